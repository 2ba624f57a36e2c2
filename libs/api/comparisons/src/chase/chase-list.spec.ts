import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, recordPeriods } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { askedQuestions, dutyOf, latestEdition, scopeOfRole } from '@monitor/domain';
import type { Actor, OrganisationPeriod, Role } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { ChaseListService } from './chase-list.service.js';
import type { ChaseListArgs } from './chase-list.type.js';
import { chaseSorts } from './chase-order.js';

const quarterId = '2026-27-Q2';
const actorAs = (role: Role, scopeCode = 'Y56'): Actor => ({
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: role,
  ...scopeOfRole({ role, scopeCode }),
});
const lead = actorAs('REGIONAL_LEAD');
const analyst = actorAs('NATIONAL_ANALYST', '*');
const body = (code: string, part: Partial<OrganisationPeriod>): OrganisationPeriod => ({
  ...{ code, onsCode: null, type: 'PRACTICE', name: `Practice ${code}`, icbCode: 'QKK', regionCode: 'Y56' },
  ...{ validFrom: '2020-04-01', validTo: null, ...part },
});
/** Names that share a place, so that the code has to decide. */
const bodies = [
  body('T1', { name: 'Alder' }),
  body('T2', { name: 'Alder' }),
  body('T3', { icbCode: 'QMJ' }),
  body('T4', { icbCode: 'QMJ', type: 'TRUST' }),
  body('T5', {}),
  body('T6', {}),
  body('T9', { regionCode: 'Y58', icbCode: 'QJK' }),
];
const own = bodies.filter(({ regionCode }) => regionCode === 'Y56').map(({ code }) => code);
const secret = 'Only the organisation may read this';

let database: TestDatabase;

async function begin(code: string, state: string, accepted: number | null = null): Promise<void> {
  await database.query(
    `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
       catalogue_version, state, revision, accepted_revision, updated_at)
     SELECT $1, $2, 'PRACTICE', 'QKK', 'Y56', $3, $4, coalesce($5::integer, 0), $5, '2026-11-20T09:00Z'`,
    [code, quarterId, latestEdition().version, state, accepted],
  );
}

async function type(code: string, question: string): Promise<void> {
  const content = { question, cells: { status: 'PLANNED', reason: secret }, confirmed: true };
  await database.query(
    `INSERT INTO return_answer (organisation_code, quarter_id, answer_key, content, edited_by, edited_by_name, editors, edited_at)
     VALUES ($1, $2, $3, $4, gen_random_uuid(), 'Somebody', '{}', '2026-11-20T09:00Z')`,
    [code, quarterId, question, JSON.stringify(content)],
  );
}

async function allow(code: string, closesOn: string): Promise<void> {
  await database.query(
    `INSERT INTO return_extension (organisation_code, quarter_id, version, region_code, closes_on, reason, change_id)
     VALUES ($1, $2, 1, 'Y56', $3, 'the network was down', gen_random_uuid())`,
    [code, quarterId, closesOn],
  );
}

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  await database.tenantTx.run({ system: 'import' }, (manager) =>
    recordPeriods(manager, { periods: bodies, isInvented: true, importId: null }),
  );
  await begin('T1', 'DRAFT');
  const owed = askedQuestions(latestEdition(), 'PRACTICE').find((each) => dutyOf(each, 'PRACTICE') === 'MANDATORY');
  await type('T1', owed?.code ?? '');
  await allow('T2', '2027-01-14');
  await begin('T3', 'SUBMITTED');
  await begin('T5', 'ACCEPTED', 1);
  await begin('T6', 'DRAFT', 1);
});
afterAll(() => database.drop());

const onDay = (day: string) => {
  const tx = database.tenantTx.at(`${day}T09:00:00Z`);
  return new ChaseListService(tx, new QuartersService(tx));
};
const list = (actor: Actor, asked: Partial<ChaseListArgs> = {}, day = '2026-12-03') =>
  onDay(day).list(actor, { regionCode: 'Y56', quarterId, first: 100, sort: 'RANK', ...asked });
const codesOf = ({ returns }: Awaited<ReturnType<typeof list>>) => returns.map(({ organisation }) => organisation.code);
const lineOf = async (code: string, day?: string) =>
  (await list(lead, {}, day)).returns.find(({ organisation }) => organisation.code === code);

describe('the chase list', () => {
  it('says of each return how late it is and how far, whom to ask, and what its absence means', async () => {
    expect(await lineOf('T1')).toMatchObject({
      ...{ state: 'DRAFT', sendBy: '2026-11-30', closesOn: '2026-12-31', windowState: 'LATE', daysLate: 3 },
      ...{ answered: 1, contactRole: 'PREPARER', effect: { rank: expect.any(Number) }, extension: null },
    });
    expect(await lineOf('T4')).toMatchObject({ state: 'NOT_STARTED', daysLate: 3, answered: 0, updatedAt: null });
    expect(await lineOf('T3')).toMatchObject({ daysLate: null, answered: null, contactRole: 'APPROVER' });
    expect(await lineOf('T5')).toMatchObject({ daysLate: null, contactRole: null, effect: null });
  });

  it('calls nobody late who has more days, and nobody who corrects what was accepted', async () => {
    expect(await lineOf('T2')).toMatchObject({ sendBy: '2027-01-14', closesOn: '2027-01-14', daysLate: -42 });
    expect(await lineOf('T2', '2027-01-15')).toMatchObject({ windowState: 'CLOSED', daysLate: 1 });
    expect(await lineOf('T6')).toMatchObject({ state: 'DRAFT', daysLate: null, effect: null });
    const { late, returns } = await list(lead);
    expect(late).toBe(returns.filter(({ daysLate }) => (daysLate ?? 0) > 0).length);
    expect((await list(lead, {}, '2026-11-30')).late).toBe(0);
  });

  it('names the confirmed mailbox of whom to ask, to the leads of the region alone', async () => {
    for (const [role, confirmed] of [
      ['PREPARER', '2026-11-01'],
      ['APPROVER', null],
    ])
      await database.query(
        `INSERT INTO mailbox (organisation_code, role, region_code, version, address, set_by_name, set_at, confirmed_at)
         SELECT code, $1, 'Y56', 1, lower(code) || '@trust.example', 'S', now(), $2 FROM unnest('{T1,T3}'::text[]) AS code`,
        [role, confirmed],
      );
    const addressesOf = async (actor: Actor) =>
      (await list(actor)).returns.flatMap(({ contactAddress }) => (contactAddress === null ? [] : [contactAddress]));
    expect(await addressesOf(lead)).toEqual(['t1@trust.example']);
    expect(await addressesOf(analyst)).toEqual([]);
  });

  it('counts what is typed and shows none of it', async () => {
    expect(JSON.stringify(await list(lead))).not.toContain(secret);
  });

  it('gives every return once, in the same order, however long the pages', async () => {
    for (const sort of chaseSorts) {
      const whole = codesOf(await list(lead, { sort }));
      expect(whole).toEqual(expect.arrayContaining(own));
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (first) => {
          const found: string[] = [];
          for (let after: string | null = null; ;) {
            const page: Awaited<ReturnType<typeof list>> = await list(lead, { sort, first, after });
            found.push(...codesOf(page));
            after = page.nextCursor;
            if (after === null) break;
          }
          expect(found).toEqual(whole);
        }),
        { numRuns: 4 },
      );
    }
  });

  it('puts first whose absence matters most, who is longest late, or the first name', async () => {
    const ranks = (await list(lead)).returns.map(({ effect }) => effect?.rank ?? Infinity);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const late = (await list(lead, { sort: 'DAYS_LATE' })).returns.map(({ daysLate }) => daysLate ?? -Infinity);
    expect(late).toEqual([...late].sort((a, b) => b - a));
    expect(codesOf(await list(lead, { sort: 'NAME' })).filter((code) => own.includes(code))).toEqual(own);
  });

  it('is narrowed by state, type and board, and says what there is to choose', async () => {
    expect(codesOf(await list(lead, { states: ['SUBMITTED'] }))).toEqual(['T3']);
    expect(codesOf(await list(lead, { organisationType: 'TRUST' }))).toEqual(['T4']);
    const board = await list(lead, { icbCode: 'QMJ', organisationType: 'PRACTICE', states: ['DRAFT'] });
    expect([board.total, board.states]).toEqual([0, [expect.objectContaining({ state: 'SUBMITTED', returns: 1 })]]);
    expect(board.boards.map(({ code }) => code)).toEqual(expect.arrayContaining(['QKK', 'QMJ']));
  });

  it('is for the leads of the region and for England, and a cursor is for the order that gave it', async () => {
    expect(codesOf(await list(analyst))).toEqual(codesOf(await list(lead)));
    for (const role of ['PREPARER', 'APPROVER', 'ADMINISTRATOR', 'HELPER'] as const)
      expect(() => list(actorAs(role, 'Y56'))).toThrow('There is no such region');
    expect(() => list(lead, { regionCode: 'Y58' })).toThrow('There is no such region');
    const { nextCursor } = await list(lead, { first: 1 });
    expect(() => list(lead, { after: nextCursor, sort: 'NAME' })).toThrow('not where a page');
    await expect(list(lead, { quarterId: '2090-91-Q1' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
