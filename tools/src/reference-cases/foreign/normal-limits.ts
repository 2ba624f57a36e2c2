import { criticalValue } from '@monitor/statistics';
import type { Result } from '@monitor/statistics';

/**
 * The same figure with limits at z standard errors on either side, as the packages have them whatever the degrees of
 * freedom or the scale: `standardError` is theirs, which may differ from the one of the figure by a factor.
 */
export function withNormalLimits<Extra extends object>(
  result: Result<Extra>,
  { standardError, level = 0.95 }: { standardError?: number; level?: number } = {},
): Result<Extra> {
  if (!result.computable) return result;
  const error = standardError ?? result.standardError?.value;
  if (error === undefined) return result;
  const scale = result.standardError?.scale ?? 'natural';
  const reach = criticalValue(level) * error;
  const limits =
    scale === 'log'
      ? { lower: result.value * Math.exp(-reach), upper: result.value * Math.exp(reach) }
      : { lower: result.value - reach, upper: result.value + reach };
  return {
    ...result,
    standardError: { value: error, scale },
    interval: { ...limits, level, method: 'normal' },
  };
}
