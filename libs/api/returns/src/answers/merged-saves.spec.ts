import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import type { Cells } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { CellHistoryService } from '../cell-history/cell-history.service.js';
import { ReturnDecisionsService } from '../decisions/return-decisions.service.js';
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

const table = 'M01.SEX';
const codes = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6'];
let database: TestDatabase;
let saving: SaveAnswersService;
let returns: ReturnsService;
let history: CellHistoryService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(
    database.tenantTx,
    codes.map((code) => ({ code })),
  );
  const then = onDayOfTests(database);
  [saving, returns, history] = [new SaveAnswersService(then), new ReturnsService(then), new CellHistoryService(then)];
});
afterAll(() => database.drop());

/** Two preparers of an organisation, and ways to save and to look. */
function pair(organisationCode: string) {
  const { preparer, approver, lead } = peopleOf(organisationCode);
  const colleague = { ...preparer, personId: actorAs('PREPARER').personId, displayName: 'colleague' };
  const save = (actor: typeof preparer, ...answers: SentAnswer[]) =>
    saving.saveAnswers(actor, { organisationCode, quarterId, answers });
  const one = (expectedVersion: number, cells: Cells, changed?: string[]): SentAnswer => ({
    question: table,
    expectedVersion,
    cells,
    confirmed: true,
    ...(changed !== undefined && { changed }),
  });
  const cells = async () =>
    (await returns.quarterlyReturn(preparer, { organisationCode, quarterId })).draft?.answers.find(
      ({ question }) => question === table,
    )?.cells;
  const changes = (actor: typeof preparer, asked: { first?: number; after?: string | null; cell?: string } = {}) =>
    history.cellHistory(actor, { organisationCode, quarterId, question: table, first: 50, ...asked });
  return { preparer, colleague, approver, lead, save, one, cells, changes };
}

describe('an answer that moved on since its sender saw it', () => {
  it('takes the cells that only the sender changed, keeps those of others, and says what stands', async () => {
    const { preparer, colleague, save, one, cells } = pair('G1');
    await save(preparer, one(0, { 'FEMALE.numerator': 1, 'MALE.numerator': 2 }));
    await save(colleague, one(1, { 'FEMALE.numerator': 1, 'MALE.numerator': 20 }, ['MALE.numerator']));
    const outcome = await save(preparer, one(1, { 'FEMALE.numerator': 10, 'MALE.numerator': 2 }, ['FEMALE.numerator']));
    const both = { 'FEMALE.numerator': 10, 'MALE.numerator': 20 };
    expect(outcome).toMatchObject({
      conflicts: [],
      refused: [],
      saved: [{ key: table, version: 3, answer: { cells: both, version: 3 } }],
    });
    expect(await cells()).toEqual(both);
  });

  it('is in conflict in the same cell alone, with who and when; the rest of it is saved', async () => {
    const { preparer, colleague, save, one, cells } = pair('G2');
    await save(preparer, one(0, { 'FEMALE.numerator': 1 }));
    await save(colleague, one(1, { 'FEMALE.numerator': 5 }, ['FEMALE.numerator']));
    const mine = { 'FEMALE.numerator': 7, 'MALE.numerator': 3 };
    const outcome = await save(preparer, one(1, mine, Object.keys(mine)));
    const stands = { 'FEMALE.numerator': 5, 'MALE.numerator': 3 };
    const editedAt = new Date('2026-10-20T12:00:00Z');
    const conflict = { cell: 'FEMALE.numerator', editedByName: 'colleague', editedAt, isByViewer: false };
    expect(outcome.saved).toEqual([]);
    expect(outcome.conflicts).toMatchObject([{ key: table, version: 3, answer: { cells: stands }, cells: [conflict] }]);
    expect(await cells()).toEqual(stands);
    const again = await save(preparer, one(3, { ...stands, 'FEMALE.numerator': 7 }, ['FEMALE.numerator']));
    expect(again).toMatchObject({ conflicts: [], saved: [{ version: 4, answer: null }] });
  });

  it('leaves alone what its sender did not change, though the sender holds something else there', async () => {
    const { preparer, save, one, cells } = pair('G3');
    await save(preparer, one(0, { 'FEMALE.numerator': 1, 'MALE.numerator': 2 }));
    await save(preparer, one(1, { 'FEMALE.numerator': 9 }, ['FEMALE.numerator']));
    expect(await cells()).toEqual({ 'FEMALE.numerator': 9, 'MALE.numerator': 2 });
  });

  it('is in conflict wherever it differs, if it was saved before changes of cells were kept', async () => {
    const { preparer, colleague, save, one } = pair('G4');
    await save(preparer, one(0, { 'FEMALE.numerator': 1 }));
    await save(colleague, one(1, { 'FEMALE.numerator': 1, 'MALE.numerator': 4 }, ['MALE.numerator']));
    await database.query(`DELETE FROM answer_cell_change WHERE organisation_code = 'G4'`);
    const outcome = await save(preparer, one(1, { 'FEMALE.numerator': 1, 'MALE.numerator': 6 }, ['MALE.numerator']));
    expect(outcome.conflicts).toMatchObject([{ cells: [{ cell: 'MALE.numerator', editedByName: 'colleague' }] }]);
  });
});

describe('an answer that cannot be kept', () => {
  const long = 'x'.repeat(20_001);

  it('is refused by name with what to do, and all others are saved', async () => {
    const { preparer, save, one } = pair('G5');
    const text: SentAnswer = {
      question: 'D2-S3',
      expectedVersion: 0,
      cells: { evidence: long },
      confirmed: true,
      changed: ['evidence'],
    };
    const outcome = await save(
      preparer,
      text,
      { ...text, question: 'D9-X1' },
      one(0, { 'MALE.numerator': 1 }, ['MALE.numerator']),
    );
    expect(outcome.saved).toMatchObject([{ key: table, version: 1 }]);
    expect(outcome.refused).toMatchObject([
      {
        key: 'D2-S3',
        cell: 'evidence',
        message: expect.stringMatching(/^The answer to “.+” has a text of 20,001 characters.+Shorten it/),
      },
      { key: 'D9-X1', cell: null, message: 'This return does not ask “D9-X1”. It was not saved.' },
    ]);
  });

  it('refuses all for a sender who would not hear of single refusals', async () => {
    const { preparer, save, one } = pair('G5');
    const text: SentAnswer = { question: 'D2-S3', expectedVersion: 0, cells: { evidence: long }, confirmed: true };
    await expect(save(preparer, text, one(1, { 'MALE.numerator': 2 }))).rejects.toThrow('Nothing was saved');
  });
});

describe('the history of the cells of an answer', () => {
  it('tells who, when, from what, to what and how, the latest first and page by page', async () => {
    const { preparer, colleague, approver, lead, save, one, changes } = pair('G6');
    await saving.saveAnswers(preparer, toSave(completeContent('G6')));
    const [first] = (await changes(preparer)).changes;
    const cell = 'FEMALE.numerator';
    await save(colleague, { ...one(1, { [cell]: 12_345 }, [cell]), way: 'PASTED' });
    const { changes: told } = await changes(approver, { cell });
    const [latest, before] = told;
    expect(first?.version).toBe(1);
    expect(latest).toMatchObject({
      cell,
      version: 2,
      after: '12,345',
      personName: 'colleague',
      role: 'PREPARER',
      way: 'PASTED',
    });
    expect(latest?.changedAt).toEqual(new Date('2026-10-20T12:00:00Z'));
    expect([before?.version, before?.before, before?.after]).toEqual([1, null, latest?.before]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof changes>> = await changes(preparer, { first: 3, after });
      seen.push(...page.changes.map(({ version, cell: each }) => `${version} ${each}`));
      after = page.nextCursor;
    } while (after !== null);
    expect(seen).toEqual((await changes(preparer)).changes.map(({ version, cell: each }) => `${version} ${each}`));
    await expect(changes(lead)).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
    await expect(changes(peopleOf('G1').preparer)).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
  });

  it('is open to the region while it decides, without the words of free texts', async () => {
    const { preparer, lead, changes } = pair('G6');
    const reference = { organisationCode: 'G6', quarterId };
    const { draft } = await returns.quarterlyReturn(preparer, reference);
    const versions = new Map(draft?.answers.map(({ question, version }) => [question, version]));
    await saving.saveAnswers(preparer, toSave(completeContent('G6'), versions));
    const deciding = new ReturnDecisionsService(onDayOfTests(database));
    await deciding.submitReturn(preparer, { ...reference, expectedRevision: 0, reason: null, idempotencyKey: 'k' });
    expect((await changes(lead, { cell: 'FEMALE.numerator' })).changes).toHaveLength(3);
    const worded = draft?.answers.find(({ cells }) => typeof cells['ownerRole'] === 'string');
    const asked = { ...reference, question: worded?.question ?? '', cell: 'ownerRole', first: 50 };
    const [outside, own] = await Promise.all([lead, preparer].map((actor) => history.cellHistory(actor, asked)));
    expect(own?.changes.map(({ after }) => after)).toEqual([worded?.cells['ownerRole']]);
    expect(outside?.changes).toEqual(own?.changes.map((change) => ({ ...change, after: 'Not shown' })));
  });
});
