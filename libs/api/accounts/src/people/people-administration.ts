import { recordAuditEvent, TenantTx } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import type { SystemActor } from '@monitor/domain';
import { Injectable } from '@nestjs/common';
import { findRoleConflicts } from './find-role-conflicts.js';
import type { HeldConflict } from './find-role-conflicts.js';
import { grantIfAllowed, noteRefusedGrant, noteRole } from './grant-if-allowed.js';
import type { Grant } from './grant-if-allowed.js';
import { findKnownPeople } from './known-people.query.js';
import { addPerson, revokeRole } from './people-administration.query.js';
import type { NewPerson } from './people-administration.query.js';
import { toKnownPeople } from './to-known-people.js';
import type { PersonWithSubject } from './to-known-people.js';

/** What operators do is done on their own connection, on whoever's behalf. */
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
      await this.tenantTx.run(operatorWork(by), (manager) => grantIfAllowed(manager, asked));
    } catch (failure) {
      if (failure instanceof DomainError) {
        await this.tenantTx.run(operatorWork(by), (manager) => noteRefusedGrant(manager, asked, failure));
      }
      throw failure;
    }
  }

  /** @returns how many roles were revoked: one, or none when it was not held. */
  revoke(by: SystemActor, { personId, role, scopeCode }: Grant): Promise<number> {
    return this.tenantTx.run(operatorWork(by), async (manager) => {
      const revoked = await revokeRole(manager, personId, { role, scopeCode });
      if (revoked > 0) await noteRole(manager, 'ROLE_REVOKED', { personId, role, scopeCode });
      return revoked;
    });
  }
}
