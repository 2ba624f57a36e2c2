import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperatorError, hasCode } from '@monitor/api-platform';
import { writeEndMark, writeHead } from '../format/layout.js';
import type { Contents } from '../format/contents.js';
import { Section } from './section.js';

/** A backup while it is written: under another name until it is whole and safe on the disk. */
export class BackupFile {
  /** Bytes written so far. */
  at = 0;

  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  /** Begins a file that only this account can read. Refuses to overwrite one. */
  static async begin(path: string): Promise<BackupFile> {
    refuseToOverwrite(path);
    const handle = await open(partialOf(path), 'wx', 0o600).catch((failure: unknown) => {
      throw inWords(path, failure);
    });
    const file = new BackupFile(path, handle);
    try {
      await file.append(writeHead());
    } catch (failure) {
      await file.discard();
      throw failure;
    }
    return file;
  }

  /** The part of the file that a table is written to. */
  section(): Section {
    return new Section((bytes) => this.append(bytes));
  }

  /** Ends the file and gives it its name, once it would outlive a power cut. Returns the digest of the whole. */
  async finish(contents: Contents): Promise<string> {
    const text = Buffer.from(JSON.stringify(contents));
    const contentsSha256 = createHash('sha256').update(text).digest('hex');
    const mark = { contentsAt: this.at, contentsBytes: text.length, contentsSha256 };
    await this.append(text);
    await this.append(writeEndMark(mark));
    try {
      await this.handle.sync();
      await this.handle.close();
      refuseToOverwrite(this.path);
      await rename(partialOf(this.path), this.path);
      await syncFolder(dirname(this.path));
    } catch (failure) {
      throw inWords(this.path, failure);
    }
    return contentsSha256;
  }

  /** Takes back what was written. */
  async discard(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(partialOf(this.path), { force: true });
  }

  private async append(bytes: Buffer): Promise<void> {
    let from = 0;
    while (from < bytes.length) {
      const { bytesWritten } = await this.handle.write(bytes, from).catch((failure: unknown) => {
        throw inWords(this.path, failure);
      });
      from += bytesWritten;
    }
    this.at += bytes.length;
  }
}

/** The name of a backup that is being written. */
export function partialOf(path: string): string {
  return `${path}.partial`;
}

function refuseToOverwrite(path: string): void {
  if (!existsSync(path)) return;
  throw new OperatorError(`${path} is there already and is not overwritten. Name another file, or remove that one.`);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function inWords(path: string, failure: unknown): unknown {
  if (hasCode(failure, 'ENOSPC', 'EDQUOT')) {
    return new OperatorError(
      `The disk is full: ${path} could not be written, and what was written of it is removed. Make room, or name a file on another disk.`,
    );
  }
  if (hasCode(failure, 'EEXIST')) {
    return new OperatorError(
      `${partialOf(path)} is there: another backup is being written to this name, or one was killed. Where none is running, remove it.`,
    );
  }
  if (hasCode(failure, 'ENOENT', 'ENOTDIR')) {
    return new OperatorError(`There is no folder ${dirname(path)} to write the backup to. Make it, or name another.`);
  }
  if (hasCode(failure, 'EACCES', 'EPERM', 'EROFS')) {
    return new OperatorError(
      `This account may not write to ${dirname(path)}. Give it the right to, or name another folder.`,
    );
  }
  return failure;
}
