import type { Estimate } from '@monitor/domain';
import { noEstimate } from '../estimates/to-estimate.js';
import { lowResponse } from '../non-response/low-response.js';

/** Share of the expected returns that were accepted. A full count, so it has no interval. */
export function responseRate(accepted: number, expected: number): Estimate {
  if (expected === 0) return noEstimate('NOT_APPLICABLE', 'No organisation here was asked for a return.');
  return {
    status: 'PUBLISHED',
    value: accepted / expected,
    lower: null,
    upper: null,
    method: 'Full count of expected returns',
    reason: null,
  };
}

/** Whether so few of the expected returns were accepted that the figures say little; never where none was expected. */
export function isLowResponse(response: Estimate): boolean {
  return response.value !== null && response.value < lowResponse;
}
