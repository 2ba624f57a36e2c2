import type { Estimate, EstimateStatus } from '@monitor/domain';
import type { Result } from '@monitor/statistics';

const reasons = {
  SUPPRESSED: 'Hidden to protect people: the counts behind it are too small.',
  NOT_REPORTED: 'No accepted return gives this figure.',
  NOT_APPLICABLE: 'This does not apply here.',
  NOT_COMPUTABLE: 'There is not enough to compute this figure.',
} as const satisfies Record<Exclude<EstimateStatus, 'PUBLISHED'>, string>;

/** An absent figure that says why it is absent; `reason` replaces the standing sentence. */
export function noEstimate(status: EstimateStatus, reason?: string): Estimate {
  const absent = status === 'PUBLISHED' ? 'NOT_COMPUTABLE' : status;
  return { status: absent, value: null, lower: null, upper: null, method: null, reason: reason ?? reasons[absent] };
}

/** A statistic as a figure for people: its interval with the method and level in words, or the reason why it is absent. */
export function toEstimate(result: Result): Estimate {
  if (!result.computable) return noEstimate('NOT_COMPUTABLE', result.message);
  const { interval } = result;
  return {
    status: 'PUBLISHED',
    value: result.value,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    method: interval ? `${interval.method}, ${Number((interval.level * 100).toFixed(1))}%` : null,
    reason: null,
  };
}
