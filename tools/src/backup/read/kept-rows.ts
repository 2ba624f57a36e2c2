import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { KeptTable } from '../format/contents.js';
import type { OpenBackup } from './open-backup.js';

const pieceBytes = 256 * 1024;

/** The rows of a table of a backup, as PostgreSQL wrote them: the streams to put one behind the other. */
export function keptRows({ path, contents }: OpenBackup, table: KeptTable): [Readable, ...NodeJS.ReadWriteStream[]] {
  const stored = storedRows(path, table);
  return contents.compression === 'gzip' ? [stored, createGunzip()] : [stored];
}

/** The bytes of a table as they lie in the file. */
export function storedRows(path: string, { at, storedBytes }: KeptTable): Readable {
  if (storedBytes === 0) return Readable.from([]);
  return createReadStream(path, { start: at, end: at + storedBytes - 1, highWaterMark: pieceBytes });
}
