import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { SavedViewsService } from './saved-views.service.js';

const acting = (role: Actor['role'], regionCodes: string[]): Actor => ({
  ...{ personId: randomUUID(), displayName: `Somebody (${role})`, role, organisationCodes: [], regionCodes },
});
const lead = acting('REGIONAL_LEAD', ['Y56']);
const colleague = acting('REGIONAL_LEAD', ['Y56']);
const elsewhere = acting('REGIONAL_LEAD', ['Y58']);
const analyst = acting('NATIONAL_ANALYST', ['*']);
const secondAnalyst = acting('NATIONAL_ANALYST', ['*']);

let database: TestDatabase;
let service: SavedViewsService;

beforeAll(async () => {
  database = await createTestDatabase();
  service = new SavedViewsService(database.tenantTx);
  for (const { personId, role, regionCodes } of [lead, colleague, elsewhere, analyst, secondAnalyst]) {
    await database.query(
      `INSERT INTO person (id, issuer, subject, display_name) VALUES ($1::uuid, 'test', $1::uuid::text, 'Somebody')`,
      [personId],
    );
    const scope = role === 'NATIONAL_ANALYST' ? null : regionCodes[0];
    await database.query('INSERT INTO role_assignment (person_id, role, scope_code) VALUES ($1, $2, $3)', [
      ...[personId, role, scope],
    ]);
  }
});
beforeEach(async () => {
  await database.query('TRUNCATE saved_view RESTART IDENTITY');
  await database.query('UPDATE role_assignment SET revoked_at = NULL, revoked_by = NULL');
});
afterAll(() => database.drop());

const save = (actor: Actor, isShared = true) =>
  service.save(actor, { address: '/equity', name: 'The gap', note: 'Ask why', isShared });
const leave = ({ personId }: Actor) =>
  database.query(`UPDATE role_assignment SET revoked_at = now(), revoked_by = 'test' WHERE person_id = $1`, [personId]);
const [notFound, stale] = [{ code: 'NOT_FOUND' }, { code: 'REVISION_STALE' }];

describe('a view of somebody who no longer holds the role', () => {
  it.each([
    ['a region', lead, colleague],
    ['England', analyst, secondAnalyst],
  ])('is taken over by whoever acts for %s, who may then change and remove it', async (_of, owner, heir) => {
    await save(owner);
    expect((await service.list(heir)).views).toMatchObject([{ isOwn: false, canBeTakenOver: false }]);
    await expect(service.takeOver(heir, { number: 1 })).rejects.toMatchObject(notFound);
    await leave(owner);
    expect((await service.list(heir)).views).toMatchObject([{ isOwn: false, canBeTakenOver: true }]);
    expect((await service.takeOver(heir, { number: 1 })).views).toMatchObject([
      { name: 'The gap', note: 'Ask why', isOwn: true, isShared: true, canBeTakenOver: false, version: 2 },
    ]);
    const [row] = await database.query('SELECT taken_over_from, taken_over_at FROM saved_view');
    expect(row).toEqual({ taken_over_from: owner.personId, taken_over_at: expect.any(Date) });
    expect((await service.remove(heir, { number: 1 })).views).toEqual([]);
  });

  it('is taken over by nobody where it was kept to its owner, nor from another place', async () => {
    await save(lead, false);
    await save(lead);
    await leave(lead);
    await expect(service.takeOver(colleague, { number: 1 })).rejects.toMatchObject(notFound);
    for (const other of [elsewhere, analyst]) {
      await expect(service.takeOver(other, { number: 2 })).rejects.toMatchObject(notFound);
    }
  });

  it('goes to one of those who take it over at once', async () => {
    await save(lead);
    await leave(lead);
    const third = { ...colleague, personId: elsewhere.personId };
    const taken = await Promise.allSettled([colleague, third].map((heir) => service.takeOver(heir, { number: 1 })));
    expect(taken.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('rewording a view in two places', () => {
  const reword = (name: string, expectedVersion: number | null) =>
    service.reword(lead, { number: 1, name, note: '', expectedVersion });

  it('is refused for what was not seen, and what was written first stands', async () => {
    await save(lead);
    await reword('In the first tab', 1);
    await expect(reword('In the second tab', 1)).rejects.toMatchObject({ ...stale, details: { seen: 1, latest: 2 } });
    expect((await service.list(lead)).views).toMatchObject([{ name: 'In the first tab', version: 2 }]);
    expect((await reword('Both read', 2)).views).toMatchObject([{ name: 'Both read', version: 3 }]);
  });

  it('loses no words that nobody saw, however many write at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 5 }), async (tabs) => {
        await database.query('TRUNCATE saved_view RESTART IDENTITY');
        await save(lead);
        const sent = await Promise.allSettled(Array.from({ length: tabs }, (_, tab) => reword(`Tab ${tab}`, 1)));
        const taken = sent.flatMap(({ status }, tab) => (status === 'fulfilled' ? [`Tab ${tab}`] : []));
        expect((await service.list(lead)).views.map(({ name }) => name)).toEqual(taken);
      }),
      { numRuns: 10 },
    );
  });

  it('takes any version where none is said', async () => {
    await save(lead);
    await reword('First', 1);
    expect((await reword('Second', null)).views).toMatchObject([{ name: 'Second' }]);
  });
});
