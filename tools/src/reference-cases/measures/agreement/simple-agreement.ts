import { estimate, notComputable } from '@monitor/statistics';
import type { RatingTable, Result } from '@monitor/statistics';
import { completeItems, sumOfSquares } from '@monitor/statistics/parts';

/**
 * Percentage agreement: the share of items on which all raters lie within `tolerance` of one another, in percent. It
 * does not allow for chance. `groups` counts items rated by all. Refuses fewer than 2 raters (`too-few-groups`) and no
 * complete item (`too-few-observations`).
 *
 * @example
 * percentageAgreement([[1, 1], [2, 3]], 1).value // => 100
 */
export function percentageAgreement(table: RatingTable, tolerance = 0): Result {
  const complete = completeItems(table, 1);
  if ('reason' in complete) return complete;
  const { items, leftOut } = complete;
  const agreed = items.filter((row) => Math.max(...row) - Math.min(...row) <= tolerance).length;
  return estimate({ value: (100 * agreed) / items.length, groups: { used: items.length, missing: leftOut } });
}

/**
 * Finn's coefficient: one minus the variance within items over that of ratings spread evenly over the scale, for
 * items that differ too little for an intraclass correlation.
 *
 * `levels` is the number of steps of the scale. Refuses fewer than 2 levels (`invalid-argument`), fewer than 2 raters
 * (`too-few-groups`) and no complete item (`too-few-observations`).
 *
 * Source: Finn 1970, Educational and Psychological Measurement 30:71.
 *
 * @example
 * finnCoefficient([[1, 2], [3, 4], [2, 2]], 5).value // => 0.833333
 */
export function finnCoefficient(table: RatingTable, levels: number): Result {
  if (!(levels >= 2)) return notComputable('invalid-argument', `A scale of ${levels} steps cannot vary.`);
  const complete = completeItems(table, 1);
  if ('reason' in complete) return complete;
  const { items, raters, leftOut } = complete;
  const within = items.reduce((sum, row) => sum + sumOfSquares(row), 0) / (items.length * (raters - 1));
  const evenVariance = (levels ** 2 - 1) / 12;
  return estimate({ value: 1 - within / evenVariance, groups: { used: items.length, missing: leftOut } });
}
