import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';

const width = 2n ** 256n;
const endOfRow = 0x0a;

/**
 * Adds up the SHA-256 of every row of a COPY text: the same rows in another order have the same sum. A line break within a
 * value is written as two signs, so that each line is a row.
 */
export class RowSum extends Transform {
  rows = 0;
  private sum = 0n;
  private rest: Buffer[] = [];

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    let from = 0;
    for (let at = chunk.indexOf(endOfRow); at >= 0; at = chunk.indexOf(endOfRow, from)) {
      this.add(chunk.subarray(from, at));
      from = at + 1;
    }
    if (from < chunk.length) this.rest.push(chunk.subarray(from));
    done(null, chunk);
  }

  /** The number of rows and their sum. */
  total(): string {
    return `${this.rows} ${this.sum.toString(16)}`;
  }

  private add(end: Buffer): void {
    const hash = createHash('sha256');
    for (const part of this.rest) hash.update(part);
    this.rest = [];
    this.rows += 1;
    this.sum = (this.sum + BigInt(`0x${hash.update(end).digest('hex')}`)) % width;
  }
}
