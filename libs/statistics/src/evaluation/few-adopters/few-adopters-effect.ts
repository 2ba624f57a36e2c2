import { isRoundingNoise, largestSize } from '../../numerics/rounding-noise.js';
import { confidenceLevel, estimate, finiteFigures, notComputable } from '../../result/index.js';
import type { NotComputable, Result } from '../../result/index.js';
import type { AdoptingUnit } from '../adoption/adopting-units.js';
import { detectableEffect } from '../adoption/detectable-effect.js';
import { effectsNotRejected, shareAsFar } from '../randomisation/effects-not-rejected.js';
import type { ArrangedStatistics } from '../randomisation/effects-not-rejected.js';
import { replicationsOf } from '../synthetic/resample-draws.js';
import { averageGaps } from './averaged-gaps.js';
import type { AveragedGaps } from './averaged-gaps.js';
import { weighCohort } from './cohort-gaps.js';
import type { WeighedCohort } from './cohort-gaps.js';
import { cohortEffects, comparedWith } from './compared-cohorts.js';
import type { CohortEffect, ComparedUnitWeight } from './compared-cohorts.js';
import { fewAdoptersPanel } from './few-adopters-panel.js';
import type { FewAdoptersPanel } from './few-adopters-panel.js';
import { placebosOf } from './placebos.js';
import { warningsOfPlacebos } from './placebo-warnings.js';
import { fitBeforeAdoption, gapsSinceAdoption } from './what-placebos-show.js';
import type { FitBeforeAdoption, GapSinceAdoption } from './what-placebos-show.js';

/** How the effect on a few adopters is asked for. */
export interface FewAdoptersOptions {
  /** Strata are not looked at: weights say who is like whom. */
  units: readonly AdoptingUnit[];
  /** Periods after adoption in which nothing is looked for yet, nor anything matched; 0 unless told. */
  lag?: number;
  /** How many placebos are drawn where there are more choices; 999 unless told. */
  draws?: number;
  /** Decides which; 1 unless told. */
  seed?: number;
  confidence?: number;
}

/** What the effect on a few adopters tells besides its size. */
export interface FewAdoptersEffect {
  /** Share of placebos that show an effect as far from 0, the actual one among them. */
  pValue: number;
  /** No p-value can be lower than this. */
  smallestPValue: number;
  /** Whether placebos are all choices that there are, not draws. */
  isExact: boolean;
  adopters: number;
  /** Units that never adopt. */
  comparisons: number;
  /** Adopters left out, having adopted in the first two periods, or with no period left after adoption and the lag. */
  tooEarly: number;
  tooLate: number;
  /** One a period of adoption, the earliest first; their weighted mean is the effect. */
  cohorts: CohortEffect[];
  /** Which units that never adopt make up the comparison, the heaviest first; without those that count for nothing. */
  comparedWith: ComparedUnitWeight[];
  /** The effect of each placebo. */
  placebos: number[];
  /** By period since adoption, the earliest first. */
  bySinceAdoption: GapSinceAdoption[];
  fitBefore: FitBeforeAdoption;
  /** The smallest effect that would have shown beside these placebos in four of five cases; null for none. */
  detectable: number | null;
}

/**
 * By how much a few places changed beyond what a weighted mean of those that never adopted leads to expect.
 *
 * In words: for the adopters of each period, weights of the places that never adopt make these run beside them before
 * adoption, and weights of the periods before make those resemble the later ones (synthetic difference in differences);
 * the periods between adoption and the lag take no part. Effects of cohorts are averaged by their adopters times
 * periods looked at, so that every adopter counts as often as it is seen. Chance is what places that never adopt show
 * in the role of the adopters, in the same periods: all choices, or seeded draws. p = (1 + placebos as far from 0) / (1 +
 * placebos). The interval holds the constant effects that this test does not reject. Both hold if adopters would have
 * scattered as the others do, and roughly so: as no placebo meets an adopter, 5 to 7 of 100 worlds without an effect have
 * p <= 0.05, the more the fewer places never adopt (simulated with 13 to 41 of them). Levels of places, and a trend that
 * all share, cancel; a shock that all share before adoption counts as noise when weights are penalised, as published.
 * For one to about five adopters; for more see `adoptionEffect`.
 * Output: in units of the outcome.
 * Refuses: nobody who adopts after the second period and is seen a lag later (`not-identified`), fewer than two places that
 * never adopt, or no more of them than adopters (`too-few-groups`), fewer than two periods (`too-few-observations`), a
 * period without an outcome (`missing-value`), rows of different length (`invalid-argument`), outcomes that never change,
 * or places that never adopt and all change alike, so that nothing shows what chance does (`no-variation`), a position, lag
 * or number of draws that is none (`out-of-range`), outcomes too large to be squared (`not-finite`).
 * Source: Arkhangelsky et al. 2021, American Economic Review 111:4088; Clarke, Pailanir, Athey & Imbens 2023, Synthetic
 * difference in differences estimation, arXiv 2301.11859 (weights of cohorts); Abadie et al. 2010, JASA 105:493 (placebos).
 * For: `/evaluation`.
 *
 * @example fewAdoptersEffect({ units: [[1, 2, 4, 5], [3, 3, 2, 2], [2, 2.5, 3, 5.5]].map((outcomes, i) => ({ unit: `O${i}`, adoptedAt: i === 2 ? 2 : null, outcomes })) }).value.toFixed(3) // => '1.000'
 */
export function fewAdoptersEffect(options: FewAdoptersOptions): Result<FewAdoptersEffect> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const draws = replicationsOf(options.draws ?? 999);
  if (typeof draws !== 'number') return draws;
  const panel = fewAdoptersPanel(options.units, options.lag ?? 0);
  if ('computable' in panel) return panel;
  const weighed: WeighedCohort[] = [];
  for (const cohort of panel.cohorts) {
    const own = weighCohort(panel, cohort);
    if ('computable' in own) return own;
    weighed.push(own);
  }
  return besidePlacebos(panel, weighed, { draws, seed: options.seed ?? 1, significance: 1 - level });
}

function besidePlacebos(
  panel: FewAdoptersPanel,
  weighed: readonly WeighedCohort[],
  { draws, seed, significance }: { draws: number; seed: number; significance: number },
): Result<FewAdoptersEffect> {
  const gaps = weighed.map(({ gaps: own }) => own);
  const observed = averageGaps(panel, gaps);
  const { placebos, isExact } = placebosOf(panel, weighed, { draws, seed });
  const refused = whyNoChance(panel, placebos);
  if (refused) return refused;
  const statistics = statisticsOf(observed, placebos);
  const limits = effectsNotRejected(statistics, observed.effect, significance);
  const isBounded = Number.isFinite(limits.lower) && Number.isFinite(limits.upper);
  const smallestPValue = 1 / (1 + placebos.length);
  const fitBefore = fitBeforeAdoption(observed, placebos);
  const built = estimate({
    value: observed.effect,
    interval: isBounded ? { ...limits, level: 1 - significance, method: 'placebo' } : null,
    groups: { used: panel.adopters + panel.never.length, missing: panel.tooEarly + panel.tooLate },
    warnings: warningsOfPlacebos({ placebos: placebos.length, fitBefore, significance }),
    ...(isExact ? {} : { seed }),
  });
  if (!built.computable) return built;
  return finiteFigures(
    Object.assign(built, {
      ...{ pValue: shareAsFar(statistics.outcome, observed.effect), smallestPValue, isExact },
      ...{ adopters: panel.adopters, comparisons: panel.never.length },
      ...{ tooEarly: panel.tooEarly, tooLate: panel.tooLate },
      cohorts: cohortEffects(panel, weighed),
      comparedWith: comparedWith(panel, weighed),
      placebos: placebos.map(({ effect }) => effect),
      bySinceAdoption: gapsSinceAdoption(panel, observed, { placebos, significance }),
      fitBefore,
      detectable: detectableEffect(statistics, observed.effect, { significance }),
    }),
  );
}

/** Placebos know nothing of the adopters, so that an effect on these adds nothing to them. */
function statisticsOf({ effect }: AveragedGaps, placebos: readonly AveragedGaps[]): ArrangedStatistics {
  const outcome = Float64Array.from([effect, ...placebos.map((placebo) => placebo.effect)]);
  return { outcome, slope: outcome.map((_, at) => (at === 0 ? 1 : 0)) };
}

function whyNoChance({ never }: FewAdoptersPanel, placebos: readonly AveragedGaps[]): NotComputable | null {
  const size = largestSize(never.flatMap(({ outcomes }) => outcomes));
  if (placebos.some(({ effect }) => !isRoundingNoise(effect, size))) return null;
  const message = 'Those that never adopt all changed alike, so that nothing shows how far chance would go.';
  return notComputable('no-variation', message);
}
