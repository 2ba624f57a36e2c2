import { seededRandom } from '@monitor/statistics';
import type { QuantileFigures } from './read-quantiles.js';

/** The simulated differences and ratios of the line's two ends, each sorted. */
export interface SimulatedEnds {
  differences: Float64Array;
  ratios: Float64Array;
}

/** Draws every quantile's value on its error scale, refits the line on the natural scale, and keeps its two ends. */
export function simulateEnds(
  figures: QuantileFigures,
  { draws, seed }: { draws: number; seed: number },
): SimulatedEnds {
  const { scaledValues, standardErrors, errorScale, slopeRow, interceptRow } = figures;
  const random = seededRandom(seed);
  const differences = new Float64Array(draws);
  const ratios = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    let slope = 0;
    let intercept = 0;
    for (let j = 0; j < scaledValues.length; j += 1) {
      const value = errorScale.back(scaledValues[j]! + standardErrors[j]! * random.normal());
      slope += slopeRow[j]! * value;
      intercept += interceptRow[j]! * value;
    }
    differences[draw] = slope;
    ratios[draw] = (intercept + slope) / intercept;
  }
  return { differences: differences.sort(), ratios: ratios.sort() };
}

/** The two order statistics that leave out the same share of the draws on either side. */
export function orderLimits(sorted: Float64Array, level: number): { lower: number; upper: number } {
  const inside = level + (1 - level) / 2;
  const at = (position: number) => sorted[Math.min(sorted.length, Math.max(1, Math.round(position))) - 1] ?? NaN;
  return { lower: at(sorted.length * (1 - inside)), upper: at(sorted.length * inside) };
}
