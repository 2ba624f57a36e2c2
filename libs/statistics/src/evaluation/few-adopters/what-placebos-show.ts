import { shareAsFar } from '../randomisation/effects-not-rejected.js';
import { adoptersSince } from './averaged-gaps.js';
import type { AveragedGaps } from './averaged-gaps.js';
import type { FewAdoptersPanel } from './few-adopters-panel.js';

/** By how much adopters lay above their weighted comparison so many periods after they adopted, or before. */
export interface GapSinceAdoption {
  /** 0 in the period of adoption, below 0 before it. */
  sinceAdoption: number;
  /** Less the weighted gap before adoption, so that those before add up to about nothing. */
  effect: number;
  /** How far from 0 placebos lie in nineteen of twenty cases, or at the level asked for; at most where they are too few to tell. */
  chance: number;
  /** How many adopters it rests on. */
  adopters: number;
}

/** How closely the weighted comparison follows adopters before they adopt. */
export interface FitBeforeAdoption {
  /** Root of the mean square of the gaps about their own mean, in units of the outcome. */
  adopters: number;
  /** The same of the middle placebo. */
  placebos: number;
  /** Share of placebos followed no more closely, the adopters counted among them. */
  shareAsPoor: number;
}

/** The gaps by period since adoption beside those of placebos. */
export function gapsSinceAdoption(
  panel: FewAdoptersPanel,
  observed: AveragedGaps,
  { placebos, significance }: { placebos: readonly AveragedGaps[]; significance: number },
): GapSinceAdoption[] {
  const behind = adoptersSince(panel);
  // The furthest placebo that is still chance: as many may lie beyond it as leave p at the level.
  const rank = Math.max(1, Math.floor(significance * (placebos.length + 1) + 1e-9));
  return [...behind.keys()].flatMap((at): GapSinceAdoption[] => {
    if (behind[at] === 0) return [];
    const sizes = Float64Array.from(placebos, ({ bySince }) => Math.abs(bySince[at]!)).sort();
    return [
      {
        sinceAdoption: at - (panel.periods - 1),
        effect: observed.bySince[at]!,
        chance: sizes[sizes.length - rank]!,
        adopters: behind[at]!,
      },
    ];
  });
}

/** The fit before adoption beside that of placebos. */
export function fitBeforeAdoption(observed: AveragedGaps, placebos: readonly AveragedGaps[]): FitBeforeAdoption {
  const misfits = Float64Array.from(placebos, ({ misfit }) => misfit).sort();
  const middle = (misfits.length - 1) / 2;
  return {
    adopters: observed.misfit,
    placebos: (misfits[Math.floor(middle)]! + misfits[Math.ceil(middle)]!) / 2,
    shareAsPoor: shareAsFar([observed.misfit, ...misfits], observed.misfit),
  };
}
