import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import { answerTo, editionFor, editionOf, previousQuarter } from '@monitor/domain';
import { buildReturn } from '@monitor/domain/testing';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { insertFacts } from '../facts/insert-facts.query.js';
import { returnFacts } from '../facts/return-facts.js';
import { ReturnsService } from '../queries/returns.service.js';
import { returnsEntities } from '../returns-entities.js';
import {
  actorAs,
  completeContent,
  onDayOfTests,
  openOrganisations,
  peopleOf,
  quarterId,
} from '../testing/return-scenario.builder.js';
import { SaveAnswersService } from './save-answers.service.js';

let database: TestDatabase;
let saving: SaveAnswersService;
let returns: ReturnsService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(database.tenantTx, [{ code: 'B1' }, { code: 'B2' }]);
  saving = new SaveAnswersService(onDayOfTests(database));
  returns = new ReturnsService(onDayOfTests(database));
});
afterAll(() => database.drop());

async function head(organisationCode: string, quarter: string, edition: number, accepted: number | null) {
  await database.query(
    `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
       catalogue_version, state, revision, accepted_revision)
     VALUES ($1, $2, 'PRACTICE', 'T6Y0W', 'Y61', $3, CASE WHEN $4::integer IS NULL THEN 'DRAFT' ELSE 'ACCEPTED' END,
       coalesce($4, 0), $4)`,
    [organisationCode, quarter, edition, accepted],
  );
}

describe('a draft that was begun and typed before answers were cells', () => {
  const reference = { organisationCode: 'B1', quarterId };
  const { preparer } = peopleOf('B1');
  const action = {
    actionCode: 'D2-S5',
    status: 'PLANNED',
    ownerRole: 'Practice manager',
    evidence: null,
    confirmed: true,
  };
  const counts = [{ group: 'FEMALE', numerator: 3, denominator: 5 }];
  const table = { metricId: 'M01', stratifier: 'SEX', counts, explanation: null, notCollected: false };
  const typed = (status: string, expectedVersion: number) => ({
    ...reference,
    answers: [
      { question: 'D2-S5', cells: { status, ownerRole: 'Practice manager' }, confirmed: true, expectedVersion },
    ],
  });
  const stored = async () => {
    const [row] = await database.query<{ content: unknown; version: number }>(
      `SELECT content, version FROM return_answer WHERE organisation_code = 'B1' AND answer_key = 'D2-S5'`,
    );
    return row;
  };

  beforeAll(async () => {
    await head('B1', quarterId, 1, null);
    for (const [key, content] of Object.entries({ 'D2-S5': action, 'M01.SEX': table }))
      await database.query(
        `INSERT INTO return_answer (organisation_code, quarter_id, answer_key, version, content, edited_by,
           edited_by_name, editors) VALUES ('B1', $1, $2, 4, $3, $4, 'colleague', '{}')`,
        [quarterId, key, JSON.stringify(content), randomUUID()],
      );
  });

  it('is read as cells, and keeps the edition that it was begun with', async () => {
    const { edition, draft } = await returns.quarterlyReturn(preparer, reference);
    expect([edition, draft?.edition, editionFor(quarterId).version]).toEqual([1, 1, 2]);
    const asked = buildReturn('PRACTICE', editionOf(1)).answers.map(({ question }) => question);
    expect(draft?.answers.map(({ question }) => question)).toEqual(asked);
    const answers = new Map(draft?.answers.map((answer) => [answer.question, answer]));
    expect(answers.get('D2-S5')).toMatchObject({ cells: { status: 'PLANNED' }, version: 4, editedByName: 'colleague' });
    expect(answers.get('M01.SEX')?.cells).toEqual({ 'FEMALE.numerator': 3, 'FEMALE.denominator': 5 });
  });

  it('is not asked what only a later edition asks', async () => {
    const later = { question: 'SERVICES', cells: {}, confirmed: true, expectedVersion: 0 };
    await expect(saving.saveAnswers(preparer, { ...reference, answers: [later] })).rejects.toThrow(
      'This return does not ask “SERVICES”',
    );
  });

  it('stays as it was stored where the same is sent again, and is stored as cells once it is changed', async () => {
    expect((await saving.saveAnswers(preparer, typed('PLANNED', 1))).saved).toMatchObject([
      { key: 'D2-S5', version: 4 },
    ]);
    expect(await stored()).toEqual({ content: action, version: 4 });
    expect((await saving.saveAnswers(preparer, typed('IN_PROGRESS', 3))).conflicts).toMatchObject([
      { key: 'D2-S5', version: 4, answer: { cells: { status: 'PLANNED', ownerRole: 'Practice manager' } } },
    ]);
    expect((await saving.saveAnswers(preparer, typed('IN_PROGRESS', 4))).saved).toMatchObject([
      { key: 'D2-S5', version: 5 },
    ]);
    const cells = { status: 'IN_PROGRESS', ownerRole: 'Practice manager' };
    expect(await stored()).toEqual({ content: { question: 'D2-S5', cells, confirmed: true }, version: 5 });
  });
});

describe('what an organisation counted in earlier quarters', () => {
  const { preparer, lead } = peopleOf('B2');
  const analyst = actorAs('NATIONAL_ANALYST', { regionCodes: ['*'] });
  const quarters = [previousQuarter(quarterId), previousQuarter(previousQuarter(quarterId))] as const;
  const contents = quarters.map((quarter, index) => completeContent('B2', { quarter, numerator: 500 + index }));
  const see = async (actor: typeof preparer) =>
    (await returns.quarterlyReturn(actor, { organisationCode: 'B2', quarterId })).earlierCounts;

  beforeAll(async () => {
    for (const content of contents) {
      await head('B2', content.quarterId, content.edition, 1);
      await database.query(
        `INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash,
           prepared_by, preparers) VALUES ('B2', $1, 1, 'Y61', $2, '', $3, '{}')`,
        [content.quarterId, JSON.stringify(content), randomUUID()],
      );
      const accepted = { organisationCode: 'B2', quarterId: content.quarterId, revision: 1, regionCode: 'Y61' };
      await database.tenantTx.run({ system: 'rollup-check' }, (manager) =>
        insertFacts(manager, accepted, returnFacts(content)),
      );
    }
  });

  it('is told newest first, each by the edition that it answered, and holds tables of counts alone', async () => {
    const told = await see(preparer);
    expect(told.map((each) => each.quarterId)).toEqual(quarters);
    expect(contents.map(({ edition }) => edition)).toEqual([2, 1]);
    expect(told.map(({ edition }) => edition)).toEqual([2, 1]);
    for (const [index, { answers }] of told.entries()) {
      const content = contents[index];
      expect(answers.length).toBeGreaterThan(5);
      for (const { question, cells } of answers) {
        const given = Object.entries((content && answerTo(content, question)?.cells) ?? {});
        const numbers = given.filter(([cell]) => /\.(numerator|denominator)$/.test(cell));
        expect({ question, cells }).toEqual({ question, cells: Object.fromEntries(numbers) });
      }
    }
  });

  it('is seen by whoever may see exact counts of the organisation, the region while it decides, and by nobody else', async () => {
    expect(await see(lead)).toEqual([]);
    await head('B2', quarterId, 2, null);
    await database.query(
      `UPDATE quarterly_return SET state = 'SUBMITTED' WHERE organisation_code = 'B2' AND quarter_id = $1`,
      [quarterId],
    );
    expect(await see(lead)).toHaveLength(2);
    await expect(see(analyst)).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
  });
});
