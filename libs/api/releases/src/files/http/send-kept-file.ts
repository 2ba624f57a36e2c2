import type { Response } from 'express';
import type { KeptPublication } from '../kept/kept-files.js';
import type { FileEntry } from '../kept/written-file.js';

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
    response.sendFile(entry.name, options, (failure?: Error & { code?: string }) => {
      if (failure === undefined || failure.code === 'ECONNABORTED') return resolve();
      if (response.headersSent) response.destroy(failure);
      reject(failure);
    });
  });
}
