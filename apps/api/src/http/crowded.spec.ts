import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Metrics, poolFigures } from '@monitor/api-platform';
import { editionFor, openQuarter } from '@monitor/domain';
import { buildReturn } from '@monitor/domain/testing';
import { signInAs } from '@monitor/testing';
import type { Answer, PersonaClient } from '@monitor/testing';
import { DataSource } from 'typeorm';
import { loadPlaces } from '../testing/load-places.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const quarterId = openQuarter(new Date().toISOString().slice(0, 10));
const locked = Array.from({ length: 10 }, (_, n) => `R1${n}`);
const free = 'R20';
const save = 'mutation Save($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }';
const question = `query Told($organisationCode: ID!, $quarterId: ID!) {
  quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) { head { state } draft { answers { version } } } }`;

let server: TestApi;
const people = new Map<string, PersonaClient>();

async function timed<T>(work: Promise<T>): Promise<{ answer: T; ms: number }> {
  const begun = performance.now();
  return { answer: await work, ms: performance.now() - begun };
}

beforeAll(async () => {
  server = await startTestApi();
  const { database } = server;
  for (const code of [...locked, free]) {
    await database.query(
      `INSERT INTO organisation_period (code, type, name, icb_code, region_code, valid_from)
       VALUES ($1, 'TRUST', $2, 'QOX', 'Y58', '2020-04-01')`,
      [code, `TRUST ${code}`],
    );
    await server.addPerson(code, 'PREPARER', code);
  }
  await loadPlaces(database);
  for (const code of [...locked, free]) {
    const client = await signInAs(server.baseUrl, code);
    people.set(code, client);
    const { errors } = await saveAnswer(code, 0);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
  }
});
afterAll(() => server.stop());

function personOf(code: string): PersonaClient {
  const client = people.get(code);
  if (client === undefined) throw new Error(`Nobody signed in for ${code}.`);
  return client;
}

function saveAnswer(organisationCode: string, expectedVersion: number): Promise<Answer<unknown>> {
  const [answer] = buildReturn('TRUST', editionFor(quarterId)).answers;
  const input = { organisationCode, quarterId, answers: [{ ...answer, expectedVersion }] };
  return personOf(organisationCode).ask(save, { input });
}

function read(organisationCode: string): Promise<Answer<unknown>> {
  return personOf(organisationCode).ask(question, { organisationCode, quarterId });
}

/** Answered in full, or told to come again: nothing between. */
function standingOf({ status, errors }: Answer<unknown>): string {
  if (status === 200 && errors === undefined) return 'ANSWERED';
  const [error] = errors ?? [];
  const seconds = error?.extensions.details?.['retryAfterSeconds'];
  return status === 503 && error?.extensions.code === 'BUSY' && typeof seconds === 'number' ? 'BUSY' : `${status}`;
}

describe('ten returns that are locked, and three hundred reads', () => {
  it('leave health and other returns alone, and whoever cannot be served is told to come again', async () => {
    await server.database.query('BEGIN');
    await server.database.query('SELECT 1 FROM quarterly_return WHERE organisation_code = ANY($1) FOR UPDATE', [
      locked,
    ]);
    const blocked = locked.map((code) => timed(saveAnswer(code, 1)));
    await wait(300);
    const codes = [...people.keys()];
    const reads = Array.from({ length: 300 }, (_, n) => timed(read(codes[n % codes.length] ?? free)));
    const ready = timed(fetch(`${server.baseUrl}/health/ready`));
    const other = timed(saveAnswer(free, 1));

    expect((await ready).answer.status).toBe(200);
    expect((await other).answer).toMatchObject({ status: 200, data: { saveAnswers: { saved: [{ version: 1 }] } } });
    const read300 = await Promise.all(reads);
    const standings = new Set(read300.map(({ answer }) => standingOf(answer)));
    expect([...standings].filter((standing) => standing !== 'ANSWERED')).toEqual(standings.has('BUSY') ? ['BUSY'] : []);
    const waited = await Promise.all(blocked);
    expect(waited.map(({ answer }) => standingOf(answer))).toEqual(locked.map(() => 'BUSY'));
    await server.database.query('ROLLBACK');

    // Nothing was done of what was turned away: sent again as it was, it is.
    const again = await Promise.all(locked.map((code) => saveAnswer(code, 1)));
    expect(again.map(standingOf)).toEqual(locked.map(() => 'ANSWERED'));
    const { lanes } = poolFigures(server.api.app.get(DataSource));
    const { text } = await server.api.app.get(Metrics).print();
    const shedInLine = Number(/^monitor_readers_shed_total (\d+)$/m.exec(text)?.[1]);
    expect(standings.has('BUSY')).toBe(shedInLine + lanes.READING.shed + lanes.KNOWING.shed > 0);
    expect(text).toMatch(/^monitor_readers_waiting 0$/m);
    for (const lane of Object.values(lanes)) expect(lane.busy + lane.waiting).toBe(0);
  });
});
