import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayBefore, daysAfter, editionFor, londonDay, openQuarter, previousQuarter } from '@monitor/domain';
import { buildReturn } from '@monitor/domain/testing';
import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import { loadPlaces } from '../testing/load-places.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const today = londonDay(new Date());
/** A quarter whose window is made to have closed yesterday. */
const quarterId = previousQuarter(openQuarter(today));
const closesOn = daysAfter(today, 10);
const reference = { organisationCode: 'R0A', quarterId };
const parts = '{ change { id revision state difference } problems { field message } }';
const draft = `mutation Draft($input: DraftWindowChangeInput!) { done: draftWindowChange(input: $input) ${parts} }`;
const propose = `mutation Propose($input: WindowStepInput!) { done: proposeWindowChange(input: $input) ${parts} }`;
const approve = `mutation Approve($input: WindowStepInput!) { done: approveWindowChange(input: $input) ${parts} }`;
const save = 'mutation Save($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { key } } }';
const head = `query Head($organisationCode: ID!, $quarterId: ID!) {
  quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) {
    allowed head { closesOn windowState extension { closesOn reason } quarter { closesOn windowState } } } }`;

interface Done {
  done: {
    change: { id: string; revision: number; state: string; difference: string[] } | null;
    problems: { field: string; message: string }[];
  };
}

let server: TestApi;
let first: PersonaClient;
let second: PersonaClient;
let preparer: PersonaClient;

beforeAll(async () => {
  server = await startTestApi();
  await loadPlaces(server.database);
  await server.addPerson('preparer', 'PREPARER', reference.organisationCode);
  await server.addPerson('first', 'ADMINISTRATOR', null);
  await server.addPerson('second', 'ADMINISTRATOR', null);
  preparer = await signInAs(server.baseUrl, 'preparer');
  first = await signInAs(server.baseUrl, 'first');
  second = await signInAs(server.baseUrl, 'second');
  const yesterday = dayBefore(today);
  const close = 'UPDATE return_window SET due_on = least(due_on, $2::date), closes_on = $2::date WHERE quarter_id = $1';
  await server.database.query(close, [quarterId, yesterday]);
});
afterAll(() => server.stop());

function answers() {
  const [answer] = buildReturn('TRUST', editionFor(quarterId)).answers;
  return { input: { ...reference, answers: [{ ...answer, expectedVersion: 0 }] } };
}

async function done(client: PersonaClient, mutation: string, input: object): Promise<Done['done']> {
  const { data, errors } = await client.ask<Done>(mutation, { input });
  expect(errors).toBeUndefined();
  if (data == null) throw new Error('The API answered nothing.');
  return data.done;
}

const codes = (errors: readonly { extensions?: Record<string, unknown> }[] | undefined) =>
  errors?.map(({ extensions }) => extensions?.['code']);

describe('an extension, from the administrators to the preparer', () => {
  it('opens a closed return to its organisation, once two administrators agree', async () => {
    expect(codes((await preparer.ask(save, answers())).errors)).toEqual(['WINDOW_NOT_OPEN']);
    const wanted = { ...reference, kind: 'EXTENSION', closesOn, reason: 'the network was down' };
    const { change } = await done(first, draft, wanted);
    const step = (expectedVersion: number) => ({ id: change?.id, expectedVersion });
    await done(first, propose, step(1));
    expect(codes((await first.ask(approve, { input: step(2) })).errors)).toEqual(['SAME_PERSON']);
    expect(codes((await second.ask(approve, { input: step(1) })).errors)).toEqual(['REVISION_STALE']);
    expect((await done(second, approve, step(2))).change?.state).toBe('APPROVED');
    expect(codes((await second.ask(approve, { input: step(3) })).errors)).toEqual(['STATE_DOES_NOT_ALLOW']);

    expect((await preparer.ask(save, answers())).errors).toBeUndefined();
    const { data } = await preparer.ask<{ quarterlyReturn: object }>(head, reference);
    expect(data?.quarterlyReturn).toMatchObject({
      allowed: expect.arrayContaining(['EDIT', 'SUBMIT']),
      head: { closesOn, windowState: 'LATE', extension: { closesOn }, quarter: { windowState: 'CLOSED' } },
    });
  });

  it('is not taken back once it was used, and everybody else goes by the common close', async () => {
    const { change, problems } = await done(first, draft, { ...reference, kind: 'REVOCATION', reason: 'It is up.' });
    expect([change, problems.map(({ field }) => field)]).toEqual([null, ['organisationCode']]);
    const { data } = await second.ask<{ quarters: { id: string; windowState: string }[] }>(
      '{ quarters { id windowState } }',
    );
    expect(data?.quarters.find(({ id }) => id === quarterId)?.windowState).toBe('CLOSED');
  });

  it('is asked about by administrators only', async () => {
    const asked = '{ returnWindows { isMade } windowChanges { id } }';
    expect((await first.ask(asked)).errors).toBeUndefined();
    expect(new Set(codes((await preparer.ask(asked)).errors))).toEqual(new Set(['NOT_PERMITTED']));
  });
});
