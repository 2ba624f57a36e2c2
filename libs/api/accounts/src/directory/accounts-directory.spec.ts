import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { accountsEntities } from '../accounts-entities.js';
import { AccountsDirectory } from './accounts-directory.js';
import { PeopleAdministration } from '../people/people-administration.js';

const system = { system: 'sign-in' } as const;
const issuer = 'https://identity.example';

let database: TestDatabase;
let directory: AccountsDirectory;
let people: PeopleAdministration;

beforeAll(async () => {
  database = await createTestDatabase(accountsEntities);
  directory = new AccountsDirectory(database.tenantTx);
  people = new PeopleAdministration(database.tenantTx);
  await database.query(
    `INSERT INTO organisation_period (code, type, name, region_code, valid_from, valid_to, superseded_at) VALUES
       ('Y58', 'REGION', 'South West', 'Y58', '2020-04-01', NULL, NULL),
       ('R0A', 'TRUST', 'ALDER VALE NHS TRUST', 'Y58', '2020-04-01', '2022-03-31', NULL),
       ('R0A', 'TRUST', 'ALDER VALE AND MOOR NHS TRUST', 'Y58', '2022-04-01', NULL, NULL),
       ('R0A', 'TRUST', 'MISSPELT', 'Y58', '2023-04-01', NULL, now())`,
  );
});
afterAll(() => database.drop());
beforeEach(() => database.query('TRUNCATE person CASCADE'));

describe('somebody who signs in', () => {
  it('is new once, without a role, and known ever after', async () => {
    const first = await directory.recogniseOnSignIn({ issuer, subject: 's1' }, 'Sam');
    const second = await directory.recogniseOnSignIn({ issuer, subject: 's1' }, 'Sam');
    expect(first).toMatchObject({ displayName: 'Sam', isMachine: false, assignments: [] });
    expect(second).toEqual(first);
  });

  it('goes by the name that the provider gave last', async () => {
    await directory.recogniseOnSignIn({ issuer, subject: 's1' }, 'Sam');
    expect(await directory.recogniseOnSignIn({ issuer, subject: 's1' }, 'Samira')).toMatchObject({
      displayName: 'Samira',
    });
  });

  it('is another person under another provider', async () => {
    const here = await directory.recogniseOnSignIn({ issuer, subject: 's1' }, 'Sam');
    const there = await directory.recogniseOnSignIn({ issuer: 'https://other.example', subject: 's1' }, 'Sam');
    expect(there?.personId).not.toBe(here?.personId);
  });

  it('is never a machine client, whose name stays as it was given', async () => {
    await people.addPerson(system, { issuer, subject: 'publisher', displayName: 'Publisher', isMachine: true });
    expect(await directory.recogniseOnSignIn({ issuer, subject: 'publisher' }, 'Mallory')).toBeNull();
    expect(await directory.findMachine({ issuer, subject: 'publisher' })).toMatchObject({ displayName: 'Publisher' });
  });
});

describe('the roles of a person', () => {
  it('name the organisation as it is called now', async () => {
    const personId = await people.addPerson(system, { issuer, subject: 's1', displayName: 'Sam' });
    await people.grant(system, { personId, role: 'PREPARER', scopeCode: 'R0A' });
    await people.grant(system, { personId, role: 'NATIONAL_ANALYST', scopeCode: null });
    expect((await directory.findPerson(personId))?.assignments).toEqual([
      { id: expect.any(String), role: 'PREPARER', scopeCode: 'R0A', scopeName: 'Alder Vale and Moor NHS Trust' },
      { id: expect.any(String), role: 'NATIONAL_ANALYST', scopeCode: null, scopeName: 'England' },
    ]);
  });

  it('are held once, however often they are granted, and can be granted again after they were revoked', async () => {
    const personId = await people.addPerson(system, { issuer, subject: 's1', displayName: 'Sam' });
    const grant = { personId, role: 'REGIONAL_LEAD', scopeCode: 'Y58' } as const;
    await people.grant(system, grant);
    await people.grant(system, grant);
    expect((await directory.findPerson(personId))?.assignments).toHaveLength(1);
    expect(await people.revoke(system, grant)).toBe(1);
    expect((await directory.findPerson(personId))?.assignments).toEqual([]);
    await people.grant(system, grant);
    expect((await directory.findPerson(personId))?.assignments).toHaveLength(1);
    const rows = await database.query('SELECT revoked_at IS NULL AS held FROM role_assignment ORDER BY granted_at');
    expect(rows).toEqual([{ held: false }, { held: true }]);
  });

  it('are not those of somebody else', async () => {
    const one = await people.addPerson(system, { issuer, subject: 's1', displayName: 'Sam' });
    const other = await people.addPerson(system, { issuer, subject: 's2', displayName: 'Ola' });
    await people.grant(system, { personId: one, role: 'ADMINISTRATOR', scopeCode: null });
    expect((await directory.findPerson(other))?.assignments).toEqual([]);
  });
});

describe('the list of people of a provider', () => {
  it('leaves out machine clients and the people of other providers', async () => {
    await people.addPerson(system, { issuer, subject: 's1', displayName: 'Sam' });
    await people.addPerson(system, { issuer, subject: 'm1', displayName: 'Publisher', isMachine: true });
    await people.addPerson(system, { issuer: 'https://other.example', subject: 's3', displayName: 'Kit' });
    expect((await directory.listPeople(issuer)).map(({ subject }) => subject)).toEqual(['s1']);
  });
});

describe('a machine client', () => {
  it('is found by its issuer and name, and a person never is', async () => {
    await people.addPerson(system, { issuer, subject: 's1', displayName: 'Sam' });
    expect(await directory.findMachine({ issuer, subject: 's1' })).toBeNull();
    expect(await directory.findMachine({ issuer: 'https://other.example', subject: 'm1' })).toBeNull();
  });
});
