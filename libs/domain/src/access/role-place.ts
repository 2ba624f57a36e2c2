import type { Role } from './actor.js';

/** What a role is held for: one organisation, one region, any area, or (null) the whole of England. */
export type RolePlace = 'ORGANISATION' | 'REGION' | 'ORGANISATION_OR_AREA' | null;

/** What each role is held for. */
export const rolePlaces: Record<Role, RolePlace> = {
  PREPARER: 'ORGANISATION',
  APPROVER: 'ORGANISATION',
  REGIONAL_LEAD: 'REGION',
  NATIONAL_ANALYST: null,
  ADMINISTRATOR: null,
  HELPER: 'ORGANISATION_OR_AREA',
};

/** Whether a role is for the whole of England. An operator grants it at the server; no page does. */
export function isNationalRole(role: Role): boolean {
  return rolePlaces[role] === null;
}

/** Most characters of a reason for granting or revoking a role. */
export const longestRoleReason = 500;
/** Most characters of the name of a person who is added. */
export const longestPersonName = 100;
/** Most characters of what a sign-in provider calls a person. */
export const longestPersonSubject = 200;
