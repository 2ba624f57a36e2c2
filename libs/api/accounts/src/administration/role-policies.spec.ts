import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { roles, rolePlaces } from '@monitor/domain';
import type { Role } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { accountsEntities } from '../accounts-entities.js';
import { PeopleAdministration } from '../people/people-administration.js';

const operator = { system: 'people' } as const;
const noRights = /permission denied|row-level security/;

let database: TestDatabase;
let people: PeopleAdministration;
let administrator: string;
let other: string;

const add = (subject: string) =>
  people.addPerson(operator, { issuer: 'https://identity.example', subject, displayName: subject });

beforeAll(async () => {
  database = await createTestDatabase(accountsEntities);
  people = new PeopleAdministration(database.tenantTx);
  await database.query(
    `INSERT INTO organisation_period (code, type, name, region_code, valid_from)
     VALUES ('Y58', 'REGION', 'South West', 'Y58', '2020-04-01'), ('R0A', 'TRUST', 'ALDER VALE', 'Y58', '2020-04-01')`,
  );
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.query('TRUNCATE person CASCADE');
  administrator = await add('administrator');
  other = await add('other');
  await people.grant(operator, { personId: administrator, role: 'ADMINISTRATOR', scopeCode: null });
});

/** A statement of the product on behalf of somebody, whatever the service would have said. */
function onBehalfOf(personId: string, role: Role | null, sql: string, values: unknown[]): Promise<unknown> {
  const instigator = { personId, displayName: 'Somebody', role, requestId: 'request' };
  const actor = role === null ? { system: 'sign-in' as const } : { system: 'sign-in' as const, onBehalfOf: instigator };
  return database.tenantTx.run(actor, (manager) => manager.query(sql, values));
}

const grantSql = `INSERT INTO role_assignment (person_id, role, scope_code, granted_because) VALUES ($1, $2, $3, 'asked')`;
const scopes = { ORGANISATION: 'R0A', REGION: 'Y58', ORGANISATION_OR_AREA: 'Y58' } as const;
function scopeOf(role: Role): string | null {
  const place = rolePlaces[role];
  return place === null ? null : scopes[place];
}
const grant = (by: string, actingIn: Role | null, to: string, role: Role) =>
  onBehalfOf(by, actingIn, grantSql, [to, role, scopeOf(role)]);

describe('what the product may grant in the database, whatever its services say', () => {
  it.each(roles)('is %s exactly where that is a role of one place', async (role) => {
    const granting = grant(administrator, 'ADMINISTRATOR', other, role);
    if (rolePlaces[role] === null) await expect(granting).rejects.toThrow(noRights);
    else await expect(granting).resolves.toBeDefined();
  });

  it('is nothing on behalf of anybody but an administrator of this moment, and nothing to themself', async () => {
    for (const role of roles.filter((each) => each !== 'ADMINISTRATOR')) {
      await expect(grant(administrator, role, other, 'PREPARER')).rejects.toThrow(noRights);
    }
    await expect(grant(administrator, null, other, 'PREPARER')).rejects.toThrow(noRights);
    await expect(grant(other, 'ADMINISTRATOR', administrator, 'PREPARER')).rejects.toThrow(noRights);
    await expect(grant(administrator, 'ADMINISTRATOR', administrator, 'PREPARER')).rejects.toThrow(noRights);
    await people.revoke(operator, { personId: administrator, role: 'ADMINISTRATOR', scopeCode: null });
    await expect(grant(administrator, 'ADMINISTRATOR', other, 'PREPARER')).rejects.toThrow(noRights);
  });

  it('has a reason, and was granted by whoever acts', async () => {
    const bare = `INSERT INTO role_assignment (person_id, role, scope_code, granted_because) VALUES ($1, 'PREPARER', 'R0A', $2)`;
    await expect(onBehalfOf(administrator, 'ADMINISTRATOR', bare, [other, ''])).rejects.toThrow(noRights);
    await expect(onBehalfOf(administrator, 'ADMINISTRATOR', bare, [other, null])).rejects.toThrow(noRights);
    const posing = `INSERT INTO role_assignment (person_id, role, scope_code, granted_because, granted_by) VALUES ($1, 'PREPARER', 'R0A', 'asked', 'Mallory')`;
    await expect(onBehalfOf(administrator, 'ADMINISTRATOR', posing, [other])).rejects.toThrow(noRights);
  });
});

describe('what the product may revoke in the database', () => {
  const revokeSql = `UPDATE role_assignment SET revoked_at = now(), revoked_by = 'Somebody', revoked_because = 'asked' WHERE person_id = $1`;
  const isHeld = async (personId: string) =>
    (await database.query('SELECT FROM role_assignment WHERE person_id = $1 AND revoked_at IS NULL', [personId]))
      .length > 0;

  it('is a role of somebody else on behalf of an administrator, never their own', async () => {
    await people.grant(operator, { personId: other, role: 'ADMINISTRATOR', scopeCode: null });
    for (const role of [null, ...roles.filter((each) => each !== 'ADMINISTRATOR')]) {
      await onBehalfOf(administrator, role, revokeSql, [other]);
      expect(await isHeld(other)).toBe(true);
    }
    await onBehalfOf(administrator, 'ADMINISTRATOR', revokeSql, [administrator]);
    expect(await isHeld(administrator)).toBe(true);
    await onBehalfOf(administrator, 'ADMINISTRATOR', revokeSql, [other]);
    expect(await isHeld(other)).toBe(false);
  });

  it('is never taken back: a role that ended stays ended', async () => {
    await people.grant(operator, { personId: other, role: 'ADMINISTRATOR', scopeCode: null });
    await people.revoke(operator, { personId: other, role: 'ADMINISTRATOR', scopeCode: null });
    const revive = 'UPDATE role_assignment SET revoked_at = NULL, revoked_by = NULL WHERE person_id = $1';
    await onBehalfOf(administrator, 'ADMINISTRATOR', revive, [other]);
    expect(await isHeld(other)).toBe(false);
    await expect(onBehalfOf(administrator, 'ADMINISTRATOR', revokeSql, [other])).resolves.toBeDefined();
  });
});
