import { normalCdf, normalQuantile } from '../numerics/normal.js';
import { seededRandom } from '../numerics/seeded-random.js';
import type { SeededRandom } from '../numerics/seeded-random.js';
import type { Interval } from '../result/result.js';

/** What the simulation draws from, and how. */
export interface Simulation {
  values: Float64Array;
  standardErrors: Float64Array;
  /** The largest value the indicator can take (100 for a percentage); null when it has none. */
  maximum: number | null;
  level: number;
  draws: number;
  seed: number;
}

/**
 * An interval for a measure that has no closed standard error: every group's value is drawn from a normal distribution cut
 * at 0 and at the maximum, the measure is computed from each draw, and its percentiles (with linear interpolation) are the
 * limits. Such limits are not centred: a measure that cannot fall below 0 may lie near, or outside, its lower one.
 *
 * Source: Ahn et al. 2019, PLoS One 14(7).
 */
export function simulatedInterval(simulation: Simulation, measure: (values: Float64Array) => number): Interval {
  const { values, standardErrors, draws, level, seed } = simulation;
  const random = seededRandom(seed);
  const samplers = Array.from(values, (value, j) => sampler(value, standardErrors[j] ?? 0, simulation.maximum, random));
  const drawn = new Float64Array(values.length);
  const measures = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let j = 0; j < drawn.length; j += 1) drawn[j] = samplers[j]?.() ?? NaN;
    measures[draw] = measure(drawn);
  }
  measures.sort();
  const outside = (1 - level) / 2;
  return {
    lower: percentile(measures, outside),
    upper: percentile(measures, 1 - outside),
    level,
    method: `simulation, ${draws} draws`,
  };
}

/** The percentile of sorted values at position 1 + (N − 1)p, interpolated. */
export function percentile(sorted: Float64Array, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const lower = sorted[below] ?? NaN;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return lower + (position - below) * (upper - lower);
}

/** Draws from the cut normal distribution: by rejection where most draws are kept, else through the quantile function. */
function sampler(mean: number, deviation: number, maximum: number | null, random: SeededRandom): () => number {
  if (deviation === 0) return () => mean;
  const top = maximum ?? Infinity;
  const from = normalCdf(-mean / deviation);
  const to = normalCdf((top - mean) / deviation);
  if (to - from > 0.2) {
    return () => {
      for (;;) {
        const value = mean + deviation * random.normal();
        if (value >= 0 && value <= top) return value;
      }
    };
  }
  return () => {
    const value = mean + deviation * normalQuantile(from + random.uniform() * (to - from));
    return Math.min(top, Math.max(0, value));
  };
}
