import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonaClient, signInAs } from '@monitor/testing';
import { PeoplePages, refusals } from '../testing/look-after-people.js';
import type { ShownPerson } from '../testing/look-after-people.js';
import { bearerOf, register } from '../testing/registered-client.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let administrator: PersonaClient;
let pages: PeoplePages;
let ownId: string;
let count = 0;

beforeAll(async () => {
  server = await startTestApi();
  ownId = await server.addPerson('administrator', 'ADMINISTRATOR');
  administrator = await signInAs(server.baseUrl, 'administrator');
  pages = new PeoplePages(administrator);
});
afterAll(() => server.stop());

const signedIn = async (subject: string) => new PeoplePages(await signInAs(server.baseUrl, subject));

/** Somebody new, added on the page. */
async function somebody(): Promise<ShownPerson> {
  count += 1;
  const { data } = await pages.add(`person-${count}`);
  if (data == null) throw new Error('Nobody was added.');
  return data.addPerson;
}

async function rolesOf(id: string): Promise<string[]> {
  const { data } = await pages.one(id);
  return (data?.person.roles ?? []).map(({ role, scopeCode }) => [role, scopeCode ?? 'England'].join(' '));
}

/** The role of somebody, to be revoked. */
async function roleIdOf(personId: string, role: string): Promise<string> {
  const held = (await pages.one(personId)).data?.person.roles.find((each) => each.role === role);
  return held?.id ?? '';
}

describe('somebody whom an administrator adds', () => {
  it('is the one who signs in with that identifier, and acts in the role that was granted until it is revoked', async () => {
    const { id, displayName } = await somebody();
    expect(refusals(await pages.grant(id, 'PREPARER', 'r0a'))).toEqual([]);
    const client = await signInAs(server.baseUrl, displayName);
    const acting = async () =>
      (
        await client.ask<{ viewer: { personId: string; acting: { role: string } | null } }>(
          '{ viewer { personId acting { role } } }',
        )
      ).data?.viewer;
    expect(await acting()).toEqual({ personId: id, acting: { role: 'PREPARER' } });
    expect(refusals(await pages.revoke(await roleIdOf(id, 'PREPARER')))).toEqual([]);
    expect((await acting())?.acting).toBeNull();
    expect((await pages.one(id)).data?.person.endedRoles).toEqual([{ role: 'PREPARER' }]);
  });

  it('is not added, nor renamed, a second time', async () => {
    const { displayName, id } = await somebody();
    expect(refusals(await pages.add(displayName))).toEqual(['ALREADY_DONE']);
    expect((await pages.one(id)).data?.person.displayName).toBe(displayName);
  });
});

describe('a role', () => {
  it.each([
    ['is not granted for the whole of England', 'ADMINISTRATOR', null, 'NOT_PERMITTED'],
    ['is not granted for the whole of England', 'NATIONAL_ANALYST', null, 'NOT_PERMITTED'],
    ['needs a place', 'PREPARER', ' ', 'INPUT_NOT_UNDERSTOOD'],
    ['needs a place that is known', 'PREPARER', 'R9Z', 'NOT_FOUND'],
    ['needs a place of its kind', 'REGIONAL_LEAD', 'R0A', 'INPUT_NOT_UNDERSTOOD'],
  ])('%s: %s', async (_rule, role, scopeCode, code) => {
    const { id } = await somebody();
    expect(refusals(await pages.grant(id, role, scopeCode))).toEqual([code]);
    expect(await rolesOf(id)).toEqual([]);
  });

  it('needs a reason, to be granted and to be revoked', async () => {
    const { id } = await somebody();
    expect(refusals(await pages.grant(id, 'PREPARER', 'R0A', ' '))).toEqual(['COMMENT_NEEDED']);
    await pages.grant(id, 'PREPARER', 'R0A');
    expect(refusals(await pages.revoke(await roleIdOf(id, 'PREPARER'), ''))).toEqual(['COMMENT_NEEDED']);
    expect(await rolesOf(id)).toEqual(['PREPARER R0A']);
  });

  it('that does not go with another is refused, and the attempt is kept', async () => {
    const { id } = await somebody();
    await pages.grant(id, 'APPROVER', 'R0A');
    const refused = await pages.grant(id, 'REGIONAL_LEAD', 'Y58');
    expect(refused.errors?.[0]?.message).toContain('must not be the one who accepts them');
    const kept = await server.database.query('SELECT reason FROM audit_event WHERE kind = $1 AND subject LIKE $2', [
      'REFUSED',
      `${id}: %`,
    ]);
    expect(kept).toEqual([{ reason: 'ROLES_CONFLICT' }]);
    expect(await rolesOf(id)).toEqual(['APPROVER R0A']);
  });

  it('is granted once by two who grant it at once, and revoked once by two who revoke it at once', async () => {
    const { id } = await somebody();
    const granted = await Promise.all([pages.grant(id, 'PREPARER', 'R0A'), pages.grant(id, 'PREPARER', 'R0A')]);
    expect(granted.flatMap(refusals)).toEqual(['ALREADY_DONE']);
    const roleId = await roleIdOf(id, 'PREPARER');
    const revoked = await Promise.all([pages.revoke(roleId), pages.revoke(roleId)]);
    expect(revoked.flatMap(refusals)).toEqual(['STATE_DOES_NOT_ALLOW']);
  });

  it('is not granted to a program, whoever asks', async () => {
    const { client } = await register(administrator, { scopes: ['FIGURES'] });
    expect(refusals(await pages.grant(client.id, 'PREPARER', 'R0A'))).toEqual(['NOT_FOUND']);
  });
});

describe('people and roles', () => {
  const attempts = async (asked: PeoplePages, roleId: string, personId: string) => [
    refusals(await asked.list()),
    refusals(await asked.one(personId)),
    refusals(await asked.add('mallory')),
    refusals(await asked.grant(personId, 'PREPARER', 'R0A')),
    refusals(await asked.revoke(roleId)),
  ];

  it.each([
    ['PREPARER', 'R0A'],
    ['APPROVER', 'R0A'],
    ['HELPER', 'R0A'],
    ['REGIONAL_LEAD', 'Y58'],
    ['NATIONAL_ANALYST', null],
  ] as const)('are nobody’s to see or change but administrators’: %s', async (role, scopeCode) => {
    await server.addPerson(`as-${role}`, role, scopeCode);
    const { id } = await somebody();
    await pages.grant(id, 'APPROVER', 'R0A');
    const tried = await attempts(await signedIn(`as-${role}`), await roleIdOf(id, 'APPROVER'), id);
    expect(tried).toEqual(Array.from({ length: 5 }, () => ['NOT_PERMITTED']));
    expect(await rolesOf(id)).toEqual(['APPROVER R0A']);
  });

  it('are no program’s, and nobody’s whose session is over', async () => {
    const { id } = await somebody();
    const headers = await bearerOf(
      server.baseUrl,
      await register(administrator, { scopes: ['FIGURES', 'ORGANISATIONS'] }),
    );
    const machine = new PeoplePages(new PersonaClient(server.baseUrl), headers);
    expect(await attempts(machine, ownId, id)).toEqual(Array.from({ length: 5 }, () => ['NOT_PERMITTED']));
    await server.addPerson('leaving', 'ADMINISTRATOR');
    const leaving = await signedIn('leaving');
    expect(refusals(await leaving.list())).toEqual([]);
    await server.database.query("UPDATE session SET expire = now() - interval '1 second' WHERE sess::text LIKE $1", [
      `%${(await pages.list({ text: 'leaving' })).data?.people.people[0]?.id ?? ''}%`,
    ]);
    expect(await attempts(leaving, ownId, id)).toEqual(Array.from({ length: 5 }, () => ['SIGN_IN_NEEDED']));
  });

  it('are never one’s own to change', async () => {
    expect(refusals(await pages.grant(ownId, 'PREPARER', 'R0A'))).toEqual(['SAME_PERSON']);
    expect(refusals(await pages.revoke(await roleIdOf(ownId, 'ADMINISTRATOR')))).toEqual(['SAME_PERSON']);
    expect(await rolesOf(ownId)).toEqual(['ADMINISTRATOR England']);
  });
});

describe('the last administrator', () => {
  it('is left, however many revoke one another at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const names = [0, 1, 2].map((each) => `round-${round}-${each}`);
      const ids = await Promise.all(names.map((name) => server.addPerson(name, 'ADMINISTRATOR')));
      const clients = await Promise.all(names.map(signedIn));
      const roleIds = await Promise.all(ids.map((id) => roleIdOf(id, 'ADMINISTRATOR')));
      const answers = await Promise.all(clients.map((client, each) => client.revoke(roleIds[(each + 1) % 3] ?? '')));
      const left = await Promise.all(ids.map(rolesOf));
      const revoked = answers.filter((answer) => refusals(answer).length === 0).length;
      expect(left.flat()).toHaveLength(3 - revoked);
      expect([1, 2]).toContain(revoked);
      expect(answers.flatMap(refusals).every((code) => code === 'NOT_PERMITTED')).toBe(true);
    }
  });
});
