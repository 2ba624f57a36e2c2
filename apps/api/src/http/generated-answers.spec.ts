import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { canonicalText, compareContents, editionFor, openQuarter, readStoredContent } from '@monitor/domain';
import type { Cells } from '@monitor/domain';
import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import fc from 'fast-check';
import { endlessTable, hostileAnswers } from '../testing/hostile-cells.arbitrary.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const reference = { organisationCode: 'R0A', quarterId: openQuarter(new Date().toISOString().slice(0, 10)) };
const edition = editionFor(reference.quarterId);
const save = `mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) {
  saved { key version } conflicts { key version } issues { code cell message question } } }`;
const read = `query ($organisationCode: ID!, $quarterId: ID!) { quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) {
  draft { answers { question cells confirmed version } actions { actionCode coveragePercent evidence evidenceOn }
          metrics { metricId counts { numerator denominator } explanation } }
  issues { code cell message } } }`;

interface Standing {
  question: string;
  cells: Cells;
  confirmed: boolean;
  version: number;
}
interface Told {
  status: number;
  errors?: { message: string; extensions: { code: string } }[];
  data?: { saveAnswers: { saved: { key: string }[]; conflicts: { key: string }[]; issues: { message: string }[] } };
}

let server: TestApi;
let savers: PersonaClient[];

beforeAll(async () => {
  server = await startTestApi();
  await loadReferenceFacts(server.database.tenantTx);
  for (const name of ['preparer', 'colleague']) await server.addPerson(name, 'PREPARER', 'R0A');
  savers = await Promise.all(['preparer', 'colleague'].map((name) => signInAs(server.baseUrl, name)));
});
afterAll(() => server.stop());

/** Sends a text of JSON as it is: what a client library would never write. */
async function send(client: PersonaClient | undefined, answers: readonly string[]): Promise<Told> {
  const input = `${JSON.stringify(reference).slice(0, -1)},"answers":[${answers.join()}]}`;
  const response = await client?.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":${JSON.stringify(save)},"variables":{"input":${input}}}`,
  });
  return { status: response?.status ?? 0, ...((await response?.json()) as Omit<Told, 'status'>) };
}

async function standing(): Promise<Standing[]> {
  const { data, errors } = (await savers[0]?.ask<{ quarterlyReturn: { draft: { answers: Standing[] } } }>(
    read,
    reference,
  )) ?? { errors: ['nobody asked'] };
  expect(errors).toBeUndefined();
  return data?.quarterlyReturn.draft.answers ?? [];
}

/** It says in words what was not understood, or what became of each answer that was sent. */
function expectSaid({ status, errors, data }: Told, sent: readonly string[]): void {
  if (errors !== undefined) {
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(errors.map(() => 'INPUT_NOT_UNDERSTOOD'));
    for (const { message } of errors) expect(message).toMatch(/^.{10,600}[.…”"]$/su);
    expect(status).toBeLessThan(500);
    return;
  }
  const outcome = data?.saveAnswers;
  const keys = [...(outcome?.saved ?? []), ...(outcome?.conflicts ?? [])].map(({ key }) => key);
  const codes = sent.map((answer) => (JSON.parse(answer) as { question: string }).question);
  expect(keys.sort()).toEqual(codes.sort());
  for (const { message } of outcome?.issues ?? []) expect(message).toMatch(/^[A-Z0-9“].*\.$/su);
}

/** What stands can be kept in a revision, signed, listed against what was before, and sent back as it is. */
async function expectUsable(before: readonly Standing[], now: readonly Standing[]): Promise<void> {
  const owner = { ...reference, edition: edition.version };
  const content = (answers: readonly Standing[]) => readStoredContent(JSON.parse(JSON.stringify({ answers })), owner);
  const [was, is] = [content(before), content(now)];
  expect(is.answers).toEqual(now.map(({ question, cells, confirmed }) => ({ question, cells, confirmed })));
  const changes = compareContents(was, is, edition);
  expect(changes.some(({ before: old, after }) => /native code|\[object/.test(`${old}${after}`))).toBe(false);
  if (changes.length > 0) expect(canonicalText(is)).not.toBe(canonicalText(was));
  const filled = now.filter(({ cells }) => Object.keys(cells).length > 0).slice(0, 5);
  const again = filled.map(({ version, ...rest }) => JSON.stringify({ ...rest, expectedVersion: version }));
  const { errors, data } = await send(savers[1], again);
  expect(errors).toBeUndefined();
  expect(data?.saveAnswers.conflicts).toEqual([]);
}

describe('answers that a machine may send', () => {
  it('are kept so that they can be read, signed and sent again, or are refused in words', async () => {
    const seen = { refused: 0, saved: 0 };
    await fc.assert(
      fc.asyncProperty(hostileAnswers(edition), async (sent) => {
        const before = await standing();
        const told = await send(savers[0], sent);
        expectSaid(told, sent);
        seen[told.errors === undefined ? 'saved' : 'refused'] += 1;
        const now = await standing();
        if (told.errors !== undefined) expect(now).toEqual(before);
        await expectUsable(before, now);
      }),
      { numRuns: 20, examples: [[endlessTable(edition)]] },
    );
    expect(Math.min(seen.refused, seen.saved)).toBeGreaterThan(2);
  });

  it('are each saved by one of two who send at once, or shown to the other as a conflict', async () => {
    await fc.assert(
      fc.asyncProperty(hostileAnswers(edition), hostileAnswers(edition), async (mine, theirs) => {
        const told = await Promise.all([send(savers[0], mine), send(savers[1], theirs)]);
        expectSaid(told[0], mine);
        expectSaid(told[1], theirs);
        const now = await standing();
        await expectUsable(now, now);
      }),
      { numRuns: 8 },
    );
  });

  it('leave no error in the log', () => {
    expect(server.logged()).not.toContain('"level":50');
  });
});
