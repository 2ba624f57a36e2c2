import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import { answerTo } from '@monitor/domain';
import type { ImplementationStatus, ReturnContent } from '@monitor/domain';
import { withCells } from '@monitor/domain/testing';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { readAnswers } from '../answers/answers.query.js';
import { saveAnswers } from '../answers/save-answers.js';
import { acceptReturn } from '../decisions/accept-return.js';
import { reopenReturn } from '../decisions/reopen-return.js';
import { signOffReturn } from '../decisions/sign-off-return.js';
import { submitReturn } from '../decisions/submit-return.js';
import type { ReturnWork } from '../heads/return-work.js';
import { returnsEntities } from '../returns-entities.js';
import { hashContent } from '../revisions/hash-content.js';
import {
  completeContent,
  onDayOfTests,
  openOrganisations,
  peopleOf,
  quarterId,
  toSave,
} from '../testing/return-scenario.builder.js';
import { recomputeRollups } from './recompute-rollups.query.js';

/** Two of one board, one of another, one whose board is not known, one of another region. */
const practices = [
  { code: 'P1', icbCode: 'T6Y0W', regionCode: 'Y61' },
  { code: 'P2', icbCode: 'T6Y0W', regionCode: 'Y61' },
  { code: 'P3', icbCode: 'D7T5G', regionCode: 'Y61' },
  { code: 'P4', icbCode: null, regionCode: 'Y61' },
  { code: 'P5', icbCode: 'Z9B2Z', regionCode: 'Y56' },
] as const;

let database: TestDatabase;
const revisions = new Map<string, number>();

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(database.tenantTx, [...practices]);
});
afterAll(() => database.drop());

interface Correction {
  practice: number;
  numerator: number;
  status: ImplementationStatus;
  notCollected: boolean;
}

function contentOf({ practice, numerator, status, notCollected }: Correction): ReturnContent {
  const { code } = practices[practice] ?? practices[0];
  const content = completeContent(code, { numerator });
  const dates = { ownerRole: 'Practice manager', targetOn: '2027-03-31', reason: 'It does not apply here' };
  const said = withCells(content, 'D2-S5', { status, ...dates });
  if (!notCollected) return said;
  const table = answerTo(said, 'M01.DEPRIVATION');
  const empty = Object.fromEntries(Object.keys(table?.cells ?? {}).map((cell) => [cell, undefined]));
  const explanation = 'Our system could not say this quarter';
  return withCells(said, 'M01.DEPRIVATION', { ...empty, notCollected, explanation });
}

/** Through all decisions, until the content counts. */
async function makeCount(correction: Correction): Promise<void> {
  const { code, regionCode } = practices[correction.practice] ?? practices[0];
  const { preparer, approver, lead } = peopleOf(code, regionCode);
  const content = contentOf(correction);
  const seen = revisions.get(code) ?? 0;
  const reference = { organisationCode: code, quarterId };
  const as = (actor: ReturnWork['actor'], work: (work: ReturnWork) => Promise<unknown>) =>
    onDayOfTests(database).run(actor, (manager) => work({ actor, manager }));
  if (seen > 0)
    await as(preparer, (work) => reopenReturn(work, { ...reference, expectedRevision: seen, reason: 'Mend' }));
  await as(preparer, async (work) => {
    const standing = await readAnswers(work.manager, content);
    const versions = new Map([...standing].map(([key, { version }]) => [key, version]));
    return saveAnswers(work, toSave(content, versions));
  });
  const issues = await onDayOfTests(database).run(preparer, (manager) =>
    submitReturn({ actor: preparer, manager }, { ...reference, expectedRevision: seen, idempotencyKey: randomUUID() }),
  );
  expect(issues.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  const decision = { ...reference, revision: seen + 1, contentHash: hashContent(content) };
  await as(approver, (work) => signOffReturn(work, decision));
  await as(lead, (work) => acceptReturn(work, decision));
  revisions.set(code, seen + 1);
}

function differences() {
  return database.tenantTx.run({ system: 'rollup-check' }, (manager) => recomputeRollups(manager, quarterId));
}

const corrections = fc.record({
  practice: fc.integer({ min: 0, max: practices.length - 1 }),
  numerator: fc.integer({ min: 0, max: 1000 }),
  status: fc.constantFrom<ImplementationStatus>('NOT_STARTED', 'PLANNED', 'IN_PROGRESS', 'NOT_APPLICABLE'),
  notCollected: fc.boolean(),
});

describe('rollups', () => {
  it('stay what the facts add up to, whatever is accepted and corrected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(corrections, { minLength: 1, maxLength: 6 }), async (history) => {
        for (const correction of history) await makeCount(correction);
        expect(await differences()).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('stay so when leads accept at the same time', async () => {
    await Promise.all(
      practices.map((_, practice) => makeCount({ practice, numerator: 500, status: 'PLANNED', notCollected: false })),
    );
    expect(await differences()).toEqual([]);
    const accepted = await database.query<{ level: string; area_code: string; accepted: number }>(
      `SELECT level, area_code, accepted FROM response_rollup
       WHERE boundaries = 'AS_WAS' AND quarter_id = '2026-27-Q2' AND accepted > 0 ORDER BY level, area_code`,
    );
    expect(accepted).toEqual([
      { level: 'ENGLAND', area_code: 'ENG', accepted: 5 },
      { level: 'ICB', area_code: 'D7T5G', accepted: 1 },
      { level: 'ICB', area_code: 'T6Y0W', accepted: 2 },
      { level: 'ICB', area_code: 'Z9B2Z', accepted: 1 },
      { level: 'REGION', area_code: 'Y56', accepted: 1 },
      { level: 'REGION', area_code: 'Y61', accepted: 4 },
    ]);
  });

  it('are found out when a cell was changed behind their back', async () => {
    await database.query(
      `UPDATE status_rollup SET organisations = organisations + 1
       WHERE level = 'ENGLAND' AND action_code = 'D2-S5' AND status = 'PLANNED'`,
    );
    expect(await differences()).toEqual([
      expect.objectContaining({ rollup: 'ANSWER', cell: `${quarterId}.AS_WAS.ENGLAND.ENG.PRACTICE.D2-S5.PLANNED` }),
    ]);
  });
});
