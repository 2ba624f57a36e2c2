import { standardErrorMissing } from '../equity/read-groups.js';
import type { GroupFigures } from '../equity/read-groups.js';
import { confidenceLevel } from '../result/confidence.js';
import { estimate } from '../result/estimate.js';
import { notComputable } from '../result/not-computable.js';
import type { NotComputable, Result } from '../result/result.js';
import type { Warning } from '../result/warning.js';
import { simulatedInterval } from './simulated-interval.js';

/** How the interval of a measure without a closed standard error is simulated. */
export interface SimulationOptions {
  /** The largest value the indicator can take: 100 for percentages, 1 for shares, null for none. */
  maximum: number | null;
  confidence?: number;
  /** At least 1,000; 10,000 when absent. */
  draws?: number;
  /** 123456 when absent; part of the result. */
  seed?: number;
}

/** The measure of the groups' values, with a simulated interval when all standard errors are known. */
export function simulatedMeasure(
  figures: GroupFigures,
  options: SimulationOptions,
  measure: (values: Float64Array) => number,
): Result {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const { values, standardErrors, groups } = figures;
  const refusal = refuse(values, options);
  if (refusal) return refusal;
  const { maximum, draws = 10_000, seed = 123456 } = options;
  const value = measure(values);
  const warnings = [...figures.warnings];
  if (!standardErrors) return estimate({ value, groups, warnings: [...warnings, standardErrorMissing] });
  if (values.some((estimated) => estimated < 0)) return estimate({ value, groups, warnings: [...warnings, negative] });
  const interval = simulatedInterval({ values, standardErrors, maximum, level, draws, seed }, measure);
  if (value < interval.lower || value > interval.upper) warnings.push(outsideInterval);
  return estimate({ value, interval, groups, warnings, seed });
}

function refuse(values: Float64Array, { maximum, draws = 10_000 }: SimulationOptions): NotComputable | null {
  if (maximum !== null && values.some((value) => value > maximum)) {
    return notComputable('out-of-range', `An estimate exceeds ${maximum}, the largest value the indicator can take.`);
  }
  if (!(Number.isInteger(draws) && draws >= 1000)) {
    return notComputable(
      'invalid-argument',
      `The number of draws is ${draws}; it must be a whole number from 1,000 on.`,
    );
  }
  return null;
}

const negative: Warning = {
  code: 'interval-not-computable',
  message: 'An estimate is negative, and the simulation draws no negative values, so the figure has no interval.',
};

const outsideInterval: Warning = {
  code: 'value-outside-interval',
  message: 'The figure lies outside its own simulated interval, which chance differences between groups push upwards.',
};
