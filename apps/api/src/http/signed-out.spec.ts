import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operationsOf } from '@monitor/api-platform';
import { PersonaClient } from '@monitor/testing';
import { buildSchema, isObjectType, isSpecifiedScalarType, Kind, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { registeredDocuments } from '../generated/registered-documents.js';
import { resolverClasses } from '../schema/resolver-classes.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';
import { viewerDocument } from '../testing/viewer-document.js';

const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** The ways in which a validator's answers have given names away, filled with every name that there is. */
function guesses(of: GraphQLSchema): string[] {
  const types = Object.values(of.getTypeMap()).filter((type) => !isSpecifiedScalarType(type));
  const ofTypes = types.map(
    ({ name }) =>
      `{ service { isDemonstration } } fragment A on ${name} { nope } query B($v: ${name}) { service { a } }`,
  );
  const ofFields = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields()).map(({ name, args }) => {
      const given = args.map((argument) => `${argument.name}: $x`).join(' ');
      return `${viewerDocument} fragment A on ${type.name} { ${name}${given ? `(${given})` : ''} }`;
    }),
  );
  return [...ofTypes, ...ofFields];
}

const others: object[] = [
  { query: '{ viewer { displayName } }' },
  { query: '{ quarters { id } }' },
  { query: '{ __schema { types { name } } }' },
  { query: '{ __typename }' },
  { query: 'mutation { actAs(assignmentId: "x") { personId } }' },
  { query: '{ this is no query' },
  { query: `${viewerDocument} ` },
  { query: viewerDocument, operationName: 'Other' },
  { query: viewerDocument, variables: { more: 1 } },
  { query: viewerDocument, variables: [] },
  { query: viewerDocument, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
  { query: viewerDocument, more: 1 },
  { query: [viewerDocument] },
  [{ query: viewerDocument }],
  { query: `{ service${'{ a '.repeat(10_000)}` },
  { id: 'Viewer' },
  {},
];

let server: TestApi;
let anonymous: PersonaClient;

beforeAll(async () => {
  server = await startTestApi();
  anonymous = new PersonaClient(server.baseUrl);
});
afterAll(() => server.stop());

async function post(body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return anonymous.request('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
}

/** All of an answer but the request's own id, what follows from it, and the time. */
async function seen(body: object): Promise<string> {
  const response = await post(body);
  const id = response.headers.get('x-request-id') ?? '';
  const headers = [...response.headers].filter(([name]) => !['date', 'etag', 'x-request-id'].includes(name));
  return JSON.stringify([response.status, headers, (await response.text()).replaceAll(id, 'ID')]);
}

describe('somebody not signed in', () => {
  it('is given one answer for whatever is asked, whether it exists or not', async () => {
    const [refusal, ...more] = await Promise.all(others.map(seen));
    expect(JSON.parse(refusal ?? '')[0]).toBe(401);
    expect(refusal).toContain('Sign in to do this.');
    expect(refusal).toContain('["www-authenticate","Bearer"]');
    expect([...new Set(more)]).toEqual([refusal]);
  });

  it('recovers no name of the schema with all of its names at hand', async () => {
    const asked = guesses(schema);
    expect(asked.length).toBeGreaterThan(500);
    const answers = new Set<string>();
    for (const query of asked) answers.add(await seen({ query }));
    expect([...answers]).toEqual([await seen({ query: '{ nothing }' })]);
  });

  it('is told that nobody is signed in, and whether the figures are invented', async () => {
    for (const given of [{}, { operationName: 'Viewer' }, { variables: {}, extensions: { clientLibrary: {} } }]) {
      const response = await post({ query: viewerDocument, ...given });
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ data: { viewer: null, service: { isDemonstration: false } } });
    }
  });

  it('leaves one line in the log for each request', async () => {
    const before = server.logged().length;
    const query = `{ service { isDemonstration } } fragment A on QuarterlyReturn { ${'nope '.repeat(100)} }`;
    await post({ query });
    await anonymous.request('/health/ready');
    const lines = server
      .logged()
      .slice(before)
      .split('\n')
      .filter((line) => line.includes('/graphql'));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ res: { status: 401 }, refused: 'SIGN_IN_NEEDED', refusals: 1 });
    expect(
      server
        .logged()
        .slice(before)
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(2);
  });
});

describe('the register of documents', () => {
  it('holds only what asks for public operations', () => {
    const open = resolverClasses()
      .flatMap(operationsOf)
      .filter(({ access }) => access?.kind === 'PUBLIC')
      .map(({ name }) => name);
    const asked = registeredDocuments.flatMap(({ text }) =>
      parse(text).definitions.flatMap((node) =>
        node.kind === Kind.OPERATION_DEFINITION ? node.selectionSet.selections : [],
      ),
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const selection of asked)
      expect(selection.kind === Kind.FIELD && open).toContain(selection.kind === Kind.FIELD && selection.name.value);
  });
});
