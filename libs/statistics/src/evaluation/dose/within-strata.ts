import type { DosePanel } from './dose-panel.js';

/**
 * What unit effects, and period effects of each stratum, leave of figures: less the mean of the unit and that of the
 * stratum's period, plus the mean of the stratum (the panel has no gaps).
 */
export function withinStrata(
  figures: Float64Array,
  { periods, strata }: Pick<DosePanel, 'periods' | 'strata'>,
): Float64Array {
  const left = figures.slice();
  for (let stratum = 0; stratum + 1 < strata.length; stratum += 1) {
    const [from, to] = [strata[stratum]!, strata[stratum + 1]!];
    for (let unit = from; unit < to; unit += 1) centre(left, { first: unit * periods, step: 1, count: periods });
    for (let period = 0; period < periods; period += 1) {
      centre(left, { first: from * periods + period, step: periods, count: to - from });
    }
  }
  return left;
}

/** Takes their mean off every `step`-th figure, in place. */
function centre(figures: Float64Array, { first, step, count }: { first: number; step: number; count: number }): void {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += figures[first + i * step]!;
  for (let i = 0; i < count; i += 1) figures[first + i * step]! -= sum / count;
}

export function sumOfProducts(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i += 1) sum += left[i]! * right[i]!;
  return sum;
}
