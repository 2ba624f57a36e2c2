import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usualComparison } from '@monitor/analysis';
import { comparabilityEntities } from '@monitor/api-comparability';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { insertPublication } from '@monitor/api-releases/testing';
import type { TableToInsert } from '@monitor/api-releases/testing';
import { quartersUpTo } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { fillEvaluationWorld } from '../testing/evaluation-world.builder.js';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';
import { answerQuestions } from './answer-questions.js';
import type { EvaluationQuestionInput } from './evaluation.inputs.js';
import { EvaluationThread } from './evaluation-thread.js';
import { EvaluationsService } from './evaluations.service.js';
import { workOut } from './work-out.js';

const quarterIds = quartersUpTo('2025-26-Q3', 10);
const regions = ['Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63'];
/** Two of the seven adopt: the first in the sixth quarter, the second in the seventh. */
const adoptions = new Map([
  ['Y56', 5],
  ['Y58', 6],
]);

/** Four practices a region; three of four adopt where the region does. */
const organisations = regions.flatMap((region, at) =>
  Array.from({ length: 4 }, (_, own) => ({
    ...{ code: `T${String(at)}${String(own)}00`, region, icb: 'QKK', helped: quarterIds.map(() => 100) },
    adoptedAt: own === 3 ? null : (adoptions.get(region) ?? null),
  })),
);

/** What is published of the regions: a gap that is ten points narrower from adoption on. */
const tables: TableToInsert[] = regions.flatMap((areaCode, at) =>
  quarterIds.map((quarterId, quarter): TableToInsert => {
    const wobble = ((at * 7 + quarter * 5) % 9) - 4;
    const more = quarter >= (adoptions.get(areaCode) ?? quarterIds.length) ? 100 : 0;
    return {
      ...{ quarterId, level: 'REGION', areaCode, boundaries: 'AS_NOW', metricId: 'M05' },
      sums: { IMD1: [500 + wobble + more, 1000], IMD5: [700, 1000] },
    };
  }),
);

const question: EvaluationQuestionInput = {
  ...{ ...usualComparison, unit: 'REGION', actionCodes: ['D4-S2'], isAssured: false, metricId: 'M05' },
  ...{ stratifier: 'DEPRIVATION', outcome: 'GAP', organisationType: null, lag: 0 },
  ...{ firstQuarterId: quarterIds[0] ?? '', lastQuarterId: '2025-26-Q3', smallestEffect: 0.02 },
};

let database: TestDatabase;
let evaluations: EvaluationsService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...comparabilityEntities]);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  const thread = new EvaluationThread({ databaseUrl: database.loginUrl });
  evaluations = new EvaluationsService(tenantTx, new QuartersService(tenantTx), thread);
  await insertPublication(database.query, tables);
  await database.query(`UPDATE publication SET kind = 'FINAL', boundaries_on = '2025-12-31'`);
  await fillEvaluationWorld(database, quarterIds, { organisations, publication: 1 });
});
afterAll(() => database.drop());

const ask = (changes: Partial<EvaluationQuestionInput> = {}, amends: number | null = null) =>
  evaluations.ask(nationalAnalyst, { question: { ...question, ...changes }, isDeclared: true, amends });
const answered = async (number: number) => {
  await answerQuestions(database.tenantTx, {
    workOut: (order) => workOut(database.tenantTx, order),
    answered: () => undefined,
  });
  return evaluations.question(nationalAnalyst, number);
};

describe('a question of boards or regions', () => {
  it('says beforehand how it would be answered, and why', async () => {
    const design = await evaluations.design(nationalAnalyst, question);
    expect(design).toMatchObject({ kind: 'FEW_ADOPTERS', adopters: 2, comparisons: 5, refusal: null, leftOut: [] });
    expect(design?.because).toContain('Only 2 regions adopted');
  });

  it('is answered from what is published of them, with the program that answers it again', async () => {
    const { number, isBeingAnswered } = await ask();
    expect(isBeingAnswered).toBe(true);
    const told = await answered(number);
    expect(told).toMatchObject({ unit: 'REGION', isBeingAnswered: false });
    expect(told?.organisations).toBe('regions, each adopting once at least 50% of its organisations have');
    // A gap of seventy less fifty, and less sixty after: it narrows by ten points.
    expect(told?.answer?.effect.value).toBeCloseTo(-0.1, 2);
    expect(told?.answer?.method.join(' ')).toContain('synthetic difference in differences');
    expect(told?.answer?.script).toContain('"Y56"');
  });

  it('counts an area as adopting by its share of organisations, and leaves out what is not published', async () => {
    const all = await evaluations.design(nationalAnalyst, { ...question, adoptedShare: 1 });
    expect(all).toMatchObject({ kind: null, adopters: 0, refusal: 'No region adopted within these quarters.' });
    const later = quartersUpTo('2025-26-Q3', 11)[0] ?? '';
    const design = await evaluations.design(nationalAnalyst, { ...question, firstQuarterId: later });
    expect(design?.leftOut).toContainEqual(expect.objectContaining({ organisations: 7 }));
  });

  it('is told beside later versions of itself, which change nothing of it', async () => {
    const { number } = await ask();
    const { number: later } = await ask({ adoptedShare: 0.75 }, number);
    expect(await answered(number)).toMatchObject({ laterVersions: [later], amends: null, adoptedShare: 0.5 });
    expect(await answered(later)).toMatchObject({ laterVersions: [], amends: number, adoptedShare: 0.75 });
    await expect(ask({}, 4_000)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    [{ adoptedShare: 0 }, /more than 0 and at most 1/],
    [{ organisationType: 'PRACTICE' }, /Leave the type out/],
    [{ exposure: 'NUMBER_IN_PLACE' }, /in organisations only/],
    [{ unit: 'ORGANISATION', exposure: 'NUMBER_IN_PLACE' }, /about 2 to 40 different actions/],
  ] satisfies [Partial<EvaluationQuestionInput>, RegExp][])('refuses %j with what to do', async (changes, message) => {
    await expect(ask(changes)).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
      message: expect.stringMatching(message) as unknown,
    });
  });
});
