import type { Actor, Role } from './actor.js';
import type { HeldRole } from './role-conflicts.js';

/**
 * What a role is bounded by: organisations, regions, areas in which somebody helps, or nothing (England); an
 * administrator sees no return at all.
 */
const bounds: Record<Role, 'ORGANISATION' | 'REGION' | 'HELPED' | 'ENGLAND' | 'NONE'> = {
  PREPARER: 'ORGANISATION',
  APPROVER: 'ORGANISATION',
  REGIONAL_LEAD: 'REGION',
  NATIONAL_ANALYST: 'ENGLAND',
  ADMINISTRATOR: 'NONE',
  HELPER: 'HELPED',
};

/** A role with the organisations, regions and scopes that bound it: all that a permission depends on. */
export type ScopedRole = Pick<Actor, 'role' | 'organisationCodes' | 'regionCodes' | 'helpedCodes' | 'scopes'>;

/** The organisations and regions that somebody acts for in a role they hold. */
export function scopeOfRole({ role, scopeCode }: HeldRole): ScopedRole {
  const codes = scopeCode === null ? [] : [scopeCode];
  return {
    role,
    organisationCodes: bounds[role] === 'ORGANISATION' ? codes : [],
    regionCodes: bounds[role] === 'ENGLAND' ? ['*'] : bounds[role] === 'REGION' ? codes : [],
    ...(bounds[role] === 'HELPED' && { helpedCodes: codes }),
  };
}
