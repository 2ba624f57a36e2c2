import { recordAuditEvent } from '@monitor/api-platform';
import { DomainError, roleConflicts, roleLabel, rolePlaces, roleWithScope } from '@monitor/domain';
import type { HeldRole } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { findKnownPeople } from './known-people.query.js';
import { grantRole, lockPerson } from './people-administration.query.js';
import type { Because } from './people-administration.query.js';
import { readRegionsOf } from './regions-of-organisations.query.js';
import { findScopeType } from './scope-type.query.js';
import { toKnownPeople } from './to-known-people.js';

/** A role for a person: `scopeCode` is the ODS code of the organisation or region; null for roles for England. */
export interface Grant extends HeldRole {
  personId: string;
}

const placeWanted = {
  ORGANISATION: 'an organisation',
  REGION: 'a region',
  ORGANISATION_OR_AREA: 'an organisation, a board or a region',
} as const;

/**
 * Grants a role and writes it down, unless it is held already. Throws a DomainError when the role needs another kind of
 * scope, the organisation or region is not known, or the person holds a role that the two together would undo a separation.
 *
 * @returns whether it was not held before
 */
export async function grantIfAllowed(
  manager: EntityManager,
  { personId, ...role }: Grant,
  because: Because = null,
): Promise<boolean> {
  await refuseWrongScope(manager, role);
  await lockPerson(manager, personId);
  await refuseConflict(manager, personId, role);
  const isNew = await grantRole(manager, personId, { ...role, because });
  if (isNew) await noteRole(manager, 'ROLE_GRANTED', { personId, ...role }, because);
  return isNew;
}

/** Writes down that a role was granted or revoked, and why. */
export function noteRole(
  manager: EntityManager,
  kind: 'ROLE_GRANTED' | 'ROLE_REVOKED',
  { personId, ...role }: Grant,
  because: Because = null,
): Promise<void> {
  const operation = kind === 'ROLE_GRANTED' ? 'grant' : 'revoke';
  return recordAuditEvent(manager, {
    kind,
    operation,
    subject: `${personId}: ${roleWithScope(role)}`,
    reason: because,
  });
}

/** Writes down that somebody was not granted a role, in a transaction other than the one that was refused. */
export function noteRefusedGrant(
  manager: EntityManager,
  { personId, ...role }: Grant,
  { code }: DomainError,
): Promise<void> {
  const subject = `${personId}: ${roleWithScope(role)}`;
  return recordAuditEvent(manager, { kind: 'REFUSED', operation: 'grant', subject, reason: code });
}

async function refuseConflict(manager: EntityManager, personId: string, asked: HeldRole): Promise<void> {
  const [person] = toKnownPeople(await findKnownPeople(manager, { personId }));
  const held = [...(person?.assignments ?? []).filter((one) => !isSameRole(one, asked)), asked];
  const codes = held.flatMap(({ scopeCode }) => scopeCode ?? []);
  const conflicts = roleConflicts<HeldRole>(held, await readRegionsOf(manager, codes));
  // What is there already is flagged elsewhere: here it is about the role asked for.
  const conflict = conflicts.find(({ first, second }) => first === asked || second === asked);
  if (conflict === undefined) return;
  const other = conflict.first === asked ? conflict.second : conflict.first;
  throw new DomainError(
    'ROLES_CONFLICT',
    `${person?.displayName ?? personId} is ${roleWithScope(other)}, which does not go with ${roleWithScope(asked)}: ` +
      `${conflict.reason}. Revoke the one first, or grant the other to somebody else.`,
  );
}

function isSameRole(one: HeldRole, other: HeldRole): boolean {
  return one.role === other.role && one.scopeCode === other.scopeCode;
}

async function refuseWrongScope(manager: EntityManager, { role, scopeCode }: HeldRole): Promise<void> {
  const wanted = rolePlaces[role];
  const who = roleLabel(role);
  if (wanted === null) {
    if (scopeCode === null) return;
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `${who} is a role for England: found scope ${scopeCode}, wanted none.`,
    );
  }
  const place = placeWanted[wanted];
  if (scopeCode === null) throw new DomainError('INPUT_NOT_UNDERSTOOD', `${who} needs the ODS code of ${place}.`);
  const type = await findScopeType(manager, scopeCode);
  if (type === null) throw new DomainError('NOT_FOUND', `No organisation or region has the ODS code ${scopeCode}.`);
  if (wanted === 'REGION' && type !== 'REGION') {
    throw new DomainError('INPUT_NOT_UNDERSTOOD', `${who} needs the ODS code of ${place}: ${scopeCode} is not one.`);
  }
}
