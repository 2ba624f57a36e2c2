import { studentTQuantile, studentTUpperTail } from '../../numerics/index.js';
import { isRoundingNoise } from '../../numerics/rounding-noise.js';
import type { ContrastVariance } from '../../regression/index.js';
import { estimate, notComputable } from '../../result/index.js';
import type { Result, Warning } from '../../result/index.js';

/** A test of an effect against zero by Student's t, two-sided. */
export interface TTest {
  t: number;
  degreesOfFreedom: number;
  pValue: number;
}

interface EffectParts {
  value: number;
  uncertainty: ContrastVariance;
  /** The size of the figures on the scale of the effect, which rounding is relative to. */
  size: number;
  level: number;
  method: string;
  /** Units behind the effect. */
  units: number;
  warnings?: Warning[];
}

/**
 * An effect with its t test and limits value -/+ t x standard error. Refuses a variance or degrees of freedom not above 0
 * (`not-identified`) and a standard error that is rounding (`no-variation`).
 */
export function effectEstimate({
  value,
  uncertainty,
  size,
  level,
  method,
  units,
  warnings,
}: EffectParts): Result<TTest> {
  const { variance, degreesOfFreedom } = uncertainty;
  if (!(variance >= 0 && degreesOfFreedom > 0)) {
    return notComputable('not-identified', 'The clusters leave nothing to judge the uncertainty of the effect by.');
  }
  const standardError = Math.sqrt(variance);
  if (isRoundingNoise(standardError, size)) {
    return notComputable(
      'no-variation',
      'The outcomes behind the effect do not scatter, so nothing tells how sure it is.',
    );
  }
  const margin = studentTQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  const effect = estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - margin, upper: value + margin, level, method },
    groups: { used: units, missing: 0 },
    warnings,
  });
  if (!effect.computable) return effect;
  const t = value / standardError;
  return Object.assign(effect, { t, degreesOfFreedom, pValue: 2 * studentTUpperTail(Math.abs(t), degreesOfFreedom) });
}
