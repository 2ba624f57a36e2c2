import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonaClient } from '@monitor/testing';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { registeredDocuments } from '../generated/registered-documents.js';
import { answeredDocuments, readReleasedDocuments } from '../released-documents.js';
import { publicOperations } from '../schema/public-operations.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const released = await readReleasedDocuments();

let server: TestApi;
let visitor: PersonaClient;

beforeAll(async () => {
  server = await startTestApi();
  visitor = new PersonaClient(server.baseUrl);
});
afterAll(() => server.stop());

describe('a browser that opened a page before this version was put in place', () => {
  it.each(released)('is still answered what it asks before anybody signs in: $operationName', async ({ text }) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
    const { status, errors } = await visitor.ask(text);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  it.each(released)('is told nothing by it that only those signed in may know: $operationName', ({ text }) => {
    const operation = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    const asked = operation?.selectionSet.selections.map((node) => (node.kind === Kind.FIELD ? node.name.value : ''));
    expect([...publicOperations()]).toEqual(expect.arrayContaining(asked ?? ['']));
  });

  it('asks for no more than those documents and those of this version', async () => {
    const answered = (await answeredDocuments()).map(({ text }) => text);
    const known = [...registeredDocuments, ...released].map(({ text }) => text);
    expect(new Set(answered)).toEqual(new Set(known));
    expect(answered).toHaveLength(new Set(known).size);
    expect((await visitor.ask(`${answered[0] ?? ''} `)).status).toBe(401);
  });
});
