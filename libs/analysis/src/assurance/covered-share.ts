import { notComputable, wilsonInterval } from '@monitor/statistics';
import type { Result } from '@monitor/statistics';
import { applicableClaims, isClaimed, organisationsBehind } from './status-claim.js';
import type { StatusClaim } from './status-claim.js';

/**
 * Tells how far an area is in place when every claim counts only for the share of services or population that it covers.
 *
 * In words: the sum of the coverage of claims in place (100% is 1), over applicable answers; an answer that does not
 * claim to be in place counts 0. Claims in place without a coverage are left out and counted in a warning. The interval
 * is Wilson's with every organisation as one observation: an average of shares varies no more than one of yes and no.
 * Input: one row an answer, coverage 0 to 100. Output: a share.
 * Refuses where no answer is left (`too-few-observations`) and a coverage outside 0 to 100 (`out-of-range`).
 * Source: coverage as asked in the return; Wilson 1927, JASA 22:209.
 * For: the same switch of `/consistency`, where a claim counts for the share that it covers.
 *
 * @example coveredShare([{ organisation: 'A', status: 'EMBEDDED', assurance: null, coveragePercent: 80 }, { organisation: 'B', status: 'PLANNED', assurance: null, coveragePercent: null }]).value // => 0.4
 */
export function coveredShare(claims: readonly StatusClaim[]): Result {
  const applicable = applicableClaims(claims);
  const known = applicable.filter((claim) => !isClaimed(claim) || claim.coveragePercent !== null);
  if (known.length === 0) return notComputable('too-few-observations', 'No applicable answer says how far it reaches.');
  const covered = known.map((claim) => (isClaimed(claim) ? (claim.coveragePercent ?? 0) : 0));
  if (!covered.every((percent) => percent >= 0 && percent <= 100))
    return notComputable('out-of-range', 'A coverage is not between 0 and 100 per cent.');
  const share = covered.reduce((sum, percent) => sum + percent / 100, 0) / known.length;
  const organisations = organisationsBehind(known);
  const result = wilsonInterval({ numerator: Math.min(share, 1) * organisations, denominator: organisations });
  return withWarning(result, applicable.length - known.length);
}

function withWarning(result: Result, leftOut: number): Result {
  if (leftOut === 0) return result;
  const message = `Claims in place without a coverage were left out: ${leftOut}.`;
  return { ...result, warnings: [...result.warnings, { code: 'dropped-rows', message }] };
}
