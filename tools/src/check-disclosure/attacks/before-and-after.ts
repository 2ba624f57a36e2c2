import { groupedBy } from '@monitor/analysis';
import type { SeenTable, Sight } from '../ways/seen-table.js';
import type { Bounds } from '../ways/seen-table.js';
import { atomsOf, organisationsOf, trueSum } from './atoms.js';
import { addOutcomes, anything, both, judge, less } from './outcome.js';
import type { Outcome } from './outcome.js';

/** How many tables of an area back a reader looks for one that differs by a single organisation. */
const patience = 3;

/** What a single organisation added or took along, by its parts and the group: as far as it is known. */
export type Differences = ReadonlyMap<string, readonly Bounds[]>;

/**
 * The attacker who looks again and again: where a table of an area and an earlier one differ by one organisation that
 * came or went, their difference is what that organisation gave. What is learnt from several areas is put together.
 */
export function differencesOfOne(sight: Sight): Differences {
  const known = new Map<string, Bounds[]>();
  for (const tables of groupedBy(sight.tables, ({ area }) => area).values()) {
    tables.forEach((table, index) => {
      for (const earlier of tables.slice(Math.max(0, index - patience), index)) {
        const [more, fewer] = table.members.length > earlier.members.length ? [table, earlier] : [earlier, table];
        const parts = onlyDifference(more, fewer, sight);
        if (parts === null) continue;
        const bounds = table.groups.map((_, group) => difference(more, fewer, group));
        const before = known.get(parts);
        known.set(parts, before === undefined ? bounds : bounds.map((own, group) => both(own, before[group]!)));
      }
    });
  }
  return known;
}

/** Judges every count of the organisations that live figures gave away, by what one way of showing them tells. */
export function judgeDifferences(
  sight: Sight,
  { wanted, told }: { wanted: Differences; told: Differences },
  isAfter: (organisationCode: string) => boolean,
): Outcome {
  return addOutcomes(
    [...wanted].flatMap(([parts, groups]) => {
      const atoms = parts.split(' ');
      if (!organisationsOf(atoms).every(isAfter)) return [];
      return groups.map((_, group) =>
        judge(trueSum(atoms, sight, group, 'numerator'), told.get(parts)?.[group] ?? anything),
      );
    }),
  );
}

function onlyDifference(more: SeenTable, fewer: SeenTable, sight: Sight): string | null {
  const rest = new Set(atomsOf(more.members, sight));
  for (const atom of atomsOf(fewer.members, sight)) if (!rest.delete(atom)) return null;
  return organisationsOf([...rest]).length === 1 ? [...rest].sort().join(' ') : null;
}

function difference(more: SeenTable, fewer: SeenTable, group: number): Bounds {
  const [one, other] = [more.groups[group]?.numerator ?? null, fewer.groups[group]?.numerator ?? null];
  return one === null || other === null ? anything : less(one, other);
}
