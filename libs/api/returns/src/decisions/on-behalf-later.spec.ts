import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import type { TenantTx } from '@monitor/api-platform';
import type { Receipt } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { SaveAnswersService } from '../answers/save-answers.service.js';
import { ReturnsService } from '../queries/returns.service.js';
import { returnsEntities } from '../returns-entities.js';
import {
  actorAs,
  completeContent,
  onDayOfTests,
  openOrganisations,
  peopleOf,
  quarterId,
  toSave,
} from '../testing/return-scenario.builder.js';
import { ReturnDecisionsService } from './return-decisions.service.js';

const organisationCode = 'L01';
const before = '2026-27-Q1';
const helper = actorAs('HELPER', { displayName: 'Sam', helpedCodes: ['T6Y0W'] });
const onBehalf: Receipt = { source: 'EMAIL', receivedOn: '2026-10-03' };
const { preparer, approver, lead } = peopleOf(organisationCode);
let database: TestDatabase;

/** A practice whose return of the quarter before was accepted, all of it typed by itself. */
beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(database.tenantTx, [{ code: organisationCode }]);
  const then = database.tenantTx.at('2026-07-20T12:00:00Z');
  await new SaveAnswersService(then).saveAnswers(
    preparer,
    toSave(completeContent(organisationCode, { quarter: before })),
  );
  await submitSignAndAccept(then, before);
});
afterAll(() => database.drop());

async function submitSignAndAccept(tenantTx: TenantTx, quarter: string): Promise<void> {
  const deciding = new ReturnDecisionsService(tenantTx);
  const reference = { organisationCode, quarterId: quarter };
  const submission = { ...reference, expectedRevision: 0, idempotencyKey: randomUUID() };
  const { quarterlyReturn, issues } = await deciding.submitReturn(preparer, submission);
  expect(issues.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  const { contentHash, head } = quarterlyReturn;
  const decision = { ...reference, revision: head.revision, contentHash: contentHash ?? '' };
  await deciding.signOffReturn(approver, decision);
  await deciding.acceptReturn(lead, decision);
}

describe('a return that a helper begins', () => {
  it('starts from the one accepted before, and is checked against it as for the organisation itself', async () => {
    const returns = new ReturnsService(onDayOfTests(database));
    const saving = new SaveAnswersService(onDayOfTests(database));
    const seen = await returns.quarterlyReturn(helper, { organisationCode, quarterId });
    expect(seen.previous?.answers.length).toBeGreaterThan(0);
    expect(seen.earlierCounts.map((earlier) => earlier.quarterId)).toEqual([before]);
    const all = toSave(completeContent(organisationCode, { numerator: 700 }));
    const one = all.answers.filter(({ question }) => question === 'M01.DEPRIVATION');
    const { issues } = await saving.saveAnswers(helper, { ...all, answers: one, onBehalf });
    const seenByOwn = await returns.quarterlyReturn(preparer, { organisationCode, quarterId });
    const { draft, toConfirm } = seenByOwn;
    expect(issues).toEqual(seenByOwn.issues);
    expect(toConfirm).toEqual([{ question: 'M01.DEPRIVATION', version: 1 }]);
    expect(draft?.answers.some(({ version, cells }) => version === 0 && Object.keys(cells).length > 0)).toBe(true);
  });

  it('is typed again after it was sent back, and confirmed again', async () => {
    const tenantTx = onDayOfTests(database);
    const saving = new SaveAnswersService(tenantTx);
    const deciding = new ReturnDecisionsService(tenantTx);
    const returns = new ReturnsService(tenantTx);
    const reference = { organisationCode, quarterId };
    const read = () => returns.quarterlyReturn(preparer, reference);
    const type = async (numerator: number) => {
      const versions = new Map((await read()).draft?.answers.map(({ question, version }) => [question, version]));
      const all = toSave(completeContent(organisationCode, { numerator }), versions);
      await saving.saveAnswers(helper, { ...all, onBehalf });
    };
    const confirm = async () => deciding.confirmAnswers(preparer, { ...reference, answers: (await read()).toConfirm });
    const submit = async (expectedRevision: number) =>
      deciding.submitReturn(preparer, { ...reference, expectedRevision, idempotencyKey: randomUUID() });
    await type(800);
    await confirm();
    await submit(0);
    await expect(type(790)).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
    const { contentHash } = await read();
    const decision = { ...reference, revision: 1, contentHash: contentHash ?? '', comment: 'Look at M01 again' };
    await deciding.sendBackReturn(approver, decision);
    await type(790);
    await expect(submit(1)).rejects.toMatchObject({ code: 'NOT_CONFIRMED' });
    await confirm();
    await submit(1);
    const { head, events } = await read();
    expect(head).toMatchObject({ state: 'SUBMITTED', revision: 2 });
    expect(events.filter(({ kind }) => kind === 'TYPED_ON_BEHALF')).toHaveLength(2);
  });
});
