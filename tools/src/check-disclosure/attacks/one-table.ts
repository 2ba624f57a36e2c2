import { groupedBy } from '@monitor/analysis';
import type { SeenTable, Sight } from '../ways/seen-table.js';
import { atomsOf, organisationsOf, trueSum } from './atoms.js';
import { addOutcomes, judge, less } from './outcome.js';
import type { Outcome } from './outcome.js';

/** The tables of boards as they stood at the end. */
export function lastTablesOfBoards(sight: Sight): SeenTable[] {
  const boards = sight.tables.filter(({ level, area }) => level === 'ICB' && area.startsWith('AS_WAS'));
  return [...groupedBy(boards, ({ area }) => area).values()].map((tables) => tables[tables.length - 1]!);
}

/**
 * The insider: each organisation takes what it gave itself from the sum of its board, and looks at what the others are
 * left with. Judged are sums of the others that are of up to 7 people.
 */
export function judgeInsiders(sight: Sight): Outcome {
  return addOutcomes(
    lastTablesOfBoards(sight).flatMap((table) =>
      table.groups.flatMap(({ numerator }, group) => {
        if (numerator === null) return [];
        const atoms = atomsOf(table.members, sight);
        return organisationsOf(atoms).flatMap((insider) => {
          const own = atoms.filter((atom) => atom.startsWith(`${insider}#`));
          const others = trueSum(atoms, sight, group, 'numerator') - trueSum(own, sight, group, 'numerator');
          const known = trueSum(own, sight, group, 'numerator');
          return others > 7 ? [] : [judge(others, less(numerator, { low: known, high: known }))];
        });
      }),
    ),
  );
}

/** Numerators of boards that are shown, and how many of them one organisation all but makes. */
export interface Dominance {
  shown: number;
  /** The second largest contributor can tell the largest to within 10 %. */
  toldBySecond: number;
  /** One organisation has more than 80 %. */
  nearlyAll: number;
}

export function countDominated(sight: Sight): Dominance {
  const counts: Dominance = { shown: 0, toldBySecond: 0, nearlyAll: 0 };
  for (const { groups, members } of lastTablesOfBoards(sight)) {
    groups.forEach(({ numerator }, group) => {
      if (numerator === null) return;
      const atoms = atomsOf(members, sight);
      const parts = organisationsOf(atoms).map((code) =>
        trueSum(
          atoms.filter((atom) => atom.startsWith(`${code}#`)),
          sight,
          group,
          'numerator',
        ),
      );
      const [largest = 0, second = 0, ...others] = parts.sort((one, other) => other - one);
      const rest = others.reduce((sum, part) => sum + part, 0);
      counts.shown += 1;
      if (rest * 10 < largest) counts.toldBySecond += 1;
      if (largest > 4 * (second + rest)) counts.nearlyAll += 1;
    });
  }
  return counts;
}
