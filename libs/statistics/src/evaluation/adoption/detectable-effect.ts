import type { ArrangedStatistics } from '../randomisation/effects-not-rejected.js';

/** A test is said to show what it shows in four of five cases. */
export const usualPower = 0.8;
const halvings = 24;

/**
 * The smallest constant effect that the test would have shown with a power, with as much noise as these units have.
 *
 * In words: the observed effect is taken off. What is left under each arrangement is what chance alone makes; with an
 * effect it would be larger by that. The share of arrangements that would then stand out is the power.
 * @returns null where no effect would stand out, however large
 */
export function detectableEffect(
  contrasts: ArrangedStatistics,
  observed: number,
  { significance, power = usualPower }: { significance: number; power?: number },
): number | null {
  const noise = contrasts.outcome.map((value, at) => value - observed * contrasts.slope[at]!);
  let high = 50 * noise.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const isShown = (effect: number) => powerOf(effect, noise, contrasts.slope, significance) >= power;
  if (!(high > 0) || !isShown(high)) return null;
  let low = 0;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (isShown(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** How often an effect would stand out: beyond what nineteen in twenty other arrangements show of the same outcomes. */
function powerOf(effect: number, noise: Float64Array, slope: Float64Array, significance: number): number {
  const others = noise.map((value, at) => Math.abs(value + effect * slope[at]!)).sort();
  const rank = Math.floor(significance * others.length + 1e-9);
  const critical = others[others.length - 1 - rank]! * (1 + 1e-9);
  let shown = 0;
  for (const value of noise) if (Math.abs(value + effect) > critical) shown += 1;
  return shown / noise.length;
}
