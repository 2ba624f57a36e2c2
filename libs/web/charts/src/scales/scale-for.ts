import { shownValue } from '@monitor/domain';
import type { Figure } from '@monitor/domain';
import { noDifference } from './scale.js';
import type { Measure, Scale } from './scale.js';

const fewestSteps = 3;
const floor = 1e-9;

/** The smallest round step that covers the span in few lines. */
function stepFor(span: number, mostSteps: number): number {
  const rough = Math.max(span, 1e-6) / mostSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough - floor) ?? 10;
  return factor * power;
}

function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function rangeOf(estimates: readonly Figure[]): number[] {
  return estimates
    .filter((estimate) => shownValue(estimate) !== null)
    .flatMap(({ value, lower, upper }) => [value, lower, upper])
    .filter((value) => value !== null);
}

/** All of 0% to 100%, for shares that are compared across pages. */
export const wholeShareScale: Scale = { measure: 'SHARE', min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };

/**
 * One axis for everything that is compared by eye: it holds every figure with its interval and the line of no
 * difference, ends at round numbers, and never leaves 0% to 100% for shares.
 */
export function scaleFor(measure: Measure, estimates: readonly Figure[], mostSteps = 5): Scale {
  const anchor = noDifference[measure];
  const values = [...rangeOf(estimates), ...(anchor === null ? [] : [anchor])];
  if (values.length === 0) return wholeShareScale;
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(highest - lowest, measure === 'RATIO' ? 0.1 : 0.02);
  const step = stepFor(span, Math.max(mostSteps, fewestSteps));
  const min = clean(Math.floor(lowest / step + floor) * step);
  let max = clean(Math.ceil(highest / step - floor) * step);
  if (max <= min) max = clean(min + step);
  const isShare = measure === 'SHARE';
  const bounded = { min: isShare ? Math.max(0, min) : min, max: isShare ? Math.min(1, max) : max };
  const count = Math.round((bounded.max - bounded.min) / step);
  return {
    measure,
    ...bounded,
    ticks: Array.from({ length: count + 1 }, (_, index) => clean(bounded.min + index * step)),
  };
}

/** Round numbers for the lines of an axis that holds some values: from at or below the lowest to at or above the highest. */
export function roundTicks(values: readonly number[], mostSteps = 5): number[] {
  if (values.length === 0) return [0, 1];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  // One value has no span: the axis is as long as the value is large.
  const step = stepFor(highest - lowest || Math.abs(highest) || 1, mostSteps);
  const first = Math.floor(lowest / step + floor);
  const last = Math.max(Math.ceil(highest / step - floor), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step));
}
