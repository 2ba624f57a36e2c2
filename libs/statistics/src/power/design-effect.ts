import { finiteFigures, notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** How alike the people of one organisation are, and how organisations differ in size. */
export interface ClusterSizes {
  /** People of one organisation, on average. */
  meanSize: number;
  /** Standard deviation of the sizes over their mean; 0 where all are of one size. */
  variationOfSizes: number;
  /** Correlation of two people of one organisation, from 0 to 1. */
  correlation: number;
}

/**
 * How much larger the variance of a share is because people come in organisations.
 *
 * In words: 1 + (m(1 + c²) - 1) ρ, where m is the mean size of an organisation, c the standard deviation of sizes over
 * their mean, ρ the correlation of two people of one organisation. Input: these three. Output: a factor from 1 on.
 * Refuses a size below 1 and figures that are not finite (`invalid-population`), and a correlation outside 0 to 1
 * (`out-of-range`).
 * Source: Eldridge, Ashby & Kerry 2006, International Journal of Epidemiology 35:1292.
 * For: what could have been told from the returns of `/consistency` and `/equity`.
 *
 * @example designEffectOfSizes({ meanSize: 80, variationOfSizes: 0.8, correlation: 0.02 }).value // => 3.604
 */
export function designEffectOfSizes(sizes: ClusterSizes): { computable: true; value: number } | NotComputable {
  const { meanSize, variationOfSizes, correlation } = sizes;
  if (!(meanSize >= 1 && Number.isFinite(meanSize) && variationOfSizes >= 0)) {
    return notComputable('invalid-population', `Organisations of ${meanSize} people on average are not possible.`);
  }
  if (!(correlation >= 0 && correlation <= 1)) {
    return notComputable('out-of-range', `A correlation of ${correlation} is not between 0 and 1.`);
  }
  const value = 1 + (meanSize * (1 + variationOfSizes ** 2) - 1) * correlation;
  return finiteFigures({ computable: true, value });
}
