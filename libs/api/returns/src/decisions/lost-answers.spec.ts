import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, TenantTx } from '@monitor/api-platform';
import { referenceEntities } from '@monitor/api-reference';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { SaveAnswersService } from '../answers/save-answers.service.js';
import { ReturnsService } from '../queries/returns.service.js';
import { returnsEntities } from '../returns-entities.js';
import { cutterBefore } from '../testing/answer-cutter.js';
import type { AnswerCutter } from '../testing/answer-cutter.js';
import {
  completeContent,
  onDayOfTests,
  openOrganisations,
  peopleOf,
  quarterId,
  toSave,
} from '../testing/return-scenario.builder.js';
import { ReturnDecisionsService } from './return-decisions.service.js';

const organisationCode = 'C1';
const reference = { organisationCode, quarterId };
const { preparer, approver, lead } = peopleOf(organisationCode);
const decisions = ['SUBMIT', 'SIGN_OFF', 'ACCEPT', 'REOPEN'] as const;
type Decision = (typeof decisions)[number];
const kinds = { SUBMIT: 'SUBMITTED', SIGN_OFF: 'SIGNED_OFF', ACCEPT: 'ACCEPTED', REOPEN: 'REOPENED' };

let database: TestDatabase;
let cutter: AnswerCutter;
let pool: DataSource;
let deciding: ReturnDecisionsService;
let returns: ReturnsService;

beforeAll(async () => {
  const entities = [...referenceEntities, ...returnsEntities];
  database = await createTestDatabase(entities);
  await openOrganisations(database.tenantTx, [{ code: organisationCode, icbCode: 'T6Y0W', regionCode: 'Y61' }]);
  cutter = await cutterBefore((database.dataSource.options as { url: string }).url);
  pool = await createDataSource({ url: cutter.url, entities, poolSize: 4 }).initialize();
  deciding = new ReturnDecisionsService(onDayOfTests({ ...database, tenantTx: new TenantTx(pool) }));
  returns = new ReturnsService(onDayOfTests(database));
  const saving = new SaveAnswersService(onDayOfTests(database));
  await saving.saveAnswers(preparer, toSave(completeContent(organisationCode), new Map()));
});
afterAll(async () => {
  await pool.destroy();
  cutter.close();
  await database.drop();
});

/** A decision as it is asked for now, by whoever may take it; under a key, where there is one. */
async function asking(decision: Decision, key: string | null): Promise<() => Promise<unknown>> {
  const { head, contentHash } = await returns.quarterlyReturn(preparer, reference);
  const seen = { ...reference, expectedRevision: head.revision };
  const decided = { ...reference, revision: head.revision, contentHash: contentHash ?? '', comment: null };
  const keyed = (actor: Actor): Actor =>
    key === null ? actor : { ...actor, request: { operation: decision, key, contentHash: 'a'.repeat(64) } };
  return {
    SUBMIT: () =>
      deciding.submitReturn(keyed(preparer), { ...seen, reason: 'As agreed', idempotencyKey: key ?? randomUUID() }),
    SIGN_OFF: () => deciding.signOffReturn(keyed(approver), decided),
    ACCEPT: () => deciding.acceptReturn(keyed(lead), decided),
    REOPEN: () => deciding.reopenReturn(keyed(preparer), { ...seen, reason: 'A slip' }),
  }[decision];
}

/** What a decision that was sent is told: the code of its refusal, or that it was taken. */
async function told(ask: () => Promise<unknown>): Promise<string> {
  return ask().then(
    () => 'TAKEN',
    (failure: { code?: string }) => String(failure.code),
  );
}

const written = (kind: string) =>
  database
    .query<{ events: number }>('SELECT count(*)::integer AS events FROM return_event WHERE kind = $1', [kind])
    .then(([row]) => row?.events ?? 0);

/** Takes a decision whose first answers are lost, and gives back what was told each time. */
async function takeWithLostAnswers(decision: Decision, losses: number, isKeyed: boolean): Promise<string[]> {
  const ask = await asking(decision, isKeyed ? randomUUID() : null);
  const before = await written(kinds[decision]);
  cutter.cutAnswers(true);
  const answers: string[] = [];
  for (let loss = 0; loss < losses; loss += 1) answers.push(await told(ask));
  cutter.cutAnswers(false);
  answers.push(await told(ask));
  expect(await written(kinds[decision])).toBe(before + 1);
  return answers;
}

describe('a decision whose answer is lost after it was committed', () => {
  it('is said to be unknown, and taken once and told so however often it is sent again under its key', async () => {
    const losses = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(losses, async (ofDecisions) => {
        for (const [index, decision] of decisions.entries()) {
          const lost = ofDecisions[index] ?? 0;
          const answers = await takeWithLostAnswers(decision, lost, true);
          expect(answers).toEqual([...Array<string>(lost).fill('OUTCOME_UNKNOWN'), 'TAKEN']);
        }
      }),
      { numRuns: 4 },
    );
    expect(cutter.lost()).toBeGreaterThan(5);
  });

  it('is refused as if it were another, where it is sent again without a key', async () => {
    for (const decision of decisions) {
      const last = (await takeWithLostAnswers(decision, 1, false)).at(-1);
      expect(['STATE_DOES_NOT_ALLOW', 'REVISION_STALE']).toContain(last);
    }
  });
});
