import { breakdownBound } from '@monitor/statistics';
import type { EffectSinceAdoption } from '@monitor/statistics';

/** Quarters on either side of adoption that are looked at: further away fewer adopters stand behind each. */
const nearest = 3;

/**
 * How many times as far as from one earlier quarter to the next the trends of adopters and others may part afterwards until
 * an effect of nothing is no longer ruled out (Rambachan and Roth 2023, relative magnitudes); null where nobody can say.
 */
export function breakdownOf(
  {
    bySinceAdoption,
    covariance,
  }: { bySinceAdoption: readonly EffectSinceAdoption[]; covariance: readonly (readonly number[])[] },
  lag: number,
): number | null {
  const places = bySinceAdoption.map(({ sinceAdoption }, place) => ({ sinceAdoption, place }));
  const before = places.filter(({ sinceAdoption }) => sinceAdoption < -1).slice(-nearest);
  const after = places.filter(({ sinceAdoption }) => sinceAdoption >= lag).slice(0, nearest);
  if (before.length === 0 || after.length === 0) return null;
  const kept = [...before, ...after].map(({ place }) => place);
  const effectAt = ({ place }: { place: number }) => bySinceAdoption[place]?.effect ?? NaN;
  const bound = breakdownBound({
    kind: 'relative-magnitudes',
    before: before.map(effectAt),
    after: after.map(effectAt),
    covariance: kept.map((row) => kept.map((column) => covariance[row]?.[column] ?? NaN)),
    weights: after.map(() => 1 / after.length),
  });
  return bound.computable ? Math.round(bound.value * 10) / 10 : null;
}
