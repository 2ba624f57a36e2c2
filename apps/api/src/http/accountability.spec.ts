import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RefusalLedger } from '@monitor/api-platform';
import { PersonaClient, signInAs } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const accept = `mutation Accept($input: DecisionInput!) { acceptReturn(input: $input) { issues { code } } }`;
const input = { organisationCode: 'R0B', quarterId: '2026-27-Q1', revision: 1, contentHash: 'f'.repeat(64) };

let server: TestApi;
let personId: string;
let preparer: PersonaClient;

interface AuditLine {
  person_id: string;
  acting: string;
  role: string;
  operation: string;
  subject: string | null;
  reason: string;
  occurrences: number;
  request_id: string;
}

const lines = () => server.database.query<AuditLine>(`SELECT * FROM audit_event WHERE kind = 'REFUSED' ORDER BY id`);

/** What the log says of a request, line by line. */
function loggedOf(requestId: string): Record<string, unknown>[] {
  return server
    .logged()
    .split('\n')
    .filter((line) => line.includes(requestId))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

beforeAll(async () => {
  server = await startTestApi();
  personId = await server.addPerson('preparer', 'PREPARER', 'R0A');
  preparer = await signInAs(server.baseUrl, 'preparer');
});
afterAll(() => server.stop());

describe('a refused attempt of somebody signed in', () => {
  it('leaves who, in which role, on what, and why refused: in the audit trail and in the line of the request', async () => {
    const { errors } = await preparer.ask(accept, { input });
    expect(errors?.[0]?.extensions.code).toBe('NOT_PERMITTED');
    const told = { operation: 'acceptReturn', subject: 'R0B 2026-27-Q1 1', reason: 'NOT_PERMITTED' };
    const [line, ...others] = await lines();
    expect(others).toEqual([]);
    expect(line).toMatchObject({ ...told, person_id: personId, role: 'PREPARER', occurrences: 1 });
    expect(line).toMatchObject({ acting: `preparer (PREPARER, ${personId})` });
    const requestId = errors?.[0]?.extensions.requestId ?? '';
    expect(line?.request_id).toBe(requestId);
    const served = loggedOf(requestId).find(({ msg }) => msg === 'served');
    expect(served).toMatchObject({
      caller: { personId, role: 'PREPARER' },
      refused: 'NOT_PERMITTED',
      refusedAttempts: [told],
    });
  });

  it('is told apart by what was asked, and found also where the return is absent or foreign', async () => {
    const read = `query Read($code: ID!) { quarterlyReturn(organisationCode: $code, quarterId: "2026-27-Q1") { contentHash } }`;
    await preparer.ask(read, { code: 'R0B' });
    const [line] = (await lines()).filter(({ operation }) => operation === 'quarterlyReturn');
    expect(line).toMatchObject({ subject: 'R0B 2026-27-Q1', reason: 'RETURN_NOT_FOUND', person_id: personId });
  });

  it('repeats nothing that somebody wrote in the place of a code', async () => {
    const read = `query Read($code: ID!) { organisation(code: $code) { name } }`;
    await preparer.ask(read, { code: `x'; what they wrote, at length` });
    for (const { subject } of await lines()) expect(subject).not.toContain('wrote');
  });

  it('becomes two lines a minute, however often it is repeated', async () => {
    const before = (await lines()).length;
    const again = `mutation Again($input: ReopenInput!) { reopenReturn(input: $input) { issues { code } } }`;
    const reopening = { organisationCode: 'R0B', quarterId: '2026-27-Q1', expectedRevision: 1, reason: 'x' };
    for (let sent = 0; sent < 30; sent += 1) await preparer.ask(again, { input: reopening });
    await server.api.app.get(RefusalLedger, { strict: false }).writeRest(Number.POSITIVE_INFINITY);
    const written = (await lines()).slice(before).filter(({ operation }) => operation === 'reopenReturn');
    expect(written.length).toBeLessThanOrEqual(4);
    expect(written.reduce((sum, { occurrences }) => sum + occurrences, 0)).toBe(30);
  });
});

describe('the log', () => {
  it('bears person and role of every request of somebody signed in, and of nobody else', async () => {
    await preparer.ask('{ quarters { id } }', {}, { 'x-request-id': 'signed-in-request' });
    await new PersonaClient(server.baseUrl).ask(
      '{ service { isDemonstration } }',
      {},
      { 'x-request-id': 'stranger-req' },
    );
    const served = server
      .logged()
      .split('\n')
      .filter((line) => line.includes('"served"') && line.includes('/graphql'))
      .map((line) => JSON.parse(line) as { caller?: { personId: string } });
    expect(served.at(-2)?.caller).toEqual({ personId, role: 'PREPARER' });
    expect(served.at(-1)?.caller).toBeUndefined();
    expect(server.logged()).not.toContain('"displayName"');
  });

  it('bears the person of a request that asks for no role, such as signing out', async () => {
    const leaving = await signInAs(server.baseUrl, 'preparer');
    await leaving.request('/sign-out', { method: 'POST' });
    const line = server
      .logged()
      .split('\n')
      .find((each) => each.includes('"served"') && each.includes('/sign-out'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ caller: { personId } });
  });
});
