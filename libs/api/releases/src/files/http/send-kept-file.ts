import type { Readable } from 'node:stream';
import type { Response } from 'express';
import type { KeptPublication } from '../kept/kept-files.js';
import type { FileEntry } from '../written-file.js';

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/x-ndjson; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file with the headers that say what it is and how long it may be kept. */
export interface FileToSend {
  kept: KeptPublication;
  entry: FileEntry;
  cacheControl: string;
}

/**
 * Sends a kept file, or the part of it that is asked for (`Range`), or word that it has not changed (`If-None-Match`).
 * Streams from disk, as fast as it is taken. A file that cannot be read to its end breaks the connection, so that nobody
 * takes a part for the whole.
 */
export function sendKeptFile(response: Response, { kept, entry, cacheControl }: FileToSend): Promise<void> {
  const { number } = kept.manifest.publication;
  response.setHeader('ETag', `"${entry.sha256}"`);
  response.setHeader('Cache-Control', cacheControl);
  response.setHeader('Content-Type', types[entry.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
  response.setHeader('Content-Disposition', `attachment; filename="digital-inclusion-${number}-${entry.name}"`);
  const options = { root: kept.directory, cacheControl: false, lastModified: false, dotfiles: 'allow' } as const;
  return new Promise((resolve, reject) => {
    let cut: Error | undefined;
    breakWhereCut(response, (failure) => (cut = failure));
    response.sendFile(entry.name, options, (failure?: Error & { code?: string }) => {
      if (cut !== undefined) return reject(cut);
      if (failure === undefined || failure.code === 'ECONNABORTED') return resolve();
      if (response.headersSent) response.destroy(failure);
      reject(failure);
    });
  });
}

/**
 * Breaks the connection where what is streamed ends before the length that was promised, as of a file that is cut short
 * meanwhile. Node would end the answer as if it were whole, and leave its reader to wait for the rest.
 */
function breakWhereCut(response: Response, onCut: (failure: Error) => void): void {
  response.once('pipe', (source: Readable) => {
    let sent = 0;
    source.on('data', (part: Buffer) => (sent += part.length));
    // Before the listener by which the end of the file ends the answer.
    source.prependOnceListener('end', () => {
      const promised = Number(response.getHeader('Content-Length'));
      if (sent === promised) return;
      const failure = new Error(
        `A kept file ended after ${sent} of ${promised} bytes. Remove its directory: it is written again.`,
      );
      onCut(failure);
      response.destroy(failure);
    });
  });
}
