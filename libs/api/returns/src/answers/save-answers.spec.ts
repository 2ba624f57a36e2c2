import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import type { Answer, CellValue } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
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
import type { SentAnswer } from './answer-to-store.js';
import { SaveAnswersService } from './save-answers.service.js';

const codes = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08'];
let database: TestDatabase;
let saving: SaveAnswersService;
let returns: ReturnsService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(
    database.tenantTx,
    codes.map((code) => ({ code })),
  );
  saving = new SaveAnswersService(onDayOfTests(database));
  returns = new ReturnsService(onDayOfTests(database));
});
afterAll(() => database.drop());

function firstAnswers(organisationCode: string): [Answer, Answer] {
  const [first, second] = completeContent(organisationCode).answers;
  if (first === undefined || second === undefined) throw new Error('A practice is asked at least two questions.');
  return [first, second];
}

function only(organisationCode: string, ...answers: SentAnswer[]) {
  return { organisationCode, quarterId, answers };
}

/** The same answer with some cells changed. */
function saying({ cells, ...answer }: Answer, changes: Record<string, CellValue>) {
  return { ...answer, cells: { ...cells, ...changes }, expectedVersion: 0 };
}

describe('saving answers as they are typed', () => {
  it('begins the return with the first answer and notes who began it', async () => {
    const { preparer } = peopleOf('P01');
    const [first] = firstAnswers('P01');
    expect((await returns.quarterlyReturn(preparer, { organisationCode: 'P01', quarterId })).head.state).toBe(
      'NOT_STARTED',
    );
    const saved = await saving.saveAnswers(preparer, only('P01', { ...first, expectedVersion: 0 }));
    expect(saved).toMatchObject({ saved: [{ key: first.question, version: 1 }], conflicts: [], state: 'DRAFT' });
    const { head, draft, events } = await returns.quarterlyReturn(preparer, { organisationCode: 'P01', quarterId });
    expect(head.state).toBe('DRAFT');
    expect(draft?.answers[0]).toMatchObject({ cells: { status: 'NOT_STARTED' }, version: 1, editedByName: 'preparer' });
    expect(draft?.actions[0]).toMatchObject({ actionCode: first.question, status: 'NOT_STARTED' });
    expect(events).toMatchObject([{ kind: 'STARTED', personName: 'preparer', sequence: 1 }]);
    expect(events[0]?.happenedAt).toEqual(new Date('2026-10-20T12:00:00Z'));
  });

  it('merges the answers of two editors who typed in different places', async () => {
    const { preparer } = peopleOf('P02');
    const colleague = { ...preparer, personId: actorAs('PREPARER').personId, displayName: 'colleague' };
    const [first, second] = firstAnswers('P02');
    const outcomes = await Promise.all([
      saving.saveAnswers(preparer, only('P02', { ...first, expectedVersion: 0 })),
      saving.saveAnswers(colleague, only('P02', { ...second, expectedVersion: 0 })),
    ]);
    expect(outcomes.map((outcome) => outcome.conflicts)).toEqual([[], []]);
    const { draft, events } = await returns.quarterlyReturn(preparer, { organisationCode: 'P02', quarterId });
    expect(draft?.answers.slice(0, 2).map((answer) => answer.editedByName)).toEqual(['preparer', 'colleague']);
    expect(events).toHaveLength(1);
  });

  it('overwrites nothing that its sender has not seen, and shows what stands there', async () => {
    const { preparer } = peopleOf('P03');
    const colleague = { ...preparer, displayName: 'colleague' };
    const [first, second] = firstAnswers('P03');
    await saving.saveAnswers(colleague, only('P03', saying(first, { evidence: 'mine' })));
    const outcome = await saving.saveAnswers(
      preparer,
      only('P03', saying(first, { evidence: 'yours' }), { ...second, expectedVersion: 0 }),
    );
    expect(outcome.conflicts).toMatchObject([
      {
        key: first.question,
        version: 1,
        editedByName: 'colleague',
        answer: { version: 1, cells: { evidence: 'mine' } },
      },
    ]);
    expect(outcome.saved).toEqual([{ key: second.question, version: 1, answer: null }]);
    const { draft } = await returns.quarterlyReturn(preparer, { organisationCode: 'P03', quarterId });
    expect(draft?.answers[0]?.cells['evidence']).toBe('mine');
  });

  it('takes the same answer sent twice as saved once', async () => {
    const { preparer } = peopleOf('P04');
    const [first] = firstAnswers('P04');
    const sent = only('P04', { ...first, expectedVersion: 0 });
    await saving.saveAnswers(preparer, sent);
    expect(await saving.saveAnswers(preparer, sent)).toMatchObject({
      saved: [{ key: first.question, version: 1 }],
      conflicts: [],
    });
  });

  it('keeps what was typed even when it is no day, no whole number or far too large, and says so', async () => {
    const { preparer } = peopleOf('P05');
    const [action] = firstAnswers('P05');
    const table = { question: 'M01.SEX', cells: {}, confirmed: true };
    const typed = { status: 'IMPLEMENTED', evidenceOn: '31/2', reason: 'a\0b\ud800' };
    const counts = { 'FEMALE.numerator': 1e21, 'FEMALE.denominator': 12.5 };
    const { issues } = await saving.saveAnswers(preparer, only('P05', saying(action, typed), saying(table, counts)));
    expect(issues.map((issue) => issue.code)).toEqual(
      expect.arrayContaining(['DATE_NOT_REAL', 'COUNT_NOT_WHOLE', 'COUNT_TOO_LARGE']),
    );
    const { draft } = await returns.quarterlyReturn(preparer, { organisationCode: 'P05', quarterId });
    expect(draft?.answers.find(({ question }) => question === 'M01.SEX')?.cells).toEqual(counts);
    expect(draft?.answers[0]?.cells).toMatchObject({ evidenceOn: '31/2', reason: 'ab' });
  });

  it('refuses a question that is not asked, without saving the others', async () => {
    const { preparer } = peopleOf('P06');
    const [first] = firstAnswers('P06');
    const sent = only('P06', { ...first, expectedVersion: 0 }, { ...first, question: 'D9-X1', expectedVersion: 0 });
    await expect(saving.saveAnswers(preparer, sent)).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' });
    expect(await database.query(`SELECT FROM quarterly_return WHERE organisation_code = 'P06'`)).toEqual([]);
  });

  it.each([
    ['2026-09-30T22:59:59Z', 'can be filled in from 1 October 2026'],
    ['2027-01-01T00:00:00Z', 'closed on 31 December 2026'],
  ])('refuses what is typed at %s', async (instant, words) => {
    const { preparer } = peopleOf('P07');
    const [first] = firstAnswers('P07');
    const sent = only('P07', { ...first, expectedVersion: 0 });
    const then = new SaveAnswersService(database.tenantTx.at(instant));
    await expect(then.saveAnswers(preparer, sent)).rejects.toThrow(words);
  });

  it.each(['2026-09-30T23:00:00Z', '2026-12-31T23:59:59Z'])(
    'saves what is typed at %s (London decides)',
    async (instant) => {
      const { preparer } = peopleOf('P07');
      const [first] = firstAnswers('P07');
      const then = new SaveAnswersService(database.tenantTx.at(instant));
      await then.saveAnswers(preparer, only('P07', { ...first, expectedVersion: 0 }));
    },
  );

  it('refuses the return of another organisation in the words for one that does not exist', async () => {
    const { preparer } = peopleOf('P01');
    const refusals = await Promise.all(
      ['P08', 'NOWHERE'].map((code) =>
        saving.saveAnswers(preparer, toSave(completeContent(code))).catch((failure: Error) => failure.message),
      ),
    );
    expect(refusals[0]).toContain('You have no return for the organisation “P08”');
    expect(refusals[1]).toBe(String(refusals[0]).replace('P08', 'NOWHERE'));
  });

  it('lets nobody but a preparer type', async () => {
    const { approver } = peopleOf('P08');
    await expect(saving.saveAnswers(approver, toSave(completeContent('P08')))).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });
});
