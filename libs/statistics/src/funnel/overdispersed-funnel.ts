import type { NotComputable, Warning } from '../result/index.js';
import { notComputable } from '../result/index.js';
import { funnelPlotRScales, funnelScales } from './funnel-scale.js';
import type { FunnelScale } from './funnel-scale.js';
import { pooledRatio, refuseUnits } from './funnel-unit.js';
import type { FunnelUnit } from './funnel-unit.js';
import { adjustedLimits, chanceLimits } from './overdispersed-limits.js';
import type { LimitSetting } from './overdispersed-limits.js';
import type { OverdispersedFunnel, OverdispersedFunnelOptions, OverdispersedUnit } from './overdispersed-types.js';
import { measureOverdispersion, truncate, winsorise } from './overdispersion.js';
import type { ScoredUnit } from './overdispersion.js';
import type { FunnelLimits } from './proportion-limits.js';

/**
 * Funnel plot with limits that allow for units differing by more than chance (Spiegelhalter's additive model).
 *
 * Each unit's figure is transformed to where its variance depends on its size alone and scored against the average;
 * after capping the most extreme scores, their mean square is the dispersion and the variance between units follows by
 * moments. Limits are target plus and minus z times the root of chance variance plus variance between units,
 * transformed back. Where the dispersion is not above 1 the limits of chance alone are in force. The default scale of
 * each kind is the published one; `compatibility` repeats a package's departures from it.
 * Refuses no units (`too-few-groups`), a denominator not above 0 (`invalid-population`), a numerator outside it
 * (`invalid-count`) and a `trim` outside 0 to one half (`invalid-argument`).
 *
 * Source: Spiegelhalter 2005, Statistics in Medicine 24:1185; Spiegelhalter et al. 2012, JRSS A 175:1.
 *
 * @example
 * overdispersedFunnel([{ unit: 'A', numerator: 20, denominator: 50 }, { unit: 'B', numerator: 40, denominator: 100 }], { kind: 'proportion' }).adjusted // => false
 */
export function overdispersedFunnel(
  units: readonly FunnelUnit[],
  options: OverdispersedFunnelOptions,
): OverdispersedFunnel | NotComputable {
  const { kind, trim = 0.1, adjust = true, multiplier = 1, compatibility } = options;
  const refusal = refuseUnits(units, kind === 'proportion') ?? refuseFunnel(units, kind, trim);
  if (refusal !== null) return refusal;
  const asFunnelPlotR = compatibility === 'FunnelPlotR 0.6.0';
  const scale = (asFunnelPlotR ? funnelPlotRScales : funnelScales)[kind];
  const target = scale.target(pooledRatio(units));
  const scored = scoreUnits(units, scale, target, options.roundExpected ?? false);
  const scores = scored.map(({ score }) => score);
  const kept = kind === 'standardised-log' ? truncate(scores, trim) : winsorise(scores, trim);
  const found = measureOverdispersion(scored, kept);
  if (!Number.isFinite(found.dispersion)) {
    return notComputable('not-finite', 'A unit without events has an infinite score, so no dispersion exists.');
  }
  const { dispersion, betweenVariance } = adjust ? found : { dispersion: 0, betweenVariance: 0 };
  const adjusted = adjust && dispersion > 1;
  const setting: LimitSetting = { kind, scale, target, betweenVariance, multiplier, asFunnelPlotR };
  return {
    computable: true,
    dispersion,
    betweenVariance,
    adjusted,
    target,
    units: placeUnits(scored, kept, setting, adjusted),
    warnings: warningsOn(units, kind, adjusted),
  };
}

interface TransformedUnit extends ScoredUnit {
  unit: FunnelUnit;
  ratio: number;
  transformed: number;
}

function scoreUnits(
  units: readonly FunnelUnit[],
  scale: FunnelScale,
  target: number,
  roundExpected: boolean,
): TransformedUnit[] {
  return units.map((given) => {
    const unit = roundExpected ? { ...given, denominator: Number(given.denominator.toFixed(2)) } : given;
    const { numerator, denominator } = unit;
    const standardError = scale.standardError(numerator, denominator);
    const transformed = scale.transform(numerator, denominator);
    return {
      unit,
      ratio: numerator / given.denominator,
      transformed,
      score: (transformed - target) / standardError,
      precision: 1 / standardError ** 2,
    };
  });
}

function placeUnits(
  scored: readonly TransformedUnit[],
  keptScores: readonly (number | null)[],
  setting: LimitSetting,
  adjusted: boolean,
): OverdispersedUnit[] {
  const denominators = scored.map(({ unit }) => unit.denominator);
  const limits95 = chanceLimits(setting, denominators, 0.95);
  const limits998 = chanceLimits(setting, denominators, 0.998);
  const adjusted95 = adjustedLimits(setting, denominators, 0.95);
  const adjusted998 = adjustedLimits(setting, denominators, 0.998);
  return scored.map(({ unit, ratio, transformed, score }, index) => {
    const shown = ratio * setting.multiplier;
    return {
      ...unit,
      ratio,
      transformed,
      score,
      keptScore: keptScores[index] ?? null,
      limits95: limits95[index]!,
      limits998: limits998[index]!,
      adjusted95: adjusted95[index]!,
      adjusted998: adjusted998[index]!,
      outside95: isOutside(shown, (adjusted ? adjusted95 : limits95)[index]!),
      outside998: isOutside(shown, (adjusted ? adjusted998 : limits998)[index]!),
    };
  });
}

function isOutside(figure: number, { lower, upper }: FunnelLimits): boolean {
  return figure < lower || figure > upper;
}

function refuseFunnel(units: readonly FunnelUnit[], kind: string, trim: number): NotComputable | null {
  if (!(trim > 0 && trim < 0.5)) {
    return notComputable('invalid-argument', `A share of ${trim} cannot be trimmed at either end; give 0 to 0.5.`);
  }
  if (kind === 'ratio-of-counts' && units.every(({ numerator }) => numerator === 0)) {
    return notComputable('undefined-on-scale', 'No unit has an event, so their average ratio has no logarithm.');
  }
  return null;
}

function warningsOn(units: readonly FunnelUnit[], kind: string, adjusted: boolean): Warning[] {
  const warnings: Warning[] = [];
  if (adjusted) warnings.push({ code: 'overdispersion', message: 'The units differ by more than chance.' });
  if (kind === 'standardised-log' && units.some(({ numerator }) => numerator === 0)) {
    warnings.push({ code: 'zero-replaced', message: 'A unit without events is compared as if it had half an event.' });
  }
  return warnings;
}
