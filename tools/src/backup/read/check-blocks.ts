import { createHash } from 'node:crypto';
import { OperatorError } from '@monitor/api-platform';
import { blockBytes } from '../format/layout.js';
import { tableInWords } from '../format/contents.js';
import type { KeptTable } from '../format/contents.js';
import { storedRows } from './kept-rows.js';
import type { OpenBackup } from './open-backup.js';

/** Bytes of the file that are not as they were written. */
export interface Damage {
  table: string;
  from: number;
  to: number;
}

/** Reads the whole file and compares every block with its digest. */
export async function findDamage({ path, contents }: OpenBackup): Promise<Damage[]> {
  const damage: Damage[] = [];
  for (const table of contents.tables) damage.push(...(await damageOfTable(path, table)));
  return damage;
}

/** Throws an OperatorError that names the damaged tables and bytes. */
export async function refuseDamaged(backup: OpenBackup): Promise<void> {
  const damage = await findDamage(backup);
  if (damage.length === 0) return;
  const places = damage.slice(0, namedAtMost).map(({ table, from, to }) => `table ${table} (bytes ${from}–${to})`);
  const more = damage.length > namedAtMost ? ` and ${damage.length - namedAtMost} more blocks` : '';
  throw new OperatorError(
    `${backup.path} is damaged: not as it was written are ${places.join(', ')}${more}. Nothing was taken from it. Use another copy of this backup, or an earlier one.`,
  );
}

const namedAtMost = 10;

async function damageOfTable(path: string, table: KeptTable): Promise<Damage[]> {
  if (table.storedBytes === 0) return [];
  const damage: Damage[] = [];
  const end = table.at + table.storedBytes;
  let from = table.at;
  let hash = createHash('sha256');
  const endBlock = (to: number) => {
    const index = Math.floor((from - table.at) / blockBytes);
    if (hash.digest('hex') !== table.blocks[index]) damage.push({ table: tableInWords(table), from, to: to - 1 });
    hash = createHash('sha256');
    from = to;
  };
  let at = table.at;
  for await (const chunk of storedRows(path, table)) {
    for (let part = chunk as Buffer; part.length > 0;) {
      const length = Math.min(part.length, from + blockBytes - at);
      hash.update(part.subarray(0, length));
      part = part.subarray(length);
      at += length;
      if (at === from + blockBytes) endBlock(at);
    }
  }
  if (from < end) endBlock(end);
  return damage;
}
