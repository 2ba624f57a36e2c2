import { confidenceLevel, estimate, notComputable, studentTQuantile, studentTUpperTail } from '@monitor/statistics';
import type { GroupCount, RatingTable, Result } from '@monitor/statistics';
import { isRoundingNoise } from '@monitor/statistics/parts';
import { agreeingPairs, countCategories } from './category-counts.js';
import type { CategoryCounts } from './category-counts.js';
import { congerChance, fleissChance, gwetChance, noChance, uniformChance } from './chance-agreement.js';
import type { ChanceAgreement } from './chance-agreement.js';
import type { CoefficientFigures } from './coefficient-figures.js';
import { krippendorffFigures } from './krippendorff-figures.js';
import { agreementWeights } from './rating-weights.js';
import type { AgreementWeights } from './rating-weights.js';

/** How chance is allowed for; `gwet` is AC1 unweighted and AC2 weighted. */
export type AgreementCoefficient =
  'percent-agreement' | 'gwet' | 'fleiss-kappa' | 'conger-kappa' | 'brennan-prediger' | 'krippendorff-alpha';

export interface AgreementOptions {
  coefficient: AgreementCoefficient;
  /** All categories of the scale in order, declared and not inferred from who happened to use them. */
  categories: readonly number[];
  weights?: AgreementWeights;
  confidence?: number;
}

export interface AgreementFigures {
  observedAgreement: number;
  chanceAgreement: number;
  /** Two-sided, from t on the number of items less one; null where all items agree fully. */
  pValue: number | null;
}

/**
 * Chance-corrected agreement of any number of raters on a declared scale, with the interval of Gwet's linearisation.
 *
 * (observed - chance) / (1 - chance) weighted pairwise agreement; the variance is that of the items' linearised shares,
 * t on items less one, limits no higher than 1. Unlike kappa, Gwet's coefficient stays high when agreement is high and
 * margins are skewed. `groups` counts items; items nobody rated are left out. Refuses fewer than 2 raters or
 * categories (`too-few-groups`), a rating outside the scale (`out-of-range`), fewer than 2 items or none with two
 * ratings (`too-few-observations`), chance agreement of 1, and items that all agree to the same degree short of fully,
 * whose scatter does not tell how sure the coefficient is (`no-variation`). Where all agree fully the coefficient is 1 and
 * has no interval.
 *
 * Source: Gwet 2008, British Journal of Mathematical and Statistical Psychology 61:29; Gwet 2014, Handbook of
 * Inter-Rater Reliability, 4th edition.
 *
 * @example
 * chanceCorrectedAgreement([[1, 1], [2, 2], [1, 1], [1, 2]], { coefficient: 'gwet', categories: [1, 2] }).value // => 0.529412
 */
export function chanceCorrectedAgreement(table: RatingTable, options: AgreementOptions): Result<AgreementFigures> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const counted = countCategories(table, options.categories);
  if ('reason' in counted) return counted;
  const weights = agreementWeights(counted.categories, options.weights ?? 'unweighted');
  const figures =
    options.coefficient === 'krippendorff-alpha'
      ? krippendorffFigures(counted, weights)
      : correctedFigures(counted, weights, chanceBy[options.coefficient](counted, weights));
  if (isRoundingNoise(1 - figures.chance, 1)) {
    return notComputable('no-variation', 'All ratings are the same, so chance agreement is certain.');
  }
  const items = figures.deviations.length;
  if (items < 2) return notComputable('too-few-observations', 'One item has no spread; at least two are needed.');
  const squares = figures.deviations.reduce((sum, deviation) => sum + deviation ** 2, 0);
  const standardError = Math.sqrt(squares / (items * (items - 1)));
  const groups = { used: items, missing: table.length - items };
  if (!isRoundingNoise(standardError, 1 / (1 - figures.chance)))
    return withInterval(figures, standardError, { level, groups });
  if (isRoundingNoise(1 - figures.coefficient, 1)) return fullAgreement(figures, groups);
  return notComputable('no-variation', 'All items agree to the same degree, so nothing tells how sure the figure is.');
}

function fullAgreement({ observed, chance }: CoefficientFigures, groups: GroupCount): Result<AgreementFigures> {
  const message = 'All ratings of every item agree: nothing scatters that an interval could be taken from.';
  const built = estimate({ value: 1, groups, warnings: [{ code: 'interval-not-computable', message }] });
  return built.computable ? { ...built, observedAgreement: observed, chanceAgreement: chance, pValue: null } : built;
}

const chanceBy = {
  'percent-agreement': noChance,
  gwet: gwetChance,
  'fleiss-kappa': fleissChance,
  'conger-kappa': congerChance,
  'brennan-prediger': uniformChance,
} satisfies Record<
  Exclude<AgreementCoefficient, 'krippendorff-alpha'>,
  (counted: CategoryCounts, weights: readonly (readonly number[])[]) => ChanceAgreement
>;

function correctedFigures(
  { counts, ratings }: CategoryCounts,
  weights: readonly (readonly number[])[],
  { expected: chance, influence }: ChanceAgreement,
): CoefficientFigures {
  const items = counts.length;
  const compared = ratings.filter((count) => count >= 2).length;
  const agreement = counts.map((row, item) => {
    const count = ratings[item]!;
    return count < 2 ? null : agreeingPairs(row, weights) / (count * (count - 1));
  });
  const observed = agreement.reduce<number>((sum, share) => sum + (share ?? 0), 0) / compared;
  const coefficient = (observed - chance) / (1 - chance);
  const deviations = agreement.map((share, item) => {
    const own = share === null ? 0 : ((items / compared) * (share - chance)) / (1 - chance);
    return own - ((1 - coefficient) * influence[item]!) / (1 - chance) - coefficient;
  });
  return { observed, chance, coefficient, deviations };
}

function withInterval(
  { observed, chance, coefficient }: CoefficientFigures,
  standardError: number,
  { level, groups }: { level: number; groups: GroupCount },
): Result<AgreementFigures> {
  const degrees = groups.used - 1;
  const halfWidth = studentTQuantile(level + (1 - level) / 2, degrees) * standardError;
  const built = estimate({
    value: coefficient,
    standardError: { value: standardError, scale: 'natural' },
    interval: {
      lower: coefficient - halfWidth,
      upper: Math.max(coefficient, Math.min(1, coefficient + halfWidth)),
      level,
      method: 'linearisation, t distribution',
    },
    groups,
  });
  if (!built.computable) return built;
  const pValue = 2 * studentTUpperTail(Math.abs(coefficient / standardError), degrees);
  return { ...built, observedAgreement: observed, chanceAgreement: chance, pValue };
}
