import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usualComparison } from '@monitor/analysis';
import { comparabilityEntities, ComparabilityService } from '@monitor/api-comparability';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { insertPublication } from '@monitor/api-releases/testing';
import type { TableToInsert } from '@monitor/api-releases/testing';
import { quartersUpTo } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { fillEvaluationWorld } from '../testing/evaluation-world.builder.js';
import type { AdoptingOrganisation } from '../testing/evaluation-world.builder.js';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';
import { answerQuestions } from './answer-questions.js';
import type { EvaluationQuestionInput } from './evaluation.inputs.js';
import { EvaluationThread } from './evaluation-thread.js';
import { EvaluationsService } from './evaluations.service.js';
import { workOut } from './work-out.js';

const quarterIds = quartersUpTo('2025-26-Q3', 8);
const regions = ['Y56', 'Y58', 'Y60'];

/** Sixty practices of three regions: every other one adopts, at some time, and then helps 20 more of 200. */
const organisations = Array.from({ length: 60 }, (_, at): AdoptingOrganisation => {
  const adoptedAt = at % 2 === 0 ? 2 + (Math.floor(at / 2) % 5) : null;
  const wobble = (quarter: number) => ((at * 7 + quarter * 5) % 9) - 4;
  return {
    ...{ code: `T${String(at).padStart(4, '0')}`, region: regions[at % 3] ?? '', icb: 'QKK', adoptedAt },
    helped: quarterIds.map(
      (_id, quarter) => 100 + wobble(quarter) + (adoptedAt !== null && quarter >= adoptedAt ? 20 : 0),
    ),
  };
});

const question: EvaluationQuestionInput = {
  ...usualComparison,
  ...{ actionCodes: ['D4-S2'], isAssured: false, metricId: 'M05', stratifier: 'DEPRIVATION', outcome: 'SHARE' },
  ...{
    organisationType: null,
    lag: 0,
    firstQuarterId: quarterIds[0] ?? '',
    lastQuarterId: '2025-26-Q3',
    smallestEffect: 0.02,
  },
};

/** A publication has some table. */
const table: TableToInsert = {
  quarterId: '2025-26-Q3',
  level: 'ENGLAND',
  areaCode: 'ENG',
  sums: { IMD1: [500, 1000] },
};

let database: TestDatabase;
let evaluations: EvaluationsService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...comparabilityEntities]);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  const thread = new EvaluationThread({ databaseUrl: database.loginUrl });
  evaluations = new EvaluationsService(tenantTx, new QuartersService(tenantTx), thread);
});
afterAll(() => database.drop());

async function publish(number: number): Promise<void> {
  await insertPublication(database.query, [table], number);
  await database.query(`UPDATE publication SET kind = 'FINAL', boundaries_on = '2025-12-31' WHERE number = $1`, [
    number,
  ]);
}

const ask = (changes: Partial<EvaluationQuestionInput> = {}, isDeclared = true) =>
  evaluations.ask(nationalAnalyst, { question: { ...question, ...changes }, isDeclared });
const answerAll = () =>
  answerQuestions(database.tenantTx, {
    workOut: (order) => workOut(database.tenantTx, order),
    answered: () => undefined,
  });

describe('a question of whether practice changes an outcome', () => {
  it('can be declared before anything is published, and waits', async () => {
    expect(await evaluations.design(nationalAnalyst, question)).toBeNull();
    const asked = await ask();
    expect(asked).toMatchObject({
      number: 1,
      isDeclared: true,
      answer: null,
      askedByName: nationalAnalyst.displayName,
    });
    expect(asked.waitsFor).toBe(
      'It is answered from the first final publication that has October to December 2025, within an hour of it.',
    );
    await answerAll();
    expect((await evaluations.question(nationalAnalyst, 1))?.answer).toBeNull();
  });

  it('shows who would be compared, in a thread of its own, and nothing of an outcome', async () => {
    await publish(1);
    await fillEvaluationWorld(database, quarterIds, { organisations, publication: 1 });
    const design = await evaluations.design(nationalAnalyst, question);
    expect(design).toMatchObject({
      adopters: 30,
      comparisons: 30,
      strata: 3,
      reversals: 0,
      refusal: null,
      leftOut: [],
    });
    expect(design?.adoptions.map(({ organisations: adopted }) => adopted)).toEqual([0, 0, 6, 6, 6, 6, 6, 0]);
    expect(design?.detectable).toBeGreaterThan(0);
    expect(design?.detectable).toBeLessThan(0.1);
  });

  it('is answered once its quarters are published: the effect that is there, with what may be said of it', async () => {
    await answerAll();
    const answered = await evaluations.question(nationalAnalyst, 1);
    expect(answered?.answer).toMatchObject({ publication: 1, verdict: 'DIFFERENT', strength: 'QUASI_EXPERIMENT' });
    expect(answered?.answer?.effect.value).toBeCloseTo(0.1, 2);
    expect(answered?.answer?.sentences[0]).toMatch(
      /^After 30 organisations put “Trusted people, community languages” in place, the share of the most deprived fifth in .+ changed there by \+\d/,
    );
    expect(answered).toMatchObject({ waitsFor: null, organisations: expect.stringContaining('practice') });
  });

  it('keeps its answer whatever is published later, and gives the same to the same question', async () => {
    const first = await evaluations.question(nationalAnalyst, 1);
    await publish(2);
    await database.query(`UPDATE published_source SET until_publication = 2 WHERE organisation_code = 'T0000'`);
    await ask();
    await answerAll();
    expect((await evaluations.question(nationalAnalyst, 1))?.answer?.effect).toEqual(first?.answer?.effect);
    const [one, other] = await Promise.all([1, 1].map(() => workOut(database.tenantTx, { question, publication: 1 })));
    expect(one).toEqual(other);
    const later = await evaluations.question(nationalAnalyst, 2);
    expect(later?.answer).toMatchObject({ publication: 2, design: { adopters: 29 } });
  });

  it('follows an organisation through a merger: the past of both is that of the one which took them over', async () => {
    const before = await evaluations.design(nationalAnalyst, question);
    const merge = `INSERT INTO succession (predecessor_code, successor_code, effective_on, type, source)
      VALUES ('T0001', 'T0007', '2024-10-01', 'MERGER', 'invented')`;
    await database.query(merge);
    await database.query(
      `DELETE FROM published_source WHERE organisation_code = 'T0001' AND quarter_id >= '2024-25-Q3'`,
    );
    const design = await evaluations.design(nationalAnalyst, question);
    expect(design?.comparisons).toBe((before?.comparisons ?? 0) - 1);
    expect(design?.leftOut).toEqual(before?.leftOut);
    await database.query(`DELETE FROM succession WHERE source = 'invented'`);
    const apart = await evaluations.design(nationalAnalyst, question);
    expect(apart?.leftOut).toContainEqual(expect.objectContaining({ reason: 'NO_RETURN' }));
  });

  it('claims nothing of a look that nobody declared, and counts it', async () => {
    const { number } = await ask({}, false);
    await answerAll();
    expect((await evaluations.question(nationalAnalyst, number))?.answer).toMatchObject({ verdict: 'CANNOT_TELL' });
    const { declared, looks, questions } = await evaluations.list(nationalAnalyst);
    expect([declared, looks, questions.map((each) => each.number)]).toEqual([2, 1, [3, 2, 1]]);
  });

  it('leaves out what is not checked where that is asked, and then cannot tell', async () => {
    const { number } = await ask({ isAssured: true });
    await answerAll();
    const { answer } = (await evaluations.question(nationalAnalyst, number)) ?? {};
    expect(answer?.design).toMatchObject({ adopters: 0, refusal: expect.stringContaining('it takes 10 of each') });
    expect(answer).toMatchObject({ verdict: 'CANNOT_TELL', pValue: null, sensitivity: [] });
  });

  it.each([
    [{ actionCodes: [] }, /1 to 6 different actions/],
    [{ actionCodes: ['D4-S2', 'D4-S2'] }, /different actions/],
    [{ actionCodes: ['D9-S1'] }, /“D9-S1” is not an action/],
    [{ lag: 5 }, /Use 0 to 4/],
    [{ smallestEffect: 0 }, /more than 0/],
    [{ firstQuarterId: '2025-26-Q2' }, /there are 2 quarters. It takes 5 to 40/],
    [{ lastQuarterId: 'soon' }, /“soon” is no quarter/],
    [{ metricId: 'M09' }, /is not/],
  ] satisfies [Partial<EvaluationQuestionInput>, RegExp][])('refuses %j with what to do', async (changes, message) => {
    await expect(ask(changes)).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
      message: expect.stringMatching(message) as unknown,
    });
  });

  it('is not asked across a break of England, and leaves out a region that a break parts', async () => {
    const ledger = new ComparabilityService(database.tenantTx);
    const administrator = { ...nationalAnalyst, role: 'ADMINISTRATOR' as const };
    const touches = { metrics: ['M05'], stratifiers: null, actions: [], levels: null, readings: null };
    const record = (areaCodes: string[] | null) =>
      ledger.recordBreak(administrator, {
        id: randomUUID(),
        content: {
          ...{ occursOn: '2025-04-01', lastsUntil: null, kind: 'METHOD', title: 'Another system' },
          ...{ explanation: 'Counted otherwise.', source: 'A letter', touches: { ...touches, areaCodes } },
        },
        reason: 'Was told',
      });
    await record(['Y60']);
    const design = await evaluations.design(nationalAnalyst, question);
    expect(design?.strata).toBe(2);
    expect(design?.leftOut).toContainEqual(expect.objectContaining({ reason: 'BREAK', organisations: 20 }));
    await record(null);
    await expect(ask()).rejects.toMatchObject({
      message: expect.stringMatching(/“Another system” parts .* Begin with 2025-26-Q1/) as unknown,
    });
  });
});
