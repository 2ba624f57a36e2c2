import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonaClient } from '@monitor/testing';
import { fillReturn, prepareForReturns } from '../testing/filled-return.js';
import { signInPeople } from '../testing/repeated/people.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const quarterId = '2026-27-Q2';
const place = { organisationCode: 'R0A', quarterId };
const submission = `mutation Submit($input: SubmitReturnInput!) {
  submitReturn(input: $input) { issues { message } quarterlyReturn { contentHash head { state revision } } } }`;
const takingBack = `mutation TakeBack($input: ReopenInput!) { reopenReturn(input: $input) { issues { message } } }`;

interface Submitted {
  submitReturn: { quarterlyReturn: { contentHash: string; head: { state: string; revision: number } } };
}

let server: TestApi;
let preparer: PersonaClient;

/** What time it is, as the database says: everybody's clock. */
async function itIs(instant: string): Promise<void> {
  const body = `RETURN timestamptz '${new Date(instant).toISOString()}'`;
  await server.database.query(
    ['CREATE OR REPLACE FUNCTION product_now() RETURNS timestamptz LANGUAGE sql STABLE', body].join(' '),
  );
}

async function closesOn(day: string): Promise<void> {
  const sql = 'UPDATE return_window SET due_on = least(due_on, $2::date), closes_on = $2::date WHERE quarter_id = $1';
  await server.database.query(sql, [quarterId, day]);
}

beforeAll(async () => {
  server = await startTestApi();
  await prepareForReturns(server);
  ({ preparer } = await signInPeople(server, ['preparer']));
  await itIs('2026-10-20T12:00:00Z');
  await fillReturn(preparer, quarterId);
});
afterAll(() => server.stop());

/** Sends a submission as a page does, which sends it again where no answer came or the service is too busy. */
async function send(input: object, headers: Record<string, string> = {}): Promise<string> {
  for (;;) {
    const variables = { input: { ...place, ...input } };
    const answer = await preparer.ask<Submitted>(submission, variables, headers).catch(() => null);
    const code = answer === null ? 'BUSY' : answer.errors?.[0]?.extensions.code;
    if (code !== 'BUSY') return code ?? JSON.stringify(answer?.data?.submitReturn.quarterlyReturn);
    await setTimeout(50 + 100 * Math.random());
  }
}

async function effects(): Promise<unknown> {
  const [row] = await server.database.query(`SELECT (SELECT count(*)::int FROM return_revision) AS revisions,
    (SELECT count(*)::int FROM return_event WHERE kind = 'SUBMITTED') AS lines`);
  return row;
}

const fifty = Array.from({ length: 50 });

describe('fifty submissions at once', () => {
  it('have one effect and one answer where they are the same one, sent again and again', async () => {
    const same = { expectedRevision: 0, idempotencyKey: randomUUID() };
    const answers = await Promise.all(fifty.map(() => send(same)));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"state":"SUBMITTED","revision":1');
    expect(await effects()).toEqual({ revisions: 1, lines: 1 });
  });

  it('have one effect where each is an intent of its own, and the others are told that they come too late', async () => {
    await preparer.ask(takingBack, { input: { ...place, expectedRevision: 1, reason: 'Once more' } });
    const own = () => send({ expectedRevision: 1, idempotencyKey: randomUUID(), reason: 'As agreed' });
    const answers = await Promise.all(fifty.map(own));
    expect(answers.filter((answer) => answer.includes('"revision":2'))).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'REVISION_STALE')).toHaveLength(49);
    expect(await effects()).toEqual({ revisions: 2, lines: 2 });
  });
});

/** The last second of a day in London, as the world counts it: that of the day on which the clocks go back is an hour longer. */
const closings = [
  ['in summer time', '2026-10-24', '2026-10-24T22:59:59Z'],
  ['on the day on which the clocks go back', '2026-10-25', '2026-10-25T23:59:59Z'],
  ['in winter', '2026-12-31', '2026-12-31T23:59:59Z'],
  ['on the day on which the clocks go forward', '2027-03-28', '2027-03-28T22:59:59Z'],
] as const;

describe('the closing second', () => {
  it.each(closings)('is decided by the clock of the database %s, whatever a browser says', async (_when, day, last) => {
    await closesOn(day);
    const after = new Date(Date.parse(last) + 1_000).toISOString();
    const [row] = await server.database.query<{ revision: number }>(
      'SELECT max(revision) AS revision FROM return_revision',
    );
    const expectedRevision = row?.revision ?? 0;
    const sent = (date: string) =>
      send({ expectedRevision, idempotencyKey: randomUUID(), reason: 'In time' }, { date });
    await itIs(last);
    await preparer.ask(takingBack, { input: { ...place, expectedRevision, reason: 'At the last moment' } });
    await itIs(after);
    expect(await sent('Mon, 05 Oct 2026 09:00:00 GMT')).toBe('WINDOW_NOT_OPEN');
    await itIs(last);
    expect(await sent('Sat, 01 Jan 2028 09:00:00 GMT')).toContain(`"revision":${expectedRevision + 1}`);
  });
});
