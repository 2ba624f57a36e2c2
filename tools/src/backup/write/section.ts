import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { Writable } from 'node:stream';
import { blockBytes } from '../format/layout.js';

/** One table's part of the file: passes its bytes on in order, and keeps a digest for every block of them. */
export class Section extends Writable {
  bytes = 0;
  private readonly digests: string[] = [];
  private block: Hash = createHash('sha256');
  private inBlock = 0;

  constructor(private readonly append: (bytes: Buffer) => Promise<void>) {
    super({ highWaterMark: 2 * blockBytes });
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (failure?: Error | null) => void): void {
    this.takeIn(chunk);
    this.append(chunk).then(() => done(), done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (failure?: Error | null) => void): void {
    const all = chunks.length === 1 ? chunks[0]!.chunk : Buffer.concat(chunks.map(({ chunk }) => chunk));
    this._write(all, 'binary', done);
  }

  /** The digests of all blocks; to be asked once, at the end. */
  blocks(): string[] {
    if (this.inBlock > 0) this.endBlock();
    return this.digests;
  }

  private takeIn(chunk: Buffer): void {
    this.bytes += chunk.length;
    let from = 0;
    while (from < chunk.length) {
      const part = chunk.subarray(from, from + blockBytes - this.inBlock);
      this.block.update(part);
      this.inBlock += part.length;
      from += part.length;
      if (this.inBlock === blockBytes) this.endBlock();
    }
  }

  private endBlock(): void {
    this.digests.push(this.block.digest('hex'));
    this.block = createHash('sha256');
    this.inBlock = 0;
  }
}
