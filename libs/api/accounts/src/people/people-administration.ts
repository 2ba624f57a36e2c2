import { recordAuditEvent, TenantTx } from '@monitor/api-platform';
import { DomainError, roleConflicts, roleLabel, roleWithScope } from '@monitor/domain';
import type { HeldRole, Role, SystemActor } from '@monitor/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findRoleConflicts } from './find-role-conflicts.js';
import type { HeldConflict } from './find-role-conflicts.js';
import { findKnownPeople } from './known-people.query.js';
import { addPerson, grantRole, lockPerson, revokeRole } from './people-administration.query.js';
import type { NewPerson } from './people-administration.query.js';
import { readRegionsOf } from './regions-of-organisations.query.js';
import { findScopeType } from './scope-type.query.js';
import { toKnownPeople } from './to-known-people.js';
import type { PersonWithSubject } from './to-known-people.js';

/** A role for a person: `scopeCode` is the ODS code of the organisation or region; null for roles for England. */
export interface Grant extends HeldRole {
  personId: string;
}

const scopeWanted: Record<Role, 'ORGANISATION' | 'REGION' | 'ORGANISATION_OR_AREA' | null> = {
  PREPARER: 'ORGANISATION',
  APPROVER: 'ORGANISATION',
  REGIONAL_LEAD: 'REGION',
  NATIONAL_ANALYST: null,
  ADMINISTRATOR: null,
  HELPER: 'ORGANISATION_OR_AREA',
};

const placeWanted = {
  ORGANISATION: 'an organisation',
  REGION: 'a region',
  ORGANISATION_OR_AREA: 'an organisation, a board or a region',
} as const;

/** Roles are granted on an operator's connection alone, on whoever's behalf. */
function operatorWork({ onBehalfOf }: SystemActor): SystemActor {
  return { system: 'people', ...(onBehalfOf && { onBehalfOf }) };
}

/**
 * Adds people and grants and revokes roles, on an operator's connection. Everything can be said twice: the second time
 * changes nothing.
 */
@Injectable()
export class PeopleAdministration {
  constructor(private readonly tenantTx: TenantTx) {}

  list(by: SystemActor): Promise<PersonWithSubject[]> {
    return this.tenantTx.run(operatorWork(by), async (manager) => toKnownPeople(await findKnownPeople(manager, {})), {
      readOnly: true,
    });
  }

  /** Everybody who holds roles that undo a separation. */
  conflicts(by: SystemActor): Promise<HeldConflict[]> {
    return this.tenantTx.run(operatorWork(by), findRoleConflicts, { readOnly: true });
  }

  /** @returns the id of the person, new or known. */
  addPerson(by: SystemActor, person: NewPerson): Promise<string> {
    return this.tenantTx.run(operatorWork(by), async (manager) => {
      const { id, isNew } = await addPerson(manager, person);
      if (isNew) await recordAuditEvent(manager, { kind: 'PERSON_ADDED', operation: 'add', subject: id });
      return id;
    });
  }

  /**
   * Throws a DomainError when the role needs another kind of scope, the organisation or region is not known, or the person
   * holds a role that the two together would undo a separation.
   */
  async grant(by: SystemActor, asked: Grant): Promise<void> {
    try {
      await this.grantOnce(by, asked);
    } catch (failure) {
      if (failure instanceof DomainError) await this.noteRefusal(by, asked, failure);
      throw failure;
    }
  }

  private grantOnce(by: SystemActor, { personId, ...role }: Grant): Promise<void> {
    return this.tenantTx.run(operatorWork(by), async (manager) => {
      await refuseWrongScope(manager, role);
      await lockPerson(manager, personId);
      await refuseConflict(manager, personId, role);
      const isNew = await grantRole(manager, personId, role);
      if (isNew) await note(manager, 'ROLE_GRANTED', { personId, ...role });
    });
  }

  /** In a transaction of its own: the refused one has left nothing. */
  private noteRefusal(by: SystemActor, { personId, ...role }: Grant, { code }: DomainError): Promise<void> {
    const subject = `${personId}: ${roleWithScope(role)}`;
    return this.tenantTx.run(operatorWork(by), (manager) =>
      recordAuditEvent(manager, { kind: 'REFUSED', operation: 'grant', subject, reason: code }),
    );
  }

  /** @returns how many roles were revoked: one, or none when it was not held. */
  revoke(by: SystemActor, { personId, role, scopeCode }: Grant): Promise<number> {
    return this.tenantTx.run(operatorWork(by), async (manager) => {
      const revoked = await revokeRole(manager, personId, { role, scopeCode });
      if (revoked > 0) await note(manager, 'ROLE_REVOKED', { personId, role, scopeCode });
      return revoked;
    });
  }
}

function note(
  manager: EntityManager,
  kind: 'ROLE_GRANTED' | 'ROLE_REVOKED',
  { personId, ...role }: Grant,
): Promise<void> {
  const operation = kind === 'ROLE_GRANTED' ? 'grant' : 'revoke';
  return recordAuditEvent(manager, { kind, operation, subject: `${personId}: ${roleWithScope(role)}` });
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
  const wanted = scopeWanted[role];
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
