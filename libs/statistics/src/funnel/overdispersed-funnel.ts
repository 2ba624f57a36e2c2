import type { NotComputable, Warning } from '../result/index.js';
import { refuseMultiplier } from '../rates/refuse-multiplier.js';
import { finiteFigures, notComputable } from '../result/index.js';
import { publishedConvention } from './funnel-convention.js';
import type { FunnelConvention } from './funnel-convention.js';
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
 * transformed back. Where the dispersion is not above 1 the limits of chance alone are in force, unless both are drawn.
 * Refuses no units (`too-few-groups`), a denominator not above 0, or that rounds to 0 (`invalid-population`), a
 * numerator outside it (`invalid-count`), a `trim` outside 0 to one half or a multiplier not above 0
 * (`invalid-argument`), counts of which no unit has any (`undefined-on-scale`), and numerators that are the
 * denominators in every unit (`no-variation`).
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
  return funnelBy(publishedConvention, units, options);
}

/** The funnel with the scales and limits of another convention than the published one. */
export function funnelBy(
  convention: FunnelConvention,
  units: readonly FunnelUnit[],
  options: OverdispersedFunnelOptions,
): OverdispersedFunnel | NotComputable {
  const { kind, trim = 0.1, limits = 'adjusted', multiplier = 1 } = options;
  const refusal = refuseUnits(units, kind === 'proportion') ?? refuseFunnel(units, options);
  if (refusal !== null) return refusal;
  const scale = convention.scales[kind];
  const target = scale.target(pooledRatio(units));
  const scored = scoreUnits(units, scale, target, options.roundExpected ?? false);
  const scores = scored.map(({ score }) => score);
  const kept = kind === 'standardised-log' ? truncate(scores, trim) : winsorise(scores, trim);
  const measured = measureOverdispersion(scored, kept);
  if (!Number.isFinite(measured.dispersion)) {
    return notComputable('not-finite', 'A unit without events has an infinite score, so no dispersion exists.');
  }
  const { dispersion, betweenVariance } = limits === 'chance' ? { dispersion: 0, betweenVariance: 0 } : measured;
  const adjusted = limits === 'both' || dispersion > 1;
  const setting: LimitSetting = { kind, scale, target, betweenVariance, multiplier, convention };
  return finiteFigures({
    computable: true,
    dispersion,
    betweenVariance,
    adjusted,
    target,
    units: placeUnits(scored, kept, setting, adjusted),
    warnings: warningsOn(units, kind, dispersion > 1),
  });
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
  return units.map((exact) => {
    const unit = roundExpected ? { ...exact, denominator: toTwoDecimals(exact.denominator) } : exact;
    const { numerator, denominator } = unit;
    const standardError = scale.standardError(numerator, denominator);
    const transformed = scale.transform(numerator, denominator);
    return {
      unit,
      ratio: numerator / exact.denominator,
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

function toTwoDecimals(expected: number): number {
  return Number(expected.toFixed(2));
}

function isOutside(figure: number, { lower, upper }: FunnelLimits): boolean {
  return figure < lower || figure > upper;
}

function refuseFunnel(
  units: readonly FunnelUnit[],
  { kind, trim = 0.1, multiplier = 1, roundExpected = false }: OverdispersedFunnelOptions,
): NotComputable | null {
  const refusal = refuseMultiplier(multiplier);
  if (refusal !== null) return refusal;
  if (units.every(({ numerator, denominator }) => numerator === denominator)) {
    return notComputable(
      'no-variation',
      'Numerators and denominators are the same throughout: there is no difference.',
    );
  }
  const vanishing = roundExpected ? units.find(({ denominator }) => toTwoDecimals(denominator) === 0) : undefined;
  if (vanishing) {
    const message = `The denominator of ${vanishing.unit}, ${vanishing.denominator}, is 0 to two decimals.`;
    return notComputable('invalid-population', message);
  }
  if (!(trim > 0 && trim < 0.5)) {
    return notComputable('invalid-argument', `A share of ${trim} cannot be trimmed at either end; give 0 to 0.5.`);
  }
  if (kind === 'ratio-of-counts' && units.every(({ numerator }) => numerator === 0)) {
    return notComputable('undefined-on-scale', 'No unit has an event, so their average ratio has no logarithm.');
  }
  return null;
}

function warningsOn(units: readonly FunnelUnit[], kind: string, overdispersed: boolean): Warning[] {
  const warnings: Warning[] = [];
  if (overdispersed) warnings.push({ code: 'overdispersion', message: 'The units differ by more than chance.' });
  if (kind === 'standardised-log' && units.some(({ numerator }) => numerator === 0)) {
    warnings.push({ code: 'zero-replaced', message: 'A unit without events is compared as if it had half an event.' });
  }
  return warnings;
}
