import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import { DomainError } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { SaveAnswersService } from '../answers/save-answers.service.js';
import { ReturnsService } from '../queries/returns.service.js';
import { returnsEntities } from '../returns-entities.js';
import { recomputeRollups } from '../rollups/recompute-rollups.query.js';
import {
  completeContent,
  onDayOfTests,
  openOrganisations,
  peopleOf,
  quarterId,
  toSave,
} from '../testing/return-scenario.builder.js';
import { ReturnDecisionsService } from './return-decisions.service.js';

/** All of one region, so that every acceptance meets every other one; three of one board. */
const practices = ['C1', 'C2', 'C3', 'C4'].map((code, index) => ({
  code,
  icbCode: index < 3 ? 'T6Y0W' : 'D7T5G',
  regionCode: 'Y61',
}));
const steps = ['SAVE', 'SUBMIT', 'SIGN_OFF', 'ACCEPT', 'REOPEN', 'SEND_BACK'] as const;
type Step = (typeof steps)[number];
/** The way to acceptance, with anything in between. */
const someSteps = fc
  .array(fc.constantFrom<Step>(...steps), { maxLength: 6 })
  .map((others): Step[] => [
    'SAVE',
    'SUBMIT',
    ...others,
    'SUBMIT',
    'SIGN_OFF',
    'ACCEPT',
    'REOPEN',
    'SAVE',
    'SUBMIT',
    'SIGN_OFF',
    'ACCEPT',
  ]);

let database: TestDatabase;
let saving: SaveAnswersService;
let deciding: ReturnDecisionsService;
let returns: ReturnsService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(database.tenantTx, practices);
  saving = new SaveAnswersService(onDayOfTests(database));
  deciding = new ReturnDecisionsService(onDayOfTests(database));
  returns = new ReturnsService(onDayOfTests(database));
});
afterAll(() => database.drop());

let typed = 0;

/** Takes a step as whoever may, from what they see just before it. */
async function take(step: Step, organisationCode: string): Promise<void> {
  const { preparer, approver, lead } = peopleOf(organisationCode);
  const reference = { organisationCode, quarterId };
  const { head, contentHash, draft } = await returns.quarterlyReturn(preparer, reference);
  const decision = { ...reference, revision: head.revision, contentHash: contentHash ?? '', comment: 'As agreed' };
  const seen = { ...reference, expectedRevision: head.revision };
  const versions = new Map(draft?.answers.map(({ question, version }) => [question, version]));
  if (step === 'SAVE')
    await saving.saveAnswers(
      preparer,
      toSave(completeContent(organisationCode, { numerator: typed++ % 900 }), versions),
    );
  if (step === 'SUBMIT') await deciding.submitReturn(preparer, { ...seen, idempotencyKey: randomUUID() });
  if (step === 'SIGN_OFF') await deciding.signOffReturn(approver, decision);
  if (step === 'ACCEPT') await deciding.acceptReturn(lead, decision);
  if (step === 'SEND_BACK') await deciding.sendBackReturn(head.state === 'SIGNED_OFF' ? lead : approver, decision);
  if (step === 'REOPEN') await deciding.reopenReturn(preparer, { ...seen, reason: 'A slip' });
}

/** Steps one after the other; what cannot be done just then is refused, and nothing else may go wrong. */
async function takeAll(taken: readonly Step[], organisationCode: string): Promise<void> {
  for (const step of taken) {
    await take(step, organisationCode).catch((failure: unknown) => {
      if (!(failure instanceof DomainError)) throw failure;
    });
  }
}

describe('several organisations at the same time, two people at each', () => {
  it('never wait for each other in a circle, and leave rollups that are what the facts add up to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someSteps, { minLength: 8, maxLength: 8 }), async (histories) => {
        await Promise.all(histories.map((taken, index) => takeAll(taken, `C${(index % practices.length) + 1}`)));
        const wrong = await database.tenantTx.run({ system: 'rollup-check' }, (manager) =>
          recomputeRollups(manager, quarterId),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 5, endOnFailure: true },
    );
    const accepted = await database.query<{ revisions: number }>(
      `SELECT count(*)::int AS revisions FROM return_event WHERE kind = 'ACCEPTED'`,
    );
    expect(accepted[0]?.revisions).toBeGreaterThan(practices.length);
  });
});

describe('several people who save the same answer at the same time', () => {
  it('are each told the truth: one of those who saw a version is saved, all others are shown what stands', async () => {
    const organisationCode = 'C4';
    const { preparer } = peopleOf(organisationCode);
    await database.query(`DELETE FROM answer_cell_change WHERE organisation_code = $1`, [organisationCode]);
    await database.query(`DELETE FROM return_answer WHERE organisation_code = $1`, [organisationCode]);
    await database.query(`UPDATE quarterly_return SET state = 'DRAFT' WHERE organisation_code = $1`, [
      organisationCode,
    ]);
    const [first] = completeContent(organisationCode).answers;
    if (first === undefined) throw new Error('A practice is asked at least one action.');
    for (let version = 0; version < 5; version += 1) {
      const outcomes = await Promise.all(
        Array.from({ length: 5 }, (_, index) =>
          saving.saveAnswers(
            { ...preparer, personId: randomUUID() },
            {
              organisationCode,
              quarterId,
              answers: [{ ...first, cells: { evidence: `${version} by ${index}` }, expectedVersion: version }],
            },
          ),
        ),
      );
      const saved = outcomes.flatMap((outcome) => outcome.saved);
      expect(saved).toEqual([{ key: first.question, version: version + 1, answer: null }]);
      const shown = outcomes.flatMap((outcome) => outcome.conflicts);
      expect(shown.map((conflict) => conflict.version)).toEqual(Array.from({ length: 4 }, () => version + 1));
      expect(new Set(shown.map((conflict) => conflict.answer.cells['evidence'])).size).toBe(1);
    }
  });

  it('submit once, whoever of them is first, and nobody meets a failure', async () => {
    const organisationCode = 'C3';
    const { preparer } = peopleOf(organisationCode);
    await database.query(`UPDATE quarterly_return SET state = 'DRAFT' WHERE organisation_code = $1`, [
      organisationCode,
    ]);
    const { head } = await returns.quarterlyReturn(preparer, { organisationCode, quarterId });
    const submission = { organisationCode, quarterId, expectedRevision: head.revision };
    const sent = await Promise.allSettled([
      ...['once', 'once', 'once'].map((idempotencyKey) =>
        deciding.submitReturn(preparer, { ...submission, idempotencyKey }),
      ),
      deciding.submitReturn(preparer, { ...submission, idempotencyKey: 'another' }),
    ]);
    const refused = sent.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    for (const failure of refused) expect(failure).toBeInstanceOf(DomainError);
    const { head: after } = await returns.quarterlyReturn(preparer, { organisationCode, quarterId });
    expect(after).toMatchObject({ state: 'SUBMITTED', revision: head.revision + 1 });
  });
});
