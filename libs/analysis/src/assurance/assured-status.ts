import { assuranceLevels, implementationStatuses } from '@monitor/domain';
import type { AssuranceLevel, ImplementationStatus } from '@monitor/domain';
import { notComputable, wilsonInterval } from '@monitor/statistics';
import type { Result } from '@monitor/statistics';
import { applicableClaims, isAssuredAtLeast, isClaimed, organisationsBehind } from './status-claim.js';
import type { StatusClaim } from './status-claim.js';

/** The spread of statuses when only claims checked by somebody of a standing count as in place. */
export interface AssuredStatus {
  atLeast: AssuranceLevel;
  /** Every status in its order; claims in place that nobody of that standing has checked are left out. */
  counts: { status: ImplementationStatus; answers: number }[];
  /** Claims in place that were left out of `counts`; with them it holds every answer. */
  notAssured: number;
  /** Share of applicable answers that are in place and so assured. */
  inPlace: Result;
}

/**
 * Tells how far an area is in place when a claim counts only if it has at least the given level of assurance.
 *
 * In words: claims in place with at least that level, over all applicable answers; a claim below the level counts as
 * not shown to be in place, never as absent. The Wilson interval takes every organisation for one observation, since
 * its answers resemble each other. Input: one row an answer. Output: a share.
 * Refuses where no answer is applicable (`too-few-observations`).
 * Source: assurance levels of the return; Wilson 1927, JASA 22:209.
 * For: a switch of `/consistency` between all claims and those that somebody has checked.
 *
 * @example assuredStatus([{ organisation: 'A', status: 'EMBEDDED', assurance: 'SELF_ASSERTED', coveragePercent: 80 }, { organisation: 'B', status: 'IMPLEMENTED', assurance: 'INDEPENDENTLY_ASSURED', coveragePercent: 90 }], 'INTERNALLY_REVIEWED').inPlace.value // => 0.5
 */
export function assuredStatus(claims: readonly StatusClaim[], atLeast: AssuranceLevel): AssuredStatus {
  const isShown = (claim: StatusClaim) => !isClaimed(claim) || isAssuredAtLeast(claim, atLeast);
  const shown = claims.filter(isShown);
  return {
    atLeast,
    counts: implementationStatuses.map((status) => ({
      status,
      answers: shown.filter((claim) => claim.status === status).length,
    })),
    notAssured: claims.length - shown.length,
    inPlace: shareOf(claims, (claim) => isClaimed(claim) && isAssuredAtLeast(claim, atLeast)),
  };
}

/**
 * Gives the assured status at every level, from the organisations' own statements to independent assurance: the range
 * between what is claimed and what is shown. The shares never rise from one level to the next.
 *
 * In words, refusals and source: as `assuredStatus`, once a level.
 *
 * @example assuranceRange([{ organisation: 'A', status: 'EMBEDDED', assurance: 'INTERNALLY_REVIEWED', coveragePercent: 80 }]).map((at) => at.inPlace.value) // => [1, 1, 0]
 */
export function assuranceRange(claims: readonly StatusClaim[]): AssuredStatus[] {
  return assuranceLevels.map((level) => assuredStatus(claims, level));
}

function shareOf(claims: readonly StatusClaim[], counts: (claim: StatusClaim) => boolean): Result {
  const applicable = applicableClaims(claims);
  if (applicable.length === 0) return notComputable('too-few-observations', 'No applicable answer has been given.');
  const organisations = organisationsBehind(applicable);
  const share = applicable.filter(counts).length / applicable.length;
  return wilsonInterval({ numerator: share * organisations, denominator: organisations });
}
