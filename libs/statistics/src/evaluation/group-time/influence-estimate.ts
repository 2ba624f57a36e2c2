import { normalUpperTail } from '../../numerics/index.js';
import { criticalValue, estimate } from '../../result/index.js';
import type { Result, Warning } from '../../result/index.js';

/** A value with each unit's influence on it; influence is null where the value holds by definition. */
export interface InfluencedValue {
  value: number;
  influence: Float64Array | null;
}

/** sqrt(mean of squared influence / number of units); 0 where the value holds by definition. */
export function influenceError(influence: Float64Array | null): number {
  if (!influence) return 0;
  let squares = 0;
  for (let unit = 0; unit < influence.length; unit++) squares += influence[unit]! * influence[unit]!;
  return Math.sqrt(squares) / influence.length;
}

interface InfluenceParts extends InfluencedValue {
  level: number;
  units: number;
  warnings?: Warning[];
}

/** An estimate with a normal interval from its influence; without one where the value holds by definition. */
export function influenceEstimate(parts: InfluenceParts): Result<{ pValue: number | null }> {
  const { value, influence, level, units, warnings } = parts;
  const standardError = influenceError(influence);
  const isCertain = !(standardError > 1e-12 * (1 + Math.abs(value)));
  const margin = criticalValue(level) * standardError;
  const method = 'Wald, influence by unit';
  const built = estimate({
    value,
    standardError: isCertain ? null : { value: standardError, scale: 'natural' },
    interval: isCertain ? null : { lower: value - margin, upper: value + margin, level, method },
    groups: { used: units, missing: 0 },
    warnings,
  });
  if (!built.computable) return built;
  return Object.assign(built, { pValue: isCertain ? null : 2 * normalUpperTail(Math.abs(value) / standardError) });
}
