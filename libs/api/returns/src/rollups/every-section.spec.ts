import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import {
  editionFor,
  entriesOf,
  findQuestion,
  formEditions,
  groupCodes,
  holds,
  isEmptyAnswer,
  questionsOf,
} from '@monitor/domain';
import type {
  Answer,
  Condition,
  FormEdition,
  MetricId,
  OrganisationType,
  Question,
  ReturnContent,
  Tally,
} from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { saveAnswers } from '../answers/save-answers.js';
import { acceptReturn } from '../decisions/accept-return.js';
import { signOffReturn } from '../decisions/sign-off-return.js';
import { submitReturn } from '../decisions/submit-return.js';
import type { ReturnWork } from '../heads/return-work.js';
import { returnsEntities } from '../returns-entities.js';
import { hashContent } from '../revisions/hash-content.js';
import { completeContent, openOrganisations, peopleOf, toSave } from '../testing/return-scenario.builder.js';
import { withEntries } from '../testing/with-entries.js';
import { recomputeRollups } from './recompute-rollups.query.js';

/** A body of every type, two of some, one of which keeps registers. */
const bodies: readonly { code: string; type: OrganisationType; services: number; isKnown?: true }[] = [
  { code: 'G1', type: 'PRACTICE', services: 0 },
  { code: 'G2', type: 'PRACTICE', services: 3 },
  { code: 'R1', type: 'TRUST', services: 1 },
  { code: 'R2', type: 'TRUST', services: 4 },
  { code: 'U1', type: 'PCN', services: 2 },
  { code: 'QB1', type: 'ICB', services: 2 },
  { code: 'Y61', type: 'REGION', services: 0, isKnown: true },
];

/** For each edition a quarter whose returns answer it, and a day on which they can be sent. */
const quarters = [
  { quarterId: '2025-26-Q4', instant: '2026-05-12T12:00:00Z' },
  { quarterId: '2026-27-Q2', instant: '2026-10-20T12:00:00Z' },
] as const;

let database: TestDatabase;
const accepted: { type: OrganisationType; content: ReturnContent }[] = [];

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  const unknown = bodies.filter(({ isKnown }) => isKnown !== true);
  await openOrganisations(
    database.tenantTx,
    unknown.map(({ code, type }) => ({ code, type, ...(type === 'ICB' ? { icbCode: code } : {}) })),
  );
  for (const quarter of quarters) for (const body of bodies) await makeCount(body, quarter);
});
afterAll(() => database.drop());

function contentOf({ code, type, services }: (typeof bodies)[number], quarter: string): ReturnContent {
  const complete = completeContent(code, { type, quarter, numerator: 400 + services });
  const names = Array.from({ length: services }, (_, index) => `Service ${index + 1}`);
  const registers = questionsOf(editionFor(quarter)).filter(({ shape, code: question }) => {
    return shape.of === 'ENTRIES' && complete.answers.some((answer) => answer.question === question);
  });
  return services === 0
    ? complete
    : registers.reduce((filled, { code: of }) => withEntries(filled, of, names), complete);
}

/** The same with a reason wherever one can stand: invented counts and registers need not agree with each other. */
function explained(content: ReturnContent): ReturnContent {
  const edition = editionFor(content.quarterId);
  const canExplain = (code: string) =>
    findQuestion(edition, code)?.shape.fields.some(({ key }) => key === 'explanation') === true;
  const answers = content.answers.map((answer) =>
    canExplain(answer.question) && !isEmptyAnswer(answer)
      ? { ...answer, cells: { ...answer.cells, explanation: 'As agreed' } }
      : answer,
  );
  return { ...content, answers };
}

/** Through all decisions, until the return counts. */
async function makeCount(body: (typeof bodies)[number], { quarterId, instant }: (typeof quarters)[number]) {
  const { preparer, approver, lead } = peopleOf(body.code);
  const content = explained(contentOf(body, quarterId));
  const reference = { organisationCode: body.code, quarterId };
  const as = <Done>(actor: ReturnWork['actor'], work: (work: ReturnWork) => Promise<Done>) =>
    database.tenantTx.at(instant).run(actor, (manager) => work({ actor, manager }));
  await as(preparer, (work) => saveAnswers(work, toSave(content)));
  const submission = { ...reference, expectedRevision: 0, idempotencyKey: randomUUID() };
  const issues = await as(preparer, (work) => submitReturn(work, submission));
  const decision = { ...reference, revision: 1, contentHash: hashContent(content) };
  await as(approver, (work) => signOffReturn(work, decision)).catch((failure: Error) => {
    throw new Error(`${body.type}, ${quarterId}: ${failure.message} ${JSON.stringify(issues.slice(0, 3))}`);
  });
  await as(lead, (work) => acceptReturn(work, decision));
  accepted.push({ type: body.type, content });
}

/** How many of the entries that go on are so, in a word. */
function tallied(question: Question, { cells }: Answer, tally: Tally): string {
  const { shape } = question;
  const so = (condition: Condition, entry: string) =>
    holds(condition, { question, cells, before: null, today: '2026-09-30' }, { of: 'ENTRY', entry });
  const counted = entriesOf(cells).filter((entry) => {
    if (tally.among !== undefined) return so(tally.among, entry);
    return shape.of === 'ENTRIES' && !so(shape.endsWhen, entry);
  });
  if (counted.length === 0) return 'NO_ENTRIES';
  const matching = counted.map((entry) => so(tally.where, entry));
  if (matching.every(Boolean)) return 'ALL';
  return matching.some(Boolean) ? 'SOME' : 'NONE';
}

/** What one answer says, read from its cells and the definition alone. */
function said(question: Question, answer: Answer): [code: string, word: string][] {
  const { code, counts, shape } = question;
  const { cells } = answer;
  const word = (value: unknown) => (typeof value === 'boolean' ? (value ? 'YES' : 'NO') : String(value));
  const fields = (keys: readonly string[], name: (key: string) => string) =>
    keys.filter((key) => cells[key] !== undefined).map((key): [string, string] => [name(key), word(cells[key])]);
  if (counts === undefined || counts.of === 'PAIRS' || Object.keys(cells).length === 0) return [];
  if (counts.of === 'CHOICE') return fields([counts.field], () => code);
  if (counts.of === 'FIELDS') return fields(counts.fields, (key) => `${code}.${key}`);
  if (counts.of === 'ENTRIES')
    return counts.tallies.map((tally) => [`${code}.${tally.key}`, tallied(question, answer, tally)]);
  return [[code, shape.of !== 'FIELDS' && cells[shape.optOut] === true ? 'NOT_COLLECTED' : 'GIVEN']];
}

/** The return's answers with their questions. */
function answered(edition: FormEdition, { answers }: ReturnContent) {
  return questionsOf(edition).flatMap((question) =>
    answers.filter((answer) => answer.question === question.code).map((answer) => ({ question, answer })),
  );
}

function tally(rows: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

describe.each(quarters)('what is accepted for $quarterId', ({ quarterId }) => {
  const edition = editionFor(quarterId);
  const ofQuarter = () => accepted.filter(({ content }) => content.quarterId === quarterId);

  it('reaches the rollups as counts of organisations, from every question that says how it counts', async () => {
    const counted = ofQuarter().flatMap(({ type, content }) =>
      answered(edition, content).flatMap(({ question, answer }) =>
        said(question, answer).map(([code, word]) => `${type} ${code} ${word}`),
      ),
    );
    const rows = await database.query<{ row: string; organisations: number }>(
      `SELECT concat_ws(' ', organisation_type, action_code, status) AS row, organisations
         FROM status_rollup WHERE quarter_id = $1 AND level = 'ENGLAND' AND organisations > 0`,
      [quarterId],
    );
    expect(Object.fromEntries(rows.map(({ row, organisations }) => [row, organisations]))).toEqual(tally(counted));
    const projected = questionsOf(edition).filter(({ counts }) => counts !== undefined && counts.of !== 'PAIRS');
    const missing = projected.filter(({ code }) => !counted.some((row) => row.includes(` ${code}`)));
    // A voluntary table that no body of the test gives is no answer.
    expect(missing.filter(({ askedOf }) => Object.values(askedOf).includes('MANDATORY'))).toEqual([]);
  });

  it('keeps people group by group as facts, of shares and rates alike, for publications to add up', async () => {
    const sums: Record<string, number> = {};
    for (const { content } of ofQuarter())
      for (const { question, answer } of answered(edition, content)) {
        if (question.counts?.of !== 'PAIRS' || question.shape.of !== 'TABLE') continue;
        for (const [cell, value] of Object.entries(answer.cells)) {
          const key = `${question.metric} ${question.shape.stratifier} ${cell}`;
          if (typeof value === 'number') sums[key] = (sums[key] ?? 0) + value;
        }
      }
    const rows = await database.query<{
      metric: MetricId;
      stratifier: string;
      ordinal: number;
      counts: [number, number];
    }>(
      `SELECT metric_id AS metric, stratifier, ordinal::int, array[sum(numerator), sum(denominator)]::int[] AS counts
         FROM metric_fact, unnest(numerators, denominators) WITH ORDINALITY AS packed (numerator, denominator, ordinal)
         WHERE quarter_id = $1 GROUP BY 1, 2, 3`,
      [quarterId],
    );
    const kept = rows.flatMap(({ metric, stratifier, ordinal, counts: [numerator, denominator] }) => {
      const cell = `${metric} ${stratifier} ${groupCodes(stratifier)[ordinal - 1]}`;
      return [
        [`${cell}.numerator`, numerator],
        [`${cell}.denominator`, denominator],
      ];
    });
    expect(Object.fromEntries(kept)).toEqual(sums);
    expect(Object.keys(sums).length).toBeGreaterThan(100);
  });

  it('is what the facts add up to at every level', async () => {
    const found = await database.tenantTx.run({ system: 'rollup-check' }, (manager) =>
      recomputeRollups(manager, quarterId),
    );
    expect(found).toEqual([]);
  });
});

it('tries every edition', () => {
  expect(quarters.map(({ quarterId }) => editionFor(quarterId))).toEqual(formEditions);
});
