import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError, whyTooLarge } from '@monitor/domain';

function refuseTooLarge(bytes: number): void {
  const reason = whyTooLarge(bytes);
  if (reason !== null) throw new DomainError('INPUT_NOT_UNDERSTOOD', reason);
}

async function* within(request: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    refuseTooLarge(length);
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
