import type { HeldAssignment } from '@monitor/api-platform';
import { roleConflicts } from '@monitor/domain';
import type { RoleConflict } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { findKnownPeople } from './known-people.query.js';
import { readRegionsOf } from './regions-of-organisations.query.js';
import { toKnownPeople } from './to-known-people.js';

/** Two roles that undo a separation, and who holds them. */
export interface HeldConflict extends RoleConflict<HeldAssignment> {
  personId: string;
  displayName: string;
}

/**
 * Everybody who holds roles that undo a separation: granted before that was refused, or brought together since by an
 * organisation that moved to another region.
 */
export async function findRoleConflicts(manager: EntityManager): Promise<HeldConflict[]> {
  const people = toKnownPeople(await findKnownPeople(manager, {})).filter(({ assignments }) => assignments.length > 1);
  const codes = people.flatMap(({ assignments }) => assignments.flatMap(({ scopeCode }) => scopeCode ?? []));
  const regionsOf = await readRegionsOf(manager, [...new Set(codes)]);
  return people.flatMap(({ personId, displayName, assignments }) =>
    roleConflicts(assignments, regionsOf).map((conflict) => ({ personId, displayName, ...conflict })),
  );
}
