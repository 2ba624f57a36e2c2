import { Injectable } from '@nestjs/common';
import { DomainError, roleLabel } from '@monitor/domain';
import type { Actor, Role, SystemActor } from '@monitor/domain';
import { TenantTx } from '@monitor/api-platform';
import type { EntityManager } from 'typeorm';
import { findKnownPeople } from './known-people.query.js';
import { findScopeType } from './scope-type.query.js';
import { toKnownPeople } from './to-known-people.js';
import type { PersonWithSubject } from './to-known-people.js';

export interface NewPerson {
  issuer: string;
  subject: string;
  displayName: string;
  isMachine?: boolean;
}

export interface Grant {
  personId: string;
  role: Role;
  /** ODS code of the organisation or region; null for roles for England. */
  scopeCode: string | null;
}

const scopeWanted: Record<Role, 'ORGANISATION' | 'REGION' | null> = {
  PREPARER: 'ORGANISATION',
  APPROVER: 'ORGANISATION',
  REGIONAL_LEAD: 'REGION',
  NATIONAL_ANALYST: null,
  ADMINISTRATOR: null,
};

/** Adds people and grants and revokes roles. Everything can be said twice: the second time changes nothing. */
@Injectable()
export class PeopleAdministration {
  constructor(private readonly tenantTx: TenantTx) {}

  list(actor: Actor | SystemActor): Promise<PersonWithSubject[]> {
    return this.tenantTx.run(actor, async (manager) => toKnownPeople(await findKnownPeople(manager, {})), {
      readOnly: true,
    });
  }

  /** @returns the id of the person, new or known. */
  addPerson(actor: Actor | SystemActor, person: NewPerson): Promise<string> {
    return this.tenantTx.run(actor, async (manager) => {
      const [row] = await manager.query<{ id: string }[]>(
        `INSERT INTO person (issuer, subject, display_name, is_machine) VALUES ($1, $2, $3, $4)
         ON CONFLICT (issuer, subject) DO UPDATE SET display_name = excluded.display_name
         RETURNING id`,
        [person.issuer, person.subject, person.displayName, person.isMachine ?? false],
      );
      if (row === undefined) throw new Error('person was neither added nor found');
      return row.id;
    });
  }

  /** Throws a DomainError when the role needs another kind of scope, or the organisation or region is not known. */
  grant(actor: Actor | SystemActor, { personId, role, scopeCode }: Grant): Promise<void> {
    return this.tenantTx.run(actor, async (manager) => {
      await refuseWrongScope(manager, role, scopeCode);
      await manager.query(
        `INSERT INTO role_assignment (person_id, role, scope_code) VALUES ($1, $2, $3)
         ON CONFLICT (person_id, role, coalesce(scope_code, '')) WHERE revoked_at IS NULL DO NOTHING`,
        [personId, role, scopeCode],
      );
    });
  }

  /** @returns how many roles were revoked: one, or none when it was not held. */
  revoke(actor: Actor | SystemActor, { personId, role, scopeCode }: Grant): Promise<number> {
    return this.tenantTx.run(actor, async (manager) => {
      const [, revoked] = await manager.query<[unknown, number]>(
        `UPDATE role_assignment SET revoked_at = clock_timestamp()
         WHERE person_id = $1 AND role = $2 AND scope_code IS NOT DISTINCT FROM $3 AND revoked_at IS NULL`,
        [personId, role, scopeCode],
      );
      return revoked;
    });
  }
}

async function refuseWrongScope(manager: EntityManager, role: Role, scopeCode: string | null): Promise<void> {
  const wanted = scopeWanted[role];
  const who = roleLabel(role);
  if (wanted === null) {
    if (scopeCode === null) return;
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `${who} is a role for England: found scope ${scopeCode}, wanted none.`,
    );
  }
  const place = wanted === 'REGION' ? 'a region' : 'an organisation';
  if (scopeCode === null) throw new DomainError('INPUT_NOT_UNDERSTOOD', `${who} needs the ODS code of ${place}.`);
  const type = await findScopeType(manager, scopeCode);
  if (type === null) throw new DomainError('NOT_FOUND', `No organisation or region has the ODS code ${scopeCode}.`);
  if (wanted === 'REGION' && type !== 'REGION') {
    throw new DomainError('INPUT_NOT_UNDERSTOOD', `${who} needs the ODS code of ${place}: ${scopeCode} is not one.`);
  }
}
