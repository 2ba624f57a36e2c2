import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** Counts of one group, such as a region. */
export interface GroupCounts {
  group: string;
  numerator: number | null;
  denominator: number | null;
}

/**
 * The scale on which proportions are compared: as they are, as log-odds, or with the variance made (nearly) the same
 * whatever the proportion (arcsine of the root; Freeman-Tukey's double arcsine).
 */
export type ProportionScale = 'raw' | 'logit' | 'arcsine' | 'freeman-tukey';

/** One group's proportion on the scale of comparison with its sampling variance. */
export interface EffectSize {
  group: string;
  value: number;
  variance: number;
}

/** Half an event is added to both cells where one is empty, as the variance would be 0 or the value infinite. */
function corrected(numerator: number, denominator: number) {
  const isEmpty = numerator === 0 || numerator === denominator;
  return isEmpty ? { events: numerator + 0.5, trials: denominator + 1 } : { events: numerator, trials: denominator };
}

function onScale(scale: ProportionScale, numerator: number, denominator: number): Omit<EffectSize, 'group'> {
  const { events, trials } = corrected(numerator, denominator);
  switch (scale) {
    case 'raw':
      return { value: events / trials, variance: (events * (trials - events)) / trials ** 3 };
    case 'logit':
      return { value: Math.log(events / (trials - events)), variance: 1 / events + 1 / (trials - events) };
    case 'arcsine':
      return { value: Math.asin(Math.sqrt(numerator / denominator)), variance: 1 / (4 * denominator) };
    case 'freeman-tukey': {
      const lower = Math.asin(Math.sqrt(numerator / (denominator + 1)));
      const upper = Math.asin(Math.sqrt((numerator + 1) / (denominator + 1)));
      return { value: (lower + upper) / 2, variance: 1 / (4 * denominator + 2) };
    }
  }
}

/**
 * The proportion of every group on a scale of comparison, with its sampling variance; groups without counts are left
 * out. Refuses impossible counts (`invalid-count`) and a group given twice (`invalid-argument`).
 * Source: Freeman & Tukey 1950; Rucker et al. 2009, Statistics in Medicine 28:721 (arcsine).
 */
export function effectSizes(groups: readonly GroupCounts[], scale: ProportionScale): EffectSize[] | NotComputable {
  const sizes: EffectSize[] = [];
  if (new Set(groups.map(({ group }) => group)).size < groups.length) {
    return notComputable('invalid-argument', 'A group is given twice; add its counts up or keep one.');
  }
  for (const { group, numerator, denominator } of groups) {
    if (numerator == null || denominator == null) continue;
    if (!(numerator >= 0 && denominator > 0 && numerator <= denominator && denominator < Infinity)) {
      return notComputable(
        'invalid-count',
        `Group ${group} has ${numerator} of ${denominator}, which is not possible.`,
      );
    }
    sizes.push({ group, ...onScale(scale, numerator, denominator) });
  }
  return sizes;
}

/** Brings a value back to a proportion; null for Freeman-Tukey, which has no single inverse across group sizes. */
export function proportionOf(value: number, scale: ProportionScale): number | null {
  switch (scale) {
    case 'raw':
      return value;
    case 'logit':
      return 1 / (1 + Math.exp(-value));
    case 'arcsine':
      return Math.sin(Math.min(Math.max(value, 0), Math.PI / 2)) ** 2;
    case 'freeman-tukey':
      return null;
  }
}
