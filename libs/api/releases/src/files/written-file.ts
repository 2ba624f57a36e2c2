import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a publication as its manifest lists it. */
export interface FileEntry {
  name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string;
  bytes: number;
  /** Rows below its header; of a workbook, in all its sheets of figures. */
  rows: number;
}

/** A file while it is written: part by part, with its hash and its length taken on the way. */
export class WrittenFile {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  private constructor(
    private readonly name: string,
    private readonly handle: FileHandle,
  ) {}

  static async create(directory: string, name: string): Promise<WrittenFile> {
    return new WrittenFile(name, await open(join(directory, name), 'wx'));
  }

  async write(part: string | Uint8Array): Promise<void> {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    for (let start = 0; start < bytes.length;) {
      start += (await this.handle.write(bytes, start)).bytesWritten;
    }
    this.hash.update(bytes);
    this.bytes += bytes.length;
  }

  /** Closes it once all of it is on disk. */
  async finish(rows: number): Promise<FileEntry> {
    await this.handle.sync();
    await this.handle.close();
    return { name: this.name, sha256: this.hash.digest('hex'), bytes: this.bytes, rows };
  }

  /** Closes it as far as it is written. */
  async abandon(): Promise<void> {
    await this.handle.close().catch(() => undefined);
  }
}
