import { disclosurePolicyFor } from '@monitor/analysis';
import type { ReadArea } from '@monitor/analysis';
import type { EntityManager } from 'typeorm';
import { formulaVersion } from '../build/build-publication.js';
import { changedTables } from '../build/changed-tables.js';
import type { ChangedTables } from '../build/changed-tables.js';
import { countedHash } from '../build/counted-hash.query.js';
import { readPlan, withoutHurry } from '../build/publication.query.js';
import { readSeal } from '../build/seal-publication.js';
import { canonicalJson } from '../store/canonical-lines.query.js';
import { countTablesMadeBy, tablesHeldBy, tablesMadeBy } from './rebuilt-tables.query.js';

type Place = ReadArea & { stratifier: string };

function placeOf({ boundaries, level, areaCode, stratifier }: Place): string {
  return `${boundaries} ${level} ${areaCode} ${stratifier}`;
}

/** The first place in which two lists of tables differ; null where they are the same, in whatever order. */
function firstDifference(stood: readonly Place[], made: readonly Place[]): string | null {
  const textOf = (tables: readonly Place[]) => new Map(tables.map((table) => [placeOf(table), canonicalJson(table)]));
  const [before, after] = [textOf(stood), textOf(made)];
  const places = [...new Set([...before.keys(), ...after.keys()])].sort();
  return places.find((place) => before.get(place) !== after.get(place)) ?? null;
}

async function partDifference(
  manager: EntityManager,
  publication: number,
  { quarterId, metricId, renewed, held }: ChangedTables,
): Promise<string | null> {
  const of = { publication, quarterId, metricId };
  const table = firstDifference(await tablesMadeBy(manager, of), renewed);
  if (table !== null) return `The table ${quarterId} ${metricId} ${table} comes out otherwise than it stands.`;
  const waiting = firstDifference(await tablesHeldBy(manager, of), held);
  return waiting === null
    ? null
    : `What waits of ${quarterId} ${metricId} ${waiting} comes out otherwise than it stands.`;
}

/**
 * Works a publication out again from what it counted, and compares it with what stands, byte by byte.
 * @returns the first difference, in a sentence; null where there is none
 */
export async function checkPublication(
  manager: EntityManager,
  publication: number,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<string | null> {
  await withoutHurry(manager);
  const plan = await readPlan(manager, publication);
  const { version } = disclosurePolicyFor({ kind: 'SHARE' });
  if (plan.policyVersion !== version || plan.formulaVersion !== formulaVersion) {
    return `It was built by ${plan.policyVersion} and ${plan.formulaVersion}, and this version builds by ${version} and ${formulaVersion}. Check it with the version that built it.`;
  }
  const { hash } = await readSeal(manager, publication);
  if (hash !== plan.contentHash) {
    return `Its bytes have the SHA-256 ${hash}, and it was sealed with ${plan.contentHash ?? 'none'}.`;
  }
  if ((await countedHash(manager, publication)) !== plan.countedHash) {
    return 'A count that it counted has changed since it was sealed, or is gone.';
  }
  let tables = 0;
  for await (const part of changedTables(manager, publication)) {
    const difference = await partDifference(manager, publication, part);
    if (difference !== null) return difference;
    tables += part.renewed.length;
    onProgress(part.done, part.of);
  }
  const stood = await countTablesMadeBy(manager, publication);
  return stood === tables ? null : `${String(stood)} tables stand as its own, and ${String(tables)} come out.`;
}
