import { allArrangements, countArrangements, drawnArrangements } from '../../permutation/label-arrangements.js';
import { averageGaps } from './averaged-gaps.js';
import type { AveragedGaps } from './averaged-gaps.js';
import { gapsOfPlacebo } from './cohort-gaps.js';
import type { WeighedCohort } from './cohort-gaps.js';
import type { FewAdoptersPanel } from './few-adopters-panel.js';

/** What units that never adopt show in the role of the adopters. */
export interface Placebos {
  readonly placebos: readonly AveragedGaps[];
  /** Whether every choice of them was gone through, not draws. */
  readonly isExact: boolean;
}

/** Lets units that never adopt play the adopters in the same periods: every choice of them up to `draws`, else as many draws. */
export function placebosOf(
  panel: FewAdoptersPanel,
  weighed: readonly WeighedCohort[],
  { draws, seed }: { draws: number; seed: number },
): Placebos {
  const count = panel.never.length;
  const starts = Int32Array.of(0, count);
  const roles = new Int32Array(count).fill(weighed.length);
  let given = 0;
  weighed.forEach(({ cohort }, at) => roles.fill(at, given, (given += cohort.adopters.length)));
  const isExact = countArrangements(roles, starts, draws) <= draws;
  const arrangements = isExact ? allArrangements(roles, starts) : drawnArrangements(roles, starts, { draws, seed });
  const placebos: AveragedGaps[] = [];
  arrangements.each((arranged) => {
    const inRole: number[][] = Array.from({ length: weighed.length + 1 }, () => []);
    arranged.forEach((role, row) => inRole[role]!.push(row));
    const left = inRole[weighed.length]!;
    const gaps = weighed.map((cohort, at) => gapsOfPlacebo(cohort, panel, { playing: inRole[at]!, left }));
    placebos.push(averageGaps(panel, gaps));
  });
  return { placebos, isExact };
}
