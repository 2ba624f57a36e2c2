import { Injectable } from '@nestjs/common';
import { PeopleDirectory, TenantTx } from '@monitor/api-platform';
import type { ExternalIdentity, KnownPerson } from '@monitor/api-platform';
import { noteUse } from '../clients/storage/machine-clients.query.js';
import { findKnownPeople, knownPeople } from '../people/known-people.query.js';
import type { KnownPersonRow, PeopleSought } from '../people/known-people.query.js';
import { renamePerson } from '../people/rename-person.query.js';
import { toKnownPeople } from '../people/to-known-people.js';
import type { PersonWithSubject } from '../people/to-known-people.js';

const mostListed = 100;

/** Answers sign-in from the tables of people and roles. Nothing is remembered between requests. */
@Injectable()
export class AccountsDirectory extends PeopleDirectory {
  constructor(private readonly tenantTx: TenantTx) {
    super();
  }

  async findPerson(personId: string): Promise<KnownPerson | null> {
    return (await this.find({ personId, isMachine: false }))[0] ?? null;
  }

  async findMachine({ issuer, subject }: ExternalIdentity): Promise<KnownPerson | null> {
    const rows = await this.rows({ issuer, subject, isMachine: true });
    const [known] = rows;
    if (known === undefined || known.is_revoked) return null;
    if (known.scopes !== null && !known.was_just_used) {
      await this.tenantTx.run({ system: 'sign-in' }, (manager) => noteUse(manager, known.person_id));
    }
    return toKnownPeople(rows)[0] ?? null;
  }

  listPeople(issuer: string): Promise<PersonWithSubject[]> {
    return this.find({ issuer, isMachine: false, most: mostListed });
  }

  /** A provider may have renamed somebody: the name is kept as last given. */
  async recogniseOnSignIn({ issuer, subject }: ExternalIdentity, displayName: string): Promise<KnownPerson | null> {
    return this.tenantTx.run({ system: 'sign-in' }, async (manager) => {
      await renamePerson(manager, { issuer, subject, displayName });
      return toKnownPeople(await findKnownPeople(manager, { issuer, subject, isMachine: false }))[0] ?? null;
    });
  }

  /** Asked at every request, so it waits for the database once. */
  private async find(sought: PeopleSought): Promise<PersonWithSubject[]> {
    return toKnownPeople(await this.rows(sought));
  }

  private rows(sought: PeopleSought): Promise<KnownPersonRow[]> {
    return this.tenantTx.readOnce<KnownPersonRow>({ system: 'sign-in' }, knownPeople(sought));
  }
}
