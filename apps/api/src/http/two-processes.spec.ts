import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { editionFor, openQuarter } from '@monitor/domain';
import { buildReturn } from '@monitor/domain/testing';
import { PersonaClient, signInAs } from '@monitor/testing';
import { loadPlaces } from '../testing/load-places.js';
import { addMachine } from '../testing/machine-token.js';
import { startTwoApis } from '../testing/start-two-apis.js';
import type { TwoApis } from '../testing/start-two-apis.js';
import { accept, readReturn, saveAsPage } from '../testing/take-decisions.js';
import { viewerDocument } from '../testing/viewer-document.js';

const organisationCode = 'R0A';
const quarterId = openQuarter(new Date().toISOString().slice(0, 10));
const reference = { organisationCode, quarterId };
const isPreparer = { data: { viewer: { displayName: 'preparer' } } };

const submit = `mutation Submit($input: SubmitReturnInput!) {
  submitReturn(input: $input) { quarterlyReturn { contentHash head { revision } } } }`;
const compare = `query Compare($filter: ConsistencyFilter!) {
  consistency(filter: $filter) { areas { area { code } accepted cells { answered } } } }`;

let apis: TwoApis;

beforeAll(async () => {
  apis = await startTwoApis();
  const { first } = apis;
  await loadPlaces(first.database);
  await first.addPerson('preparer', 'PREPARER', organisationCode);
  await first.addPerson('approver', 'APPROVER', organisationCode);
  await first.addPerson('lead', 'REGIONAL_LEAD', 'Y58');
});
afterAll(() => apis.stop());

/** Sends what comes next to one of the two. */
function turnTo(which: 'first' | 'second'): void {
  apis.balancer.turn = [apis[which].port];
}

/** Sends each request to the other than the one before. */
function alternate(): void {
  apis.balancer.turn = [apis.first.port, apis.second.port];
}

/** How many returns of the region are accepted, and how many answers its figures rest on. */
async function countsOfRegion(client: PersonaClient): Promise<{ accepted: number; answered: number }> {
  const { data } = await client.ask<{
    consistency: { areas: { area: { code: string }; accepted: number; cells: { answered: number }[] }[] };
  }>(compare, { filter: { quarterId, level: 'REGION' } });
  const region = data?.consistency.areas.find(({ area }) => area.code === 'Y58');
  if (region === undefined) throw new Error('The region is not compared.');
  const answered = region.cells.reduce((sum, cell) => sum + cell.answered, 0);
  return { accepted: region.accepted, answered };
}

describe('two processes on one database', () => {
  it('know one session, and its end', async () => {
    turnTo('first');
    const preparer = await signInAs(apis.balancer.baseUrl, 'preparer');
    turnTo('second');
    expect(await preparer.ask(viewerDocument)).toMatchObject(isPreparer);
    const held = new PersonaClient(apis.balancer.baseUrl, preparer.cookies);
    const cookie = preparer.cookies.headerFor('/') ?? '';
    await preparer.request('/sign-out', { method: 'POST' });
    turnTo('first');
    expect(await held.ask(viewerDocument, {}, { cookie })).toMatchObject({ data: { viewer: null } });
  });

  it.each(['first', 'second'] as const)('finish a sign-in whose steps take turns, begun at the %s', async (begun) => {
    alternate();
    if (begun === 'second') apis.balancer.turn = [apis.second.port, apis.first.port];
    const preparer = await signInAs(apis.balancer.baseUrl, 'preparer');
    expect(await preparer.ask(viewerDocument)).toMatchObject(isPreparer);
  });

  it('accept the tokens of programs that the other issued', async () => {
    turnTo('first');
    const token = await addMachine({ ...apis.first, baseUrl: apis.balancer.baseUrl }, 'NATIONAL_ANALYST');
    turnTo('second');
    const program = new PersonaClient(apis.balancer.baseUrl);
    const answer = await program.ask(viewerDocument, {}, { authorization: `Bearer ${token}` });
    expect(answer).toMatchObject({ status: 200, data: { viewer: { displayName: 'Machine' } } });
  });

  it('count wrong secrets together', async () => {
    alternate();
    const wrong = { authorization: `Basic ${btoa('national-publisher:wrong')}` };
    const body = new URLSearchParams({ grant_type: 'client_credentials' });
    const statuses: number[] = [];
    for (let tried = 0; tried < 45; tried += 1) {
      statuses.push(
        (await fetch(`${apis.balancer.baseUrl}/oidc/token`, { method: 'POST', headers: wrong, body })).status,
      );
    }
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(20);
    expect(statuses.at(-1)).toBe(429);
  });

  it('show what was written through the other at once', async () => {
    alternate();
    const { baseUrl } = apis.balancer;
    const preparer = await signInAs(baseUrl, 'preparer');
    const approver = await signInAs(baseUrl, 'approver');
    const lead = await signInAs(baseUrl, 'lead');
    const { answers } = buildReturn('TRUST', editionFor(quarterId));
    turnTo('second');
    expect(await countsOfRegion(lead)).toEqual({ accepted: 0, answered: 0 });

    turnTo('first');
    await saveAsPage(preparer, { ...reference, answers });
    turnTo('second');
    expect((await readReturn(preparer, reference)).draft?.answers).toHaveLength(answers.length);

    // One click, sent again while it is still being answered, reaches the other process.
    alternate();
    const input = { ...reference, expectedRevision: 0, idempotencyKey: randomUUID() };
    const submitted = await Promise.all([1, 2].map(() => preparer.ask(submit, { input })));
    expect(submitted[0]?.data).toEqual(submitted[1]?.data);
    expect(submitted[0]).toMatchObject({ data: { submitReturn: { quarterlyReturn: { head: { revision: 1 } } } } });

    const { contentHash } = await readReturn(preparer, reference);
    turnTo('first');
    expect((await accept({ approver, lead }, reference, contentHash)).head.state).toBe('ACCEPTED');
    const there = await countsOfRegion(lead);
    turnTo('second');
    expect(there.accepted).toBe(1);
    expect(there.answered).toBeGreaterThan(0);
    expect(await countsOfRegion(lead)).toEqual(there);
  });
});
