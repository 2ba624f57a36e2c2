import { groupedBy } from '@monitor/analysis';
import type { Bounds, SeenTable, Sight } from '../ways/seen-table.js';
import { atomsOf, countsShown, organisationsOf, trueSum } from './atoms.js';
import type { CountShown } from './atoms.js';
import { addOutcomes, both, judge, less } from './outcome.js';
import type { Outcome } from './outcome.js';

/** A sum that is shown nowhere, and what is known of it. */
interface Rest {
  atoms: readonly string[];
  group: number;
  count: CountShown;
  bounds: Bounds;
}

/**
 * The attacker who takes the boards of a region from the region, and the regions from England: what is left is the sum
 * of those that are hidden. Whatever is learnt of the same sum at other times is put together.
 */
export function restsOfAreas(sight: Sight): Rest[] {
  const known = new Map<string, Rest>();
  const standing = new Map<string, SeenTable>();
  for (const tables of groupedBy(sight.tables, ({ instant }) => String(instant)).values()) {
    for (const table of tables) standing.set(table.area, table);
    for (const whole of standing.values()) {
      for (const rest of restsOf(whole, [...standing.values()], sight)) {
        const name = `${rest.group} ${rest.count} ${rest.atoms.join(' ')}`;
        const before = known.get(name);
        known.set(name, before === undefined ? rest : { ...rest, bounds: both(rest.bounds, before.bounds) });
      }
    }
  }
  return [...known.values()];
}

/** Judges what may not be told: sums of up to 7 people, and those over fewer than three organisations. */
export function judgeRests(sight: Sight): Outcome {
  return addOutcomes(
    restsOfAreas(sight).flatMap(({ atoms, group, count, bounds }) => {
      const truth = trueSum(atoms, sight, group, count);
      return truth <= 7 || organisationsOf(atoms).length < 3 ? [judge(truth, bounds)] : [];
    }),
  );
}

const partLevel = { ENGLAND: 'REGION', REGION: 'ICB', ICB: null } as const;

function restsOf(whole: SeenTable, standing: readonly SeenTable[], sight: Sight): Rest[] {
  const reading = whole.area.slice(0, whole.area.indexOf('.'));
  const members = new Set(atomsOf(whole.members, sight));
  const inside = standing
    .filter(({ area, level }) => level === partLevel[whole.level] && area.startsWith(reading))
    .map((table) => ({ table, atoms: atomsOf(table.members, sight) }))
    .filter(({ atoms }) => atoms.length > 0 && atoms.every((atom) => members.has(atom)));
  return whole.groups.flatMap((seen, group) =>
    countsShown.flatMap((count): Rest[] => {
      let bounds = seen[count];
      if (bounds === null) return [];
      const atoms = new Set(members);
      for (const part of inside) {
        const own = part.table.groups[group]?.[count] ?? null;
        if (own === null || !part.atoms.every((atom) => atoms.has(atom))) continue;
        bounds = less(bounds, own);
        for (const atom of part.atoms) atoms.delete(atom);
      }
      return atoms.size === 0 || atoms.size === members.size
        ? []
        : [{ atoms: [...atoms].sort(), group, count, bounds }];
    }),
  );
}
