import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { openQuarter } from '@monitor/domain';
import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const reference = { organisationCode: 'R0A', quarterId: openQuarter(new Date().toISOString().slice(0, 10)) };
const save = `mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) {
  saved { key version } conflicts { key editedByName answer { cells version } } issues { code cell } } }`;
const read = `query ($organisationCode: ID!, $quarterId: ID!) {
  quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) { edition draft { answers { question cells } } } }`;

let server: TestApi;
let preparer: PersonaClient;
let colleague: PersonaClient;

beforeAll(async () => {
  server = await startTestApi();
  await loadReferenceFacts(server.database.tenantTx);
  await server.addPerson('preparer', 'PREPARER', 'R0A');
  await server.addPerson('colleague', 'PREPARER', 'R0A');
  [preparer, colleague] = [await signInAs(server.baseUrl, 'preparer'), await signInAs(server.baseUrl, 'colleague')];
});
afterAll(() => server.stop());

interface Told {
  status: number;
  errors?: { message: string; extensions: { code: string } }[];
  data?: { saveAnswers: { saved: unknown[]; conflicts: unknown[]; issues: { code: string; cell: string }[] } };
}

/** Sends a text of JSON as it is: what a client library would never write. */
async function sendText(client: PersonaClient, input: string): Promise<Told> {
  const response = await client.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":${JSON.stringify(save)},"variables":{"input":${input}}}`,
  });
  const text = await response.text();
  return { status: response.status, ...(text.startsWith('{') ? (JSON.parse(text) as Omit<Told, 'status'>) : {}) };
}

function answerOf(cells: string, question = 'D1-S1', expectedVersion = 0): string {
  return `{"question":"${question}","expectedVersion":${expectedVersion},"cells":${cells}}`;
}

function send(client: PersonaClient, answers: string): Promise<Told> {
  return sendText(client, `${JSON.stringify(reference).slice(0, -1)},"answers":[${answers}]}`);
}

async function draftCells(question: string): Promise<unknown> {
  const { data } = await preparer.ask<{
    quarterlyReturn: { draft: { answers: { question: string; cells: unknown }[] } };
  }>(read, reference);
  return data?.quarterlyReturn.draft.answers.find((answer) => answer.question === question)?.cells;
}

const tenThousand = JSON.stringify(
  Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`s${index}.n`, 1])),
);

describe('an answer that no form could send', () => {
  it.each([
    ['a prototype', answerOf('{"__proto__":"x"}'), 'has a cell called \\"__proto__\\"'],
    ['a prototype that is an object', answerOf('{"__proto__":{"isAdministrator":true}}'), 'wanted in each cell text'],
    ['ten thousand cells', answerOf(tenThousand), 'has 10,000 cells. The most is 5,000'],
    ['objects within objects', answerOf('{"status":{"is":{"is":"PLANNED"}}}'), 'wanted in each cell text'],
    ['a text with NUL', answerOf('{"evidence":"a\\u0000b"}'), 'found the character NUL'],
    ['a number without end', answerOf('{"coveragePercent":1e999}'), 'a finite number'],
    ['a list as the cells', answerOf('[{"status":"PLANNED"}]'), 'wanted an object whose names are cells'],
    ['a text of 90,000 characters', answerOf(`{"evidence":"${'x'.repeat(90_000)}"}`), 'is too long to save'],
    ['a text of 900,000 characters', answerOf(`{"evidence":"${'x'.repeat(900_000)}"}`), 'asks too much at once'],
    ['a question that nobody asks', answerOf('{"status":"PLANNED"}', 'D9-X1'), 'does not ask “D9-X1”'],
    ['a question by the name of a property', answerOf('{"status":"PLANNED"}', '__proto__'), 'does not ask “__proto__”'],
    ['one question twice', `${answerOf('{}')},${answerOf('{}')}`, 'answered twice in one request'],
    [
      'the shape that answers had before',
      '{"actionCode":"D1-S1","expectedVersion":0,"status":"PLANNED"}',
      '\\"question\\" is missing',
    ],
  ])('is refused in plain words, and nothing is saved: %s', async (_what, answers, words) => {
    const told = await send(preparer, answers);
    expect(told.errors?.[0]?.extensions.code).toBe('INPUT_NOT_UNDERSTOOD');
    expect(JSON.stringify(told.errors)).toContain(words);
    expect(JSON.stringify(told).length).toBeLessThan(3000);
    expect(await server.database.query('SELECT FROM return_answer')).toEqual([]);
  });

  it('is refused in the old shape of the whole input too', async () => {
    const old = `{"organisationCode":"R0A","quarterId":"${reference.quarterId}","actions":[],"metrics":[]}`;
    const told = await sendText(preparer, old);
    expect({ status: told.status, code: told.errors?.[0]?.extensions.code }).toEqual({
      status: 400,
      code: 'INPUT_NOT_UNDERSTOOD',
    });
    expect(JSON.stringify(told.errors)).toContain('\\"answers\\" is missing');
  });

  it('is refused before it is read where it is larger than any return', async () => {
    const told = await send(preparer, answerOf(`{"evidence":"${'x'.repeat(1_100_000)}"}`));
    expect(told.status).toBe(413);
  });

  it('leaves no error in the log', () => {
    expect(server.logged()).not.toContain('"level":50');
  });
});

describe('an answer that only looks hostile', () => {
  it('is kept as it was typed, without what cannot be stored, and the validator says what is not asked', async () => {
    const typed = '{"status":"PLANNED","evidence":" ab\\ud800 ","ownerRole":"  ","constructor":"x","unknown.cell":1}';
    const { data } = await send(preparer, answerOf(typed));
    expect(data?.saveAnswers.issues).toContainEqual({ code: 'UNKNOWN_CELL', cell: 'D1-S1.constructor' });
    expect(data?.saveAnswers.issues).toContainEqual({ code: 'UNKNOWN_CELL', cell: 'D1-S1.unknown.cell' });
    const kept = { status: 'PLANNED', evidence: ' ab ', constructor: 'x', 'unknown.cell': 1 };
    expect(await draftCells('D1-S1')).toEqual(kept);
  });

  it('is a conflict for the second of two who saw the same version, who is shown what stands', async () => {
    const versions = await Promise.all([
      send(preparer, answerOf('{"status":"PLANNED"}', 'D1-S1', 1)),
      send(colleague, answerOf('{"status":"IN_PROGRESS"}', 'D1-S1', 1)),
    ]);
    const outcomes = versions.map(({ data }) => data?.saveAnswers);
    expect(outcomes.flatMap((outcome) => outcome?.saved ?? [])).toEqual([{ key: 'D1-S1', version: 2 }]);
    expect(outcomes.flatMap((outcome) => outcome?.conflicts ?? [])).toEqual([
      { key: 'D1-S1', editedByName: expect.any(String), answer: { cells: await draftCells('D1-S1'), version: 2 } },
    ]);
  });
});
