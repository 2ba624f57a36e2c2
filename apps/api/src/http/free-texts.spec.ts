import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import { buildSchema } from 'graphql';
import { oneTextEach } from '../testing/one-text-each.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const named = oneTextEach(schema, 'as agreed for 943 476 5919 by telephone');
const harmless = oneTextEach(schema, 'as agreed for 943 476 5918 by telephone');

let server: TestApi;
let callers: PersonaClient[];

beforeAll(async () => {
  server = await startTestApi();
  await server.addPerson('preparer', 'PREPARER', 'R0A');
  await server.addPerson('approver', 'APPROVER', 'R0A');
  await server.addPerson('lead', 'REGIONAL_LEAD', 'Y58');
  await server.addPerson('analyst', 'NATIONAL_ANALYST');
  await server.addPerson('administrator', 'ADMINISTRATOR');
  callers = await Promise.all(
    ['preparer', 'approver', 'lead', 'analyst', 'administrator'].map((name) => signInAs(server.baseUrl, name)),
  );
});
afterAll(() => server.stop());

/** What those are told who may do a thing at all. */
async function told(query: string, variables: Record<string, unknown>): Promise<string[]> {
  const answers = await Promise.all(callers.map((caller) => caller.ask(query, variables)));
  const errors = answers.map((answer) => answer.errors?.[0]).filter((error) => error !== undefined);
  return errors.filter(({ extensions }) => extensions.code !== 'NOT_PERMITTED').map(({ message }) => message);
}

describe('an NHS number', () => {
  it('has many places of the schema where it could be typed', () => {
    const places = named.map(({ place }) => place);
    expect(places.length).toBeGreaterThan(30);
    expect(places).toEqual(
      expect.arrayContaining([
        'draftWindowChange(input.reason)',
        'sendBackReturn(input.comment)',
        'takeLoadingStep(input.comment)',
        'draftReorganisation(input.content.links[].weightsSource)',
        'saveFormQuestion(input.hint)',
      ]),
    );
  });

  it.each(named.map((sent) => [sent.place, sent] as const))(
    'is refused to whoever may do it at all: %s',
    async (_place, { query, variables }) => {
      const messages = await told(query, variables);
      expect(messages.length).toBeGreaterThan(0);
      for (const message of messages) {
        expect(message).toMatch(
          /^Nothing was saved\. In the [a-z ]+: “943 476 5919” is a valid NHS number\. Take it out: nothing that is kept here may name a patient\.$/,
        );
      }
    },
  );

  it.each(harmless.map((sent) => [sent.place, sent] as const))(
    'is not seen in digits that are none: %s',
    async (_place, { query, variables }) => {
      expect((await told(query, variables)).join()).not.toContain('NHS number');
    },
  );
});

describe('a fingerprint', () => {
  it('is no text, whatever its digits are', async () => {
    const approve =
      'mutation ($input: ApproveReorganisationInput!) { approveReorganisation(input: $input) { __typename } }';
    const id = '11111111-1111-4111-8111-111111111111';
    for (const seenEffect of ['ab9434765919cdef', `${'a'.repeat(27)}9434765919${'f'.repeat(27)}`]) {
      const messages = await told(approve, { input: { id, expectedVersion: 1, seenEffect } });
      expect(messages).toEqual([expect.stringContaining('reorganisation')]);
    }
  });
});

describe('a question', () => {
  it('may be asked of any number: what is only looked for is not kept', async () => {
    const search = 'query ($text: String) { searchOrganisations(text: $text) { total } }';
    const answer = await callers[3]?.ask(search, { text: '943 476 5919' });
    expect(answer?.errors ?? []).toEqual([]);
  });
});
