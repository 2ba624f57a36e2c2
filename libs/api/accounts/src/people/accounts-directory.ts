import { Injectable } from '@nestjs/common';
import { PeopleDirectory, TenantTx } from '@monitor/api-platform';
import type { ExternalIdentity, KnownPerson } from '@monitor/api-platform';
import { findKnownPeople, knownPeople } from './known-people.query.js';
import type { KnownPersonRow, PeopleSought } from './known-people.query.js';
import { renamePerson } from './rename-person.query.js';
import { toKnownPeople } from './to-known-people.js';
import type { PersonWithSubject } from './to-known-people.js';

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
    return (await this.find({ issuer, subject, isMachine: true }))[0] ?? null;
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
    return toKnownPeople(await this.tenantTx.readOnce<KnownPersonRow>({ system: 'sign-in' }, knownPeople(sought)));
  }
}
