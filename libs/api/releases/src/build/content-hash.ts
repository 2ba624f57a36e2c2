import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { canonicalLines } from '../store/canonical-lines.js';

/** SHA-256 of the canonical bytes of a publication, in hexadecimal. Reads them part by part. */
export async function contentHash(manager: EntityManager, publication: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const lines of canonicalLines(manager, publication)) hash.update(lines);
  return hash.digest('hex');
}
