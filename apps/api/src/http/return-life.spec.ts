import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { editionFor, openQuarter } from '@monitor/domain';
import { buildReturn } from '@monitor/domain/testing';
import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import { Client } from 'pg';
import { loadPlaces } from '../testing/load-places.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const organisationCode = 'R0A';
const quarterId = openQuarter(new Date().toISOString().slice(0, 10));
const reference = { organisationCode, quarterId };
const save =
  'mutation Save($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { key } conflicts { key } } }';
const parts =
  '{ quarterlyReturn { contentHash head { state } draft { answers { cells } } events { kind } } issues { message } }';
const decision = (name: string, input: string) =>
  `mutation Decide($input: ${input}!) { decided: ${name}(input: $input) ${parts} }`;

let server: TestApi;
let people: Record<'preparer' | 'approver' | 'lead', PersonaClient>;

beforeAll(async () => {
  server = await startTestApi();
  await loadPlaces(server.database);
  await server.addPerson('preparer', 'PREPARER', organisationCode);
  await server.addPerson('approver', 'APPROVER', organisationCode);
  await server.addPerson('lead', 'REGIONAL_LEAD', 'Y58');
  const [preparer, approver, lead] = await Promise.all(
    ['preparer', 'approver', 'lead'].map((subject) => signInAs(server.baseUrl, subject)),
  );
  if (!preparer || !approver || !lead) throw new Error('Three people sign in.');
  people = { preparer, approver, lead };
});
afterAll(() => server.stop());

/** What a process asks once a second, whoever calls: whether an edition was published, and whether the database is there. */
const isOfTheProcess = (text: string) => text.includes('form_edition_step') || text.includes('FROM pg_database');

/** A mutation, and the messages that PostgreSQL answered for it: about the session, and all others. */
async function count(client: PersonaClient, query: string, input: object) {
  const sent = jest.spyOn(Client.prototype, 'query');
  try {
    const { data, errors } = await client.ask<Record<string, unknown>>(query, { input });
    expect(errors).toBeUndefined();
    const texts = sent.mock.calls.map(([message]) => String(message)).filter((text) => !isOfTheProcess(text));
    const messages = texts.filter((text) => !text.includes('"session"'));
    const locked = messages.findLastIndex((text) => text.includes('pg_advisory_xact_lock'));
    return {
      answer: data,
      sessionReads: texts.filter((text) => text.startsWith('SELECT sess')).length,
      messages: messages.length,
      afterLock: locked === -1 ? [] : messages.slice(locked + 1),
    };
  } finally {
    sent.mockRestore();
  }
}

function portions() {
  const answers = buildReturn('TRUST', editionFor(quarterId)).answers.map((answer) => ({
    ...answer,
    expectedVersion: 0,
  }));
  return [
    { ...reference, answers: answers.slice(0, 6) },
    { ...reference, answers: answers.slice(6, 12) },
    { ...reference, answers: answers.slice(12) },
  ];
}

describe('what one return asks of PostgreSQL', () => {
  it('stays within a few messages for each mutation, whatever the return holds', async () => {
    const { preparer, approver, lead } = people;
    const [first, ...others] = portions();
    const counted: Record<string, number> = {};
    const sessionReads: number[] = [];
    let afterLock: string[] = [];
    const taken = async (name: string, client: PersonaClient, query: string, input: object = {}) => {
      const found = await count(client, query, input);
      counted[name] = Math.max(found.messages, counted[name] ?? 0);
      sessionReads.push(found.sessionReads);
      afterLock = found.afterLock;
      return (found.answer?.['decided'] ?? {}) as {
        quarterlyReturn?: { contentHash: string; head: { state: string } };
      };
    };
    await taken('the first save', preparer, save, first);
    for (const portion of others) await taken('a save', preparer, save, portion);
    const keyed = () => ({ ...reference, idempotencyKey: randomUUID() });
    const submission = { ...keyed(), expectedRevision: 0 };
    const submitted = await taken('submission', preparer, decision('submitReturn', 'SubmitReturnInput'), submission);
    const decided = () => ({ ...keyed(), revision: 1, contentHash: submitted.quarterlyReturn?.contentHash });
    await taken('sign-off', approver, decision('signOffReturn', 'DecisionInput'), decided());
    const accepted = await taken('acceptance', lead, decision('acceptReturn', 'DecisionInput'), decided());
    expect(accepted.quarterlyReturn?.head.state).toBe('ACCEPTED');
    // Who asks; begin; lock and read; write; read back (decisions); the quarter's lock and the counting (acceptance); commit.
    // A decision under a key asks first what was done under it, and keeps it at the end.
    const most: Record<string, number> = {
      'the first save': 7,
      'a save': 5,
      submission: 8,
      'sign-off': 8,
      acceptance: 10,
    };
    for (const [name, messages] of Object.entries(counted)) {
      expect({ name, messages, isWithin: messages <= (most[name] ?? 0) }).toEqual({ name, messages, isWithin: true });
    }
    expect(Math.max(...sessionReads)).toBe(1);
    // The lock of the quarter is the last thing an acceptance takes, and held for the counting alone.
    expect(afterLock).toEqual([expect.stringContaining('MERGE INTO status_rollup'), 'COMMIT']);
  });
});
