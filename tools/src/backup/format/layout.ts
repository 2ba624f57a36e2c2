import { OperatorError } from '@monitor/api-platform';

/**
 * How a backup lies in its file: a head that names the format, the rows of one table after the other, the table of contents
 * (JSON), and an end mark that says where the contents stand and what their digest is. The contents hold a digest for each
 * block of each table, so that no byte is without one.
 */
export const formatVersion = 1;

const headWord = 'MONITOR-BACKUP';
export const headBytes = 16;
const endWord = 'END-OF-BACKUP-OK';
/** Place, length and SHA-256 of the contents, then the end word. */
export const endMarkBytes = 64;

/** A digest is kept for every so many bytes of a table, so that damage is named to within one of them. */
export const blockBytes = 1024 * 1024;

/** The first bytes of a backup. */
export function writeHead(): Buffer {
  return Buffer.from(headWord + String(formatVersion).padStart(headBytes - headWord.length, '0'), 'latin1');
}

/** Refuses a file that is no backup, or one of another format. */
export function checkHead(file: string, head: Buffer): void {
  const found = head.toString('latin1');
  const version = found.slice(headWord.length);
  if (!found.startsWith(headWord) || !/^\d\d$/.test(version)) {
    throw new OperatorError(
      `${file} does not begin as a backup does (its first ${headBytes} bytes, 0–${headBytes - 1}): it is another file, or damaged there. Wanted one that npm run backup wrote.`,
    );
  }
  if (Number(version) === formatVersion) return;
  throw new OperatorError(
    `${file} is a backup of format ${Number(version)}; this version of the product reads format ${formatVersion} (or bytes 14–15 are damaged). Use the version that wrote it.`,
  );
}

/** Where the table of contents stands, and its digest. */
export interface EndMark {
  contentsAt: number;
  contentsBytes: number;
  contentsSha256: string;
}

/** The last bytes of a backup. */
export function writeEndMark({ contentsAt, contentsBytes, contentsSha256 }: EndMark): Buffer {
  const mark = Buffer.alloc(endMarkBytes);
  mark.writeBigUInt64BE(BigInt(contentsAt), 0);
  mark.writeBigUInt64BE(BigInt(contentsBytes), 8);
  mark.write(contentsSha256, 16, 'hex');
  mark.write(endWord, 48, 'latin1');
  return mark;
}

/** Reads the end mark; null where the bytes are none. */
export function readEndMark(mark: Buffer): EndMark | null {
  if (mark.length !== endMarkBytes || mark.toString('latin1', 48) !== endWord) return null;
  return {
    contentsAt: Number(mark.readBigUInt64BE(0)),
    contentsBytes: Number(mark.readBigUInt64BE(8)),
    contentsSha256: mark.toString('hex', 16, 48),
  };
}

/** How many bytes follow the last end word in the tail of a file; null where there is none. */
export function bytesAfterEnd(tail: Buffer): number | null {
  const at = tail.lastIndexOf(endWord, undefined, 'latin1');
  return at < 0 ? null : tail.length - at - endWord.length;
}
