import { peopleIntervals } from './people-intervals.js';
import type { Sizes } from './people-intervals.js';
import { noCoverage, withInterval } from './tried-interval.js';
import type { Coverage, TriedInterval } from './tried-interval.js';

export const organisationCounts = [3, 5, 10, 40] as const;
export const correlations = [0.005, 0.02, 0.05, 0.2] as const;

/** How often one interval held what is so, at one size. */
export interface TriedCoverage extends Sizes {
  of: string;
  former: Coverage;
  present: Coverage;
}

/** Draws areas of that size, and counts how often each interval held what is so. */
export function tryIntervals(
  sizes: Sizes,
  { draws, seed }: { draws: number; seed: number },
  intervals: (sizes: Sizes, seed: number) => TriedInterval[] = peopleIntervals,
): TriedCoverage[] {
  const found = new Map<string, TriedCoverage>();
  for (let draw = 0; draw < draws; draw += 1) {
    for (const { of, truth, former, present } of intervals(sizes, seed * 1_000_003 + draw * 7919)) {
      const before = found.get(of) ?? { ...sizes, of, former: noCoverage, present: noCoverage };
      found.set(of, {
        ...before,
        former: withInterval(before.former, former, truth),
        present: withInterval(before.present, present, truth),
      });
    }
  }
  return [...found.values()];
}

/** Intervals x correlations x organisations: of 100 intervals that promise 95, how many hold what is so. */
export function coverageTable(tried: readonly TriedCoverage[]): string[] {
  const counts = [...new Set(tried.map(({ organisations }) => organisations))];
  const rows = [...new Set(tried.map(({ of, correlation }) => `${of}, correlation ${correlation}`))];
  return [
    row('Of 100 intervals of 95 % so many hold', [...counts, ...counts].map(String)),
    ...rows.map((name) => {
      const own = tried.filter(({ of, correlation }) => `${of}, correlation ${correlation}` === name);
      const cells = (['former', 'present'] as const).flatMap((edition) =>
        counts.map((count) => inWords(own.find(({ organisations }) => organisations === count)?.[edition])),
      );
      return row(name, cells);
    }),
  ];
}

/** Intervals of today that hold what is so less often than nine times in ten, by more than the draws explain. */
export function tooNarrow(tried: readonly TriedCoverage[]): string[] {
  return tried
    .filter(({ present: { shown, held } }) => held < fewestHeld(shown))
    .map(
      ({ of, organisations, correlation, present }) =>
        `${of} at ${organisations} organisations and correlation ${correlation}: ${inWords(present)} of 100`,
    );
}

/** How many of so many intervals must hold: 93 of 100, less three standard deviations of a binomial. */
export function fewestHeld(shown: number): number {
  return shown * fewest - 3 * Math.sqrt(shown * fewest * (1 - fewest));
}

/** What a good approximate interval of 95 % holds at the least, as the methods that ours come from report of themselves. */
const fewest = 0.93;

function inWords(coverage: Coverage | undefined): string {
  return coverage === undefined || coverage.shown === 0 ? '-' : ((100 * coverage.held) / coverage.shown).toFixed(1);
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(50) + cells.map((cell, place) => cell.padStart(place === cells.length / 2 ? 12 : 8)).join('');
}
