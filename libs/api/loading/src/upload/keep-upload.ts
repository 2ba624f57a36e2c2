import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@monitor/domain';

/** The largest file that comes through a page: 50 MiB. */
export const mostBytes = 50 * 1024 * 1024;

async function* within(request: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    if (length > mostBytes) {
      throw new DomainError(
        'INPUT_NOT_UNDERSTOOD',
        'The file is larger than 50 MiB. Divide it, or ask an operator to read it in at the server.',
      );
    }
    yield piece;
  }
}

/**
 * Keeps what is sent in a file until `work` is done with it, piece by piece: neither memory nor a transaction waits for a
 * slow sender. Refuses (INPUT_NOT_UNDERSTOOD) more than 50 MiB.
 */
export async function withUpload<Done>(
  request: Readable,
  work: (bytes: AsyncIterable<Uint8Array>) => Promise<Done>,
): Promise<Done> {
  const directory = await mkdtemp(join(tmpdir(), 'loading-'));
  try {
    const path = join(directory, 'file');
    await pipeline(request, within, createWriteStream(path, { mode: 0o600 }));
    return await work(createReadStream(path));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
