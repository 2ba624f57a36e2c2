import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';

/** Lets bytes through, and knows how many they were and their SHA-256. */
export class Tally extends Transform {
  bytes = 0;
  private readonly hash = createHash('sha256');

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    this.hash.update(chunk);
    done(null, chunk);
  }

  /** The digest of all that came; to be asked once, at the end. */
  sha256(): string {
    return this.hash.digest('hex');
  }
}
