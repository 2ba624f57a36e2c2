import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { SaveAnswersService } from '../answers/save-answers.service.js';
import { ReturnsService } from '../queries/returns.service.js';
import { returnsEntities } from '../returns-entities.js';
import { endExtension, extend } from '../testing/extension.builder.js';
import { completeContent, openOrganisations, peopleOf, quarterId, toSave } from '../testing/return-scenario.builder.js';
import { ReturnDecisionsService } from './return-decisions.service.js';

/** The window closes for everybody on 31 December 2026. */
const afterClose = '2027-01-10T12:00:00Z';
const closesOn = '2027-01-14';
const afterOwnClose = '2027-01-15T00:00:00Z';
const reference = { organisationCode: 'E1', quarterId };
const { preparer, approver, lead } = peopleOf('E1');
let database: TestDatabase;

const at = (instant: string) => {
  const tx = database.tenantTx.at(instant);
  return {
    saving: new SaveAnswersService(tx),
    deciding: new ReturnDecisionsService(tx),
    returns: new ReturnsService(tx),
  };
};
const submission = (expectedRevision = 0) => ({ ...reference, expectedRevision, idempotencyKey: randomUUID() });
const save = (instant: string) => at(instant).saving.saveAnswers(preparer, toSave(completeContent('E1')));

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(database.tenantTx, [{ code: 'E1' }, { code: 'E2' }]);
});
afterAll(() => database.drop());
beforeEach(async () => {
  const tables = [
    'idempotency_key',
    'return_event',
    'return_revision',
    'answer_cell_change',
    'return_answer',
    'quarterly_return',
    'return_extension',
  ];
  for (const table of tables) await database.query(['DELETE FROM', table].join(' '));
});

async function untilSomebodyWaits(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [row] = await database.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if ((row?.waiting ?? 0) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Nobody waited.');
}

describe('an extension', () => {
  it('lets its organisation begin, save and submit after the close for everybody, until its own', async () => {
    await expect(save(afterClose)).rejects.toMatchObject({ code: 'WINDOW_NOT_OPEN' });
    await extend(database, { ...reference, closesOn });
    await save(afterClose);
    const { quarterlyReturn, issues } = await at(afterClose).deciding.submitReturn(preparer, submission());
    expect(issues).toEqual([]);
    expect(quarterlyReturn.head).toMatchObject({ state: 'SUBMITTED', closesOn, windowState: 'LATE' });
    const { contentHash } = quarterlyReturn;
    const decision = { ...reference, revision: 1, contentHash: contentHash ?? '', comment: 'Look again' };
    await at(afterClose).deciding.sendBackReturn(approver, decision);
    await expect(at(afterOwnClose).deciding.submitReturn(preparer, submission(1))).rejects.toMatchObject({
      code: 'WINDOW_NOT_OPEN',
      message: expect.stringContaining('closed on 14 January 2027'),
    });
  });

  it('is no other organisation’s', async () => {
    await extend(database, { ...reference, closesOn });
    const other = peopleOf('E2').preparer;
    await expect(at(afterClose).saving.saveAnswers(other, toSave(completeContent('E2')))).rejects.toMatchObject({
      code: 'WINDOW_NOT_OPEN',
    });
    const [own, another] = await Promise.all([
      at(afterClose).returns.myReturns(preparer),
      at(afterClose).returns.myReturns(other),
    ]);
    const ofQuarter = (heads: typeof own) => heads.filter(({ quarter }) => quarter.id === quarterId);
    expect(ofQuarter(own)).toMatchObject([
      { state: 'NOT_STARTED', closesOn, extension: { closesOn, reason: 'the network was down' } },
    ]);
    expect(ofQuarter(another)).toEqual([]);
  });

  it('offers what it allows, and says the common window of the quarter as it is', async () => {
    await extend(database, { ...reference, closesOn });
    const { head, allowed } = await at(afterClose).returns.quarterlyReturn(preparer, reference);
    expect(allowed).toContain('EDIT');
    expect(head.quarter).toMatchObject({ closesOn: '2026-12-31', windowState: 'CLOSED' });
    expect(head).toMatchObject({ closesOn, windowState: 'LATE' });
    expect((await at(afterOwnClose).returns.quarterlyReturn(preparer, reference)).allowed).toEqual([]);
  });

  it('is seen by the lead of the region in the list, and takes no day where everybody has longer', async () => {
    await extend(database, { ...reference, closesOn });
    const list = await at(afterClose).returns.regionReturns(lead, { regionCode: 'Y61', quarterId, first: 100 });
    const extensions = new Map(list.returns.map(({ organisation, extension }) => [organisation.code, extension]));
    expect(extensions.get('E1')).toEqual({ closesOn, reason: 'the network was down' });
    expect(extensions.get('E2')).toBeNull();
    await database.query(`UPDATE return_window SET closes_on = '2027-01-31' WHERE quarter_id = $1`, [quarterId]);
    const { head } = await at(afterClose).returns.quarterlyReturn(preparer, reference);
    await database.query(`UPDATE return_window SET closes_on = '2026-12-31' WHERE quarter_id = $1`, [quarterId]);
    expect(head).toMatchObject({ extension: null, closesOn: '2027-01-31' });
  });
});

describe('extensions and windows that change while somebody is at work', () => {
  it('are waited for and then gone by: approved while somebody types', async () => {
    await database.query('BEGIN');
    await extend(database, { ...reference, closesOn });
    const typing = save(afterClose).catch((failure: unknown) => failure);
    await untilSomebodyWaits();
    await database.query('COMMIT');
    expect(await typing).toMatchObject({ conflicts: [] });
  });

  it('are waited for and then gone by: taken back while somebody submits', async () => {
    await extend(database, { ...reference, closesOn });
    await save('2026-12-20T12:00:00Z');
    await database.query('BEGIN');
    await endExtension(database, 'E1', quarterId);
    const sending = at(afterClose)
      .deciding.submitReturn(preparer, submission())
      .catch((failure: unknown) => failure);
    await untilSomebodyWaits();
    await database.query('COMMIT');
    expect(await sending).toMatchObject({ code: 'WINDOW_NOT_OPEN' });
  });

  it('never make a circle of those who wait, and nobody meets a failure', async () => {
    const typing = ['E1', 'E2'].map(async (code) => {
      const { preparer: typist } = peopleOf(code);
      for (let version = 0; version < 8; version += 1) {
        const answers = toSave(completeContent(code, { numerator: 700 + version }), version);
        await at('2026-12-20T12:00:00Z').saving.saveAnswers(typist, answers);
      }
    });
    const approving = (async () => {
      for (let times = 0; times < 8; times += 1) {
        await database.query('BEGIN');
        await extend(database, { ...reference, closesOn });
        await endExtension(database, 'E1', quarterId);
        await database.query('COMMIT');
      }
    })();
    await Promise.all([...typing, approving]);
    const [kept] = await database.query<{ extensions: number }>(
      'SELECT count(*)::int AS extensions FROM return_extension',
    );
    expect(kept?.extensions).toBe(8);
  });

  it('cost no statement more when nobody changes them', async () => {
    await extend(database, { ...reference, closesOn });
    await save(afterClose);
    const again = toSave(completeContent('E1'), 1);
    const extended = await statementsOf(() => at(afterClose).saving.saveAnswers(preparer, again));
    const opening = await statementsOf(() => at(afterClose).returns.quarterlyReturn(preparer, reference));
    await endExtension(database, 'E1', quarterId);
    const usual = await statementsOf(() => at('2026-12-20T12:00:00Z').saving.saveAnswers(preparer, again));
    expect(extended).toEqual(usual);
    expect(extended[0]).toContain('return_extension');
    expect(opening).toHaveLength(1);
  });
});

/** The statements that some work sends to the database, beside those that begin and end its transaction. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { logger } = database.dataSource;
  const sent: string[] = [];
  const listening = Object.assign(Object.create(logger), { logQuery: (sql: string) => sent.push(sql) });
  Object.assign(database.dataSource, { logger: listening });
  await work().finally(() => Object.assign(database.dataSource, { logger }));
  return sent;
}
