import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { linesOf, tablesInOrder } from '../store/canonical-lines.query.js';
import type { SealedContents } from '../store/sealed-contents.js';
import { countedHash } from './counted-hash.query.js';
import { setSeal } from './publication.query.js';

/** SHA-256 of the canonical bytes of a publication, in hexadecimal, and what it holds. Reads it part by part. */
export async function readSeal(
  manager: EntityManager,
  publication: number,
): Promise<{ hash: string; contents: SealedContents }> {
  const hash = createHash('sha256');
  const contents = { tables: 0, groupsShown: 0, groupsHidden: 0 };
  for await (const tables of tablesInOrder(manager, publication)) {
    hash.update(linesOf(tables));
    for (const { organisations, figures } of tables) {
      if (organisations === 0) continue;
      contents.tables += 1;
      for (const { denominator } of figures.groups) {
        if (denominator.status === 'PUBLISHED') contents.groupsShown += 1;
        if (denominator.status === 'SUPPRESSED') contents.groupsHidden += 1;
      }
    }
  }
  return { hash: hash.digest('hex'), contents };
}

/** Seals a publication by its bytes: from now on nothing of it changes without being noticed. */
export async function sealPublication(manager: EntityManager, publication: number): Promise<void> {
  const counted = await countedHash(manager, publication);
  await setSeal(manager, publication, { ...(await readSeal(manager, publication)), counted });
}
