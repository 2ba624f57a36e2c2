import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { OperatorError, failureCode } from '@monitor/api-platform';
import type { Contents } from '../format/contents.js';
import { bytesAfterEnd, checkHead, endMarkBytes, headBytes, readEndMark } from '../format/layout.js';
import type { EndMark } from '../format/layout.js';

/** A backup of which head, table of contents and end mark are as they were written. Its rows are not read yet. */
export interface OpenBackup {
  path: string;
  contents: Contents;
  /** SHA-256 of the table of contents. */
  sha256: string;
  fileBytes: number;
}

/** Reads the table of contents. An OperatorError says which bytes are not as they were written. */
export async function openBackup(path: string): Promise<OpenBackup> {
  const handle = await open(path, 'r').catch((failure: unknown) => {
    throw new OperatorError(`${path} cannot be read (${failureCode(failure) ?? String(failure)}). Wanted a backup.`);
  });
  try {
    const fileBytes = (await handle.stat()).size;
    checkHead(path, await readAt(handle, 0, headBytes));
    const mark = await readMark(handle, path, fileBytes);
    const contents = await readContents(handle, path, mark);
    return { path, contents, sha256: mark.contentsSha256, fileBytes };
  } finally {
    await handle.close();
  }
}

async function readMark(handle: FileHandle, path: string, fileBytes: number): Promise<EndMark> {
  const markAt = fileBytes - endMarkBytes;
  const mark = markAt < headBytes ? null : readEndMark(await readAt(handle, markAt, endMarkBytes));
  if (mark === null) throw new OperatorError(await describeMissingEnd(handle, path, fileBytes));
  if (mark.contentsAt + mark.contentsBytes === markAt) return mark;
  throw new OperatorError(
    `${path} is damaged in its end mark: the bytes ${markAt}–${fileBytes - 1} of ${fileBytes}. ${takeAnother}`,
  );
}

const takeAnother = 'Nothing was taken from it. Use another copy of this backup, or an earlier one.';
/** How much of the end of a file is looked through for the end mark. */
const tailBytes = 1024 * 1024;

async function describeMissingEnd(handle: FileHandle, path: string, fileBytes: number): Promise<string> {
  const from = Math.max(0, fileBytes - tailBytes);
  const after = bytesAfterEnd(await readAt(handle, from, fileBytes - from));
  if (after !== null && after > 0) {
    return `${path} goes on after its end: ${after} bytes (${fileBytes - after}–${fileBytes - 1}) do not belong to the backup. ${takeAnother}`;
  }
  const markAt = Math.max(0, fileBytes - endMarkBytes);
  return `${path} has no end mark in its last bytes (${markAt}–${Math.max(0, fileBytes - 1)} of ${fileBytes}): it was cut off while it was written or copied, or is damaged there. ${takeAnother}`;
}

async function readContents(handle: FileHandle, path: string, mark: EndMark): Promise<Contents> {
  const { contentsAt, contentsBytes, contentsSha256 } = mark;
  const text = await readAt(handle, contentsAt, contentsBytes);
  if (createHash('sha256').update(text).digest('hex') !== contentsSha256) {
    throw new OperatorError(
      `${path} is damaged in its table of contents: the bytes ${contentsAt}–${contentsAt + contentsBytes + endMarkBytes - 1} are not as they were written. ${takeAnother}`,
    );
  }
  return JSON.parse(text.toString()) as Contents;
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length), position });
  return buffer.subarray(0, bytesRead);
}
