import { confidenceLevel, estimate, finiteFigures, notComputable } from '../../result/index.js';
import type { Result, Warning } from '../../result/index.js';
import { effectsNotRejected, shareAsFar } from '../randomisation/effects-not-rejected.js';
import { adoptionPanel } from './adopting-units.js';
import type { AdoptingUnit } from './adopting-units.js';
import { ContrastsOfAdoption } from './adoption-contrasts.js';
import { detectableEffect } from './detectable-effect.js';
import { rearrange } from './rearranged-contrasts.js';
import { relativeEffects } from './relative-effects.js';
import type { EffectSinceAdoption, TestOfEarlierTrends } from './relative-effects.js';

/** What the effect of adoption tells besides its size. */
export interface AdoptionEffect {
  /** Share of the arrangements that show an effect as far from 0, the observed one among them. */
  pValue: number;
  /** No p-value can be lower than this. */
  smallestPValue: number;
  /** Whether every arrangement that there is was gone through, not draws. */
  isExact: boolean;
  adopters: number;
  comparisons: number;
  /** Units left out because they had adopted in the first period. */
  fromTheStart: number;
  /** By period since adoption, the earliest first. */
  bySinceAdoption: EffectSinceAdoption[];
  /** How those vary together by chance, one row and column each. */
  covariance: number[][];
  /** Null where no period lies before the one that changes are measured from. */
  earlierTrends: TestOfEarlierTrends | null;
  /** The smallest effect that these units would have shown in four of five cases; null for none. */
  detectable: number | null;
}

/** How the effect of adoption is asked for. */
export interface AdoptionOptions {
  units: readonly AdoptingUnit[];
  /** Periods after adoption in which nothing is looked for yet; 0 unless told. */
  lag?: number;
  /** How many arrangements are drawn where there are more; 999 unless told. */
  draws?: number;
  /** Decides which; 1 unless told. */
  seed?: number;
  confidence?: number;
}

/**
 * By how much places changed beyond others after they adopted something, where they adopt in different periods.
 *
 * In words: for every cohort that adopts in one period, the mean change since the period before, less that of the places of
 * the same stratum that adopt later than the period looked at, or never (the group-time effects of Callaway and
 * Sant'Anna); over the periods since adoption (and a lag), then over adopters. Chance is what the same figures show under other
 * arrangements of who adopts when within each stratum: all of them, or seeded draws. The interval holds the constant
 * effects that this test does not reject. It is exact, few places or many, if without adoption any place of a stratum was
 * as likely to change as another; shocks to a whole stratum cancel.
 * Output: in units of the outcome.
 * Refuses: nobody who adopts after the first period, or nobody to compare with (`not-identified`), a period without an
 * outcome (`missing-value`), rows of different length (`invalid-argument`), fewer than two periods
 * (`too-few-observations`), outcomes that never change (`no-variation`), a position that is none (`out-of-range`), figures so large that a square of them is not finite (`not-finite`).
 * Source: Callaway & Sant'Anna 2021, J Econometrics 225:200; Rosenbaum 2002, Observational Studies, chapters 2 and 5;
 * Roth & Sant'Anna 2023, J Political Economy Microeconomics 1:669 (staggered adoption as if at random).
 * For: `/evaluation`.
 *
 * @example adoptionEffect({ units: [0, 1, 2, 9].map((change, i) => ({ unit: `O${i}`, adoptedAt: i === 3 ? 1 : null, outcomes: [0, change] })) }).value // => 8
 */
export function adoptionEffect(options: AdoptionOptions): Result<AdoptionEffect> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const panel = adoptionPanel(options.units, options.lag ?? 0);
  if ('computable' in panel) return panel;
  const observed = new ContrastsOfAdoption(panel).of(panel.outcomes, panel.labels).overall;
  if (!Number.isFinite(observed)) {
    return notComputable('not-identified', 'No adopter has anybody in its own stratum to be compared with.');
  }
  const seed = options.seed ?? 1;
  const contrasts = rearrange(panel, { draws: options.draws ?? 999, seed });
  const significance = 1 - level;
  const limits = effectsNotRejected(contrasts, observed, significance);
  const isBounded = Number.isFinite(limits.lower) && Number.isFinite(limits.upper);
  const smallest = shareAsFar(contrasts.slope, 1);
  const built = estimate({
    value: observed,
    interval: isBounded ? { ...limits, level, method: 'randomisation' } : null,
    groups: { used: panel.units, missing: panel.fromTheStart },
    warnings: verdictImpossible(smallest, significance),
    ...(contrasts.isExact ? {} : { seed }),
  });
  if (!built.computable) return built;
  const { effects, earlier, covariance } = relativeEffects(panel, contrasts, { observed, significance });
  return finiteFigures(
    Object.assign(built, {
      pValue: shareAsFar(contrasts.outcome, observed),
      smallestPValue: smallest,
      isExact: contrasts.isExact,
      adopters: panel.adopters,
      comparisons: panel.units - panel.adopters,
      fromTheStart: panel.fromTheStart,
      bySinceAdoption: effects,
      covariance,
      earlierTrends: earlier,
      detectable: detectableEffect(contrasts, observed, { significance }),
    }),
  );
}

function verdictImpossible(smallest: number, significance: number): Warning[] {
  if (smallest <= significance + 1e-9) return [];
  const message = `So few arrangements are possible that p cannot fall below ${smallest.toFixed(3)}: no verdict at ${(100 * significance).toFixed(0)}% is possible, however large the effect.`;
  return [{ code: 'weak-design', message }];
}
