import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { oddOperations } from '../testing/odd-values.arbitrary.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const operations = oddOperations(schema);

let server: TestApi;
let callers: PersonaClient[];

beforeAll(async () => {
  server = await startTestApi();
  await server.addPerson('preparer', 'PREPARER', 'R0A');
  await server.addPerson('lead', 'REGIONAL_LEAD', 'Y58');
  await server.addPerson('analyst', 'NATIONAL_ANALYST');
  await server.addPerson('administrator', 'ADMINISTRATOR');
  callers = await Promise.all(
    ['preparer', 'lead', 'analyst', 'administrator'].map((name) => signInAs(server.baseUrl, name)),
  );
});
afterAll(() => server.stop());

/** The codes of a caller's answer. */
async function codes(caller: PersonaClient, query: string, variables: object = {}): Promise<string[]> {
  const { errors } = await caller.ask(query, variables);
  return errors?.map(({ extensions }) => extensions.code) ?? [];
}

describe('an input that nobody foresaw', () => {
  it.each(operations.map((operation) => [operation.name, operation] as const))(
    'is never an unexpected error: %s',
    async (_name, { query, variables }) => {
      await fc.assert(
        fc.asyncProperty(variables, fc.nat(3), async (given, who) => {
          const caller = callers[who] ?? callers[0];
          expect(caller && (await codes(caller, query, given))).not.toContain('INTERNAL');
        }),
        { numRuns: 12 },
      );
    },
  );

  it('leaves no error in the log', () => {
    expect(
      server
        .logged()
        .split('\n')
        .filter((line) => line.includes('"level":50')),
    ).toEqual([]);
  });
});

describe('an input error', () => {
  const organisation = 'query ($code: ID!, $knownOn: Day) { organisation(code: $code, knownOn: $knownOn) { code } }';
  it.each([
    ['NUL in an id', organisation, { code: 'R0A\0' }],
    ['NUL in a literal', '{ organisation(code: "R0A\\u0000") { code } }', {}],
    ['a subscription', 'subscription { service { isDemonstration } }', {}],
    ['the year 0', organisation, { code: 'R0A', knownOn: '0000-01-01' }],
    ['a day long ago', organisation, { code: 'R0A', knownOn: '0001-01-01' }],
    [
      'a variable that was left out where a value is needed',
      'query ($f: Int) { searchOrganisations(first: $f) { total } }',
      { f: null },
    ],
  ])('is told as one, with its HTTP status: %s', async (_what, query, variables) => {
    const told = await callers[2]?.ask(query, variables);
    expect(told?.status).toBe(400);
    expect(told?.errors?.[0]?.extensions).toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD', category: 'INVALID' });
    expect(told?.data ?? null).toBeNull();
    expect(JSON.stringify(told)).not.toMatch(/stack|at \/|node_modules/);
  });
});
