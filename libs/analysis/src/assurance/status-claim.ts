import { assuranceLevels, isInPlace } from '@monitor/domain';
import type { AssuranceLevel, ImplementationStatus } from '@monitor/domain';

/** What one organisation says of one action, and who has checked it. */
export interface StatusClaim {
  organisation: string;
  status: ImplementationStatus;
  /** A claim without a level is the organisation's own statement. */
  assurance: AssuranceLevel | null;
  /** Share of services or population for which the claim holds, 0 to 100; null where it was not given. */
  coveragePercent: number | null;
}

/** Whether somebody of at least this standing has checked the claim. */
export function isAssuredAtLeast({ assurance }: StatusClaim, level: AssuranceLevel): boolean {
  return assuranceLevels.indexOf(assurance ?? 'SELF_ASSERTED') >= assuranceLevels.indexOf(level);
}

/** Whether the action is claimed to be in place, whoever has checked it. */
export function isClaimed({ status }: StatusClaim): boolean {
  return isInPlace(status);
}

/** Claims that the action applies to. */
export function applicableClaims(claims: readonly StatusClaim[]): StatusClaim[] {
  return claims.filter(({ status }) => status !== 'NOT_APPLICABLE');
}

/** How many organisations the claims come from. */
export function organisationsBehind(claims: readonly StatusClaim[]): number {
  return new Set(claims.map(({ organisation }) => organisation)).size;
}
