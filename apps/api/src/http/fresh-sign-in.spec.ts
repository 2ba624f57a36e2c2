import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { londonDay, openQuarter } from '@monitor/domain';
import type { PersonaClient } from '@monitor/testing';
import { fillReturn, prepareForReturns } from '../testing/filled-return.js';
import { signInPeople } from '../testing/repeated/people.js';
import type { People } from '../testing/repeated/people.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';
import { readReturn, submit } from '../testing/take-decisions.js';

const quarterId = openQuarter(londonDay(new Date()));
const place = { organisationCode: 'R0A', quarterId };
const page = `/returns/R0A/${quarterId}/sign-off#decision`;
const minute = 60_000;
const signOff = `mutation SignOff($input: DecisionInput!) {
  signOffReturn(input: $input) { quarterlyReturn { head { state } events { kind signedInAt } } } }`;
const sendBack = `mutation SendBack($input: DecisionInput!) { sendBackReturn(input: $input) { issues { message } } }`;
const freshness = `query Fresh($organisationCode: ID!, $quarterId: ID!) {
  quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) { signInForSignOff { minutes secondsLeft } } }`;

interface SignedOff {
  signOffReturn: {
    quarterlyReturn: { head: { state: string }; events: { kind: string; signedInAt: string | null }[] };
  };
}

let server: TestApi;
let people: People<'preparer' | 'approver'>;
let input: { revision: number; contentHash: string | null; idempotencyKey: string } & typeof place;

beforeAll(async () => {
  server = await startTestApi();
  await prepareForReturns(server);
  people = await signInPeople(server, ['preparer', 'approver']);
  await fillReturn(people.preparer, quarterId);
  await submit(people.preparer, place);
  const { contentHash } = await readReturn(people.preparer, place);
  input = { ...place, revision: 1, contentHash, idempotencyKey: randomUUID() };
});
afterAll(() => server.stop());

/** Moves the sign-ins of all sessions into the past; null = nobody said when they were. */
async function signedIn(msAgo: number | null): Promise<void> {
  const sql =
    msAgo === null
      ? `UPDATE session SET sess = (sess::jsonb - 'authenticatedAt')::json`
      : `UPDATE session SET sess = jsonb_set(sess::jsonb, '{authenticatedAt}', to_jsonb($1::bigint))::json`;
  await server.database.query(sql, msAgo === null ? [] : [Date.now() - msAgo]);
}

async function secondsLeft(client: PersonaClient): Promise<unknown> {
  const { data } = await client.ask<{ quarterlyReturn: { signInForSignOff: object } }>(freshness, place);
  return data?.quarterlyReturn.signInForSignOff;
}

const told = async (client: PersonaClient, mutation = signOff, sent: object = input) => {
  const { data, errors } = await client.ask<SignedOff>(mutation, { input: sent });
  return errors?.[0]?.extensions.code ?? data?.signOffReturn?.quarterlyReturn.head.state;
};

/** Where somebody is sent who goes to an address to sign in, and the question that the provider is asked. */
async function asked(client: PersonaClient, address: string): Promise<URLSearchParams> {
  const { headers } = await client.request(address);
  return new URL(headers.get('location') ?? '', server.baseUrl).searchParams;
}

describe('signing off', () => {
  it.each([
    ['a second too long ago', 15 * minute + 1_000],
    ['a day ago', 24 * 60 * minute],
    ['nobody knows when', null],
  ])('is refused to whoever signed in %s, and nothing is changed', async (_when, msAgo) => {
    await signedIn(msAgo);
    expect(await secondsLeft(people.approver)).toEqual({ minutes: 15, secondsLeft: 0 });
    const { errors } = await people.approver.ask(signOff, { input });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('Nothing was changed. Sign in again'),
      extensions: { code: 'SIGN_IN_AGAIN', details: { signInAt: '/sign-in?again=yes', minutes: 15 } },
    });
    expect((await readReturn(people.preparer, place)).head.state).toBe('SUBMITTED');
  });

  it('says of who may not sign off that they may not, and not that they must sign in again', async () => {
    await signedIn(null);
    expect(await told(people.preparer)).toBe('NOT_PERMITTED');
  });

  it('asks no fresh sign-in for sending back, which puts nobody’s name to anything', async () => {
    await signedIn(24 * 60 * minute - 1);
    const stale = { ...input, idempotencyKey: randomUUID(), revision: 9, comment: 'Look again' };
    expect(await told(people.approver, sendBack, stale)).toBe('REVISION_STALE');
  });

  it('leads through a sign-in at which the provider must ask, and back to the page with its place', async () => {
    const usual = await asked(people.approver, `/sign-in?returnTo=${encodeURIComponent(page)}`);
    expect(usual.get('max_age')).toBeNull();
    const again = `/sign-in?again=yes&returnTo=${encodeURIComponent(page)}`;
    expect(Object.fromEntries(await asked(people.approver, again))).toMatchObject({ max_age: '0', prompt: 'login' });
    const { url } = await people.approver.visit(again);
    const landed = await people.approver.visit(url.href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ person: 'approver' }).toString(),
    });
    expect(`${landed.url.pathname}${landed.url.hash}`).toBe(page);
  });

  it('is taken once they signed in again, also when sent from a page that was open all the while, and says when', async () => {
    expect(await secondsLeft(people.approver)).toMatchObject({ secondsLeft: expect.any(Number) });
    const began = Date.now();
    const { data } = await people.approver.ask<SignedOff>(signOff, { input });
    const { head, events } = data?.signOffReturn.quarterlyReturn ?? { head: null, events: [] };
    expect(head?.state).toBe('SIGNED_OFF');
    const at = events.map(
      ({ kind, signedInAt }) => [kind, signedInAt === null ? null : Date.parse(signedInAt)] as const,
    );
    expect(at.filter(([kind]) => kind !== 'SIGNED_OFF').every(([, when]) => when === null)).toBe(true);
    expect(Math.abs((new Map(at).get('SIGNED_OFF') ?? 0) - began)).toBeLessThan(minute);
  });

  it('has one effect, and is answered alike when it is sent again', async () => {
    expect(await told(people.approver)).toBe('SIGNED_OFF');
    const [row] = await server.database.query<{ lines: number }>(
      `SELECT count(*)::int AS lines FROM return_event WHERE kind = 'SIGNED_OFF'`,
    );
    expect(row?.lines).toBe(1);
  });
});
