import { shareAsFar } from '../randomisation/effects-not-rejected.js';
import type { AdoptionPanel } from './adopting-units.js';
import { ContrastsOfAdoption } from './adoption-contrasts.js';
import type { RearrangedContrasts } from './rearranged-contrasts.js';

/** What adopters changed by, beyond others, so many periods after they adopted; before it, which should be about nothing. */
export interface EffectSinceAdoption {
  /** 0 in the period of adoption, below 0 before it; never -1, which the others are measured from. */
  sinceAdoption: number;
  effect: number;
  /** How far from 0 chance alone would lie in nineteen of twenty cases, or at the level asked for. */
  chance: number;
  /** How many adopters it rests on: fewer the further from adoption. */
  adopters: number;
}

/** Whether adopters went another way than others before they adopted. */
export interface TestOfEarlierTrends {
  /** Share of arrangements of which any earlier contrast stands out as far. */
  pValue: number;
  /** How many earlier periods were looked at. */
  periods: number;
  /** The difference a period between the trends of both that the test would have shown with a power of 80%; null for none. */
  detectableTrend: number | null;
  /** What a trend of that size, which could have escaped the test, makes of the effect if it goes on; null for none. */
  unseenDrift: number | null;
}

/** Further from adoption too few adopters are left to say anything. */
const furthest = 8;
/** Nor does a mean of fewer than this share of the adopters. */
const leastShare = 0.25;

/** Effects by period since adoption, and the test of earlier trends; null where nothing lies before -1. */
export function relativeEffects(
  panel: AdoptionPanel,
  contrasts: RearrangedContrasts,
  { observed, significance }: { observed: number; significance: number },
): { effects: EffectSinceAdoption[]; earlier: TestOfEarlierTrends | null; covariance: number[][] } {
  const own = new ContrastsOfAdoption(panel).of(panel.outcomes, panel.labels);
  const shown: { at: number; sinceAdoption: number }[] = [];
  own.byRelative.forEach((_, at) => {
    const sinceAdoption = at - (panel.periods - 1);
    const isNear = Math.abs(sinceAdoption) <= furthest && sinceAdoption !== -1;
    if (isNear && (own.adoptersBehind[at] ?? 0) >= leastShare * panel.adopters) shown.push({ at, sinceAdoption });
  });
  const noise = shown.map(({ at }) => noiseAt(contrasts, at, observed));
  const effects = shown.map(({ at, sinceAdoption }, index): EffectSinceAdoption => ({
    sinceAdoption,
    effect: own.byRelative[at] ?? NaN,
    chance: reachOf(noise[index] ?? [], significance),
    adopters: own.adoptersBehind[at] ?? 0,
  }));
  const earlier = testEarlier(effects, noise, significance);
  return { effects, earlier: earlier && withDrift(earlier, own.periodsSinceBase), covariance: covarianceOf(noise) };
}

function withDrift(test: Omit<TestOfEarlierTrends, 'unseenDrift'>, periods: number): TestOfEarlierTrends {
  return { ...test, unseenDrift: test.detectableTrend === null ? null : test.detectableTrend * periods };
}

/** What chance makes of one period since adoption under each arrangement, the observed effect taken off. */
function noiseAt(contrasts: RearrangedContrasts, at: number, observed: number): number[] {
  return contrasts.outcomeByRelative.map((own, arrangement) => {
    const value = (own[at] ?? NaN) - observed * (contrasts.slopeByRelative[arrangement]?.[at] ?? NaN);
    return Number.isFinite(value) ? value : 0;
  });
}

function reachOf(noise: readonly number[], significance: number): number {
  const sizes = Float64Array.from(noise, Math.abs).sort();
  return sizes[sizes.length - 1 - Math.floor(significance * sizes.length + 1e-9)] ?? NaN;
}

function spreadOf(noise: readonly number[]): number {
  return Math.sqrt(noise.reduce((sum, value) => sum + value ** 2, 0) / noise.length);
}

function testEarlier(
  effects: readonly EffectSinceAdoption[],
  noise: readonly (readonly number[])[],
  significance: number,
): Omit<TestOfEarlierTrends, 'unseenDrift'> | null {
  const earlier = effects.flatMap(({ sinceAdoption, effect }, index) => {
    const own = noise[index] ?? [];
    const spread = spreadOf(own);
    return sinceAdoption < -1 && spread > 0 ? [{ sinceAdoption, effect, own, spread }] : [];
  });
  if (earlier.length === 0) return null;
  const furthestAt = (arrangement: number, trend: number) => {
    let furthestOff = 0;
    for (const { sinceAdoption: since, own, spread } of earlier) {
      const off = ((own[arrangement] ?? 0) + trend * (since + 1)) / spread;
      if (off > furthestOff) furthestOff = off;
      if (-off > furthestOff) furthestOff = -off;
    }
    return furthestOff;
  };
  const byChance = Float64Array.from(noise[0] ?? [], (_, arrangement) => furthestAt(arrangement, 0));
  const observed = Math.max(...earlier.map(({ effect, spread }) => Math.abs(effect) / spread));
  const critical = reachOf([...byChance], significance);
  const spreads = Math.max(...earlier.map(({ spread }) => spread));
  return {
    pValue: shareAsFar(byChance, observed),
    periods: earlier.length,
    detectableTrend: trendShown(byChance.length, (at, trend) => furthestAt(at, trend) > critical, spreads),
  };
}

/** The trend that four of five arrangements would show, by halving. */
function trendShown(
  arrangements: number,
  isShown: (arrangement: number, trend: number) => boolean,
  size: number,
): number | null {
  const power = (trend: number) => {
    let shown = 0;
    for (let at = 0; at < arrangements; at += 1) if (isShown(at, trend)) shown += 1;
    return shown / arrangements;
  };
  let low = 0;
  let high = 50 * size;
  if (power(high) < 0.8) return null;
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    if (power(middle) >= 0.8) high = middle;
    else low = middle;
  }
  return high;
}

/** How effects vary together by chance: one row and column an effect. */
function covarianceOf(noise: readonly (readonly number[])[]): number[][] {
  const centred = noise.map((own) => {
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    return own.map((value) => value - mean);
  });
  return centred.map((one) =>
    centred.map((other) => one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0) / one.length),
  );
}
