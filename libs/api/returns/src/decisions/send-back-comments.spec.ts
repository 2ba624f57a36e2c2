import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { SaveAnswersService } from '../answers/save-answers.service.js';
import { CommentsService } from '../comments/comments.service.js';
import { returnsEntities } from '../returns-entities.js';
import {
  completeContent,
  onDayOfTests,
  openOrganisations,
  peopleOf,
  quarterId,
  toSave,
} from '../testing/return-scenario.builder.js';
import { ReturnDecisionsService } from './return-decisions.service.js';

let database: TestDatabase;
let deciding: ReturnDecisionsService;
let comments: CommentsService;
let organisationCode: string;
let people: ReturnType<typeof peopleOf>;
let opened = 0;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(
    database.tenantTx,
    [1, 2, 3, 4, 5, 6].map((number) => ({ code: `P0${number}` })),
  );
  deciding = new ReturnDecisionsService(onDayOfTests(database));
  comments = new CommentsService(onDayOfTests(database));
});
afterAll(() => database.drop());

/** Two questions that a practice is asked. */
const asked = completeContent('P01').answers.map(({ question }) => question);
const [aQuestion = '', anotherQuestion = ''] = [asked[0], asked.at(-1)];
const marks = [
  { question: aQuestion, text: 'Which sites?' },
  { question: anotherQuestion, text: ' The last row looks like a total. ' },
];
/** What the decision is about, once the return is submitted. */
let seen: { revision: number; contentHash: string };

beforeEach(async () => {
  opened += 1;
  organisationCode = `P0${opened}`;
  people = peopleOf(organisationCode);
  const saving = new SaveAnswersService(onDayOfTests(database));
  await saving.saveAnswers(people.preparer, toSave(completeContent(organisationCode)));
  const submission = { organisationCode, quarterId, expectedRevision: 0, idempotencyKey: randomUUID() };
  const { quarterlyReturn } = await deciding.submitReturn(people.preparer, submission);
  seen = { revision: 1, contentHash: quarterlyReturn.contentHash ?? '' };
});

const decision = (changes: object = {}) => ({
  organisationCode,
  quarterId,
  comment: 'See the questions',
  ...seen,
  ...changes,
});

function readBy(actor: Actor) {
  return comments.returnComments(actor, { organisationCode, quarterId, first: 100 }).then(({ threads }) => threads);
}

describe('sending back with comments on questions', () => {
  it('begins one for each, within the organisation where its approver sends back', async () => {
    await deciding.sendBackReturn(people.approver, decision({ comments: marks }));
    const begun = await readBy(people.preparer);
    expect(new Map(begun.map(({ question, lines: [line] }) => [question, line?.text]))).toEqual(
      new Map([
        [aQuestion, 'Which sites?'],
        [anotherQuestion, 'The last row looks like a total.'],
      ]),
    );
    for (const thread of begun) {
      const told = {
        visibility: 'ORGANISATION',
        addressedTo: 'PREPARER',
        sentBackRevision: 1,
        isOpen: true,
        isAskedOfYou: true,
      };
      expect(thread).toMatchObject(told);
    }
    expect(await readBy(people.lead)).toEqual([]);
  });

  it('begins them for all to see where the regional lead sends back', async () => {
    await deciding.signOffReturn(people.approver, decision());
    await deciding.sendBackReturn(people.lead, decision({ comments: marks }));
    for (const who of Object.values(people)) expect(await readBy(who)).toHaveLength(2);
  });

  it.each([
    ['a question that is not asked', [{ question: 'D9-S9', text: 'Which?' }], 'INPUT_NOT_UNDERSTOOD'],
    ['one question twice', [marks[0], marks[0]], 'INPUT_NOT_UNDERSTOOD'],
    ['no words', [{ question: aQuestion, text: ' ' }], 'COMMENT_NEEDED'],
  ])('is refused as a whole with %s', async (_what, wrong, code) => {
    await expect(deciding.sendBackReturn(people.approver, decision({ comments: wrong }))).rejects.toMatchObject({
      code,
    });
    const [{ state } = { state: '' }] = await database.query<{ state: string }>(
      'SELECT state FROM quarterly_return WHERE organisation_code = $1',
      [organisationCode],
    );
    expect({ state, threads: await readBy(people.preparer) }).toEqual({ state: 'SUBMITTED', threads: [] });
  });

  it('is the only decision that takes them', async () => {
    const signed = deciding.signOffReturn(people.approver, decision({ comments: marks }));
    await expect(signed).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD', message: /sent back/ });
    await deciding.signOffReturn(people.approver, decision({ comments: [] }));
    const accepted = deciding.acceptReturn(people.lead, decision({ comments: marks }));
    await expect(accepted).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' });
  });
});
