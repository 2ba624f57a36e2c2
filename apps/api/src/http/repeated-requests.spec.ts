import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, refreshPresentPlaces } from '@monitor/api-organisations';
import { restateRollups } from '@monitor/api-returns';
import { londonDay, openQuarter, previousQuarter } from '@monitor/domain';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import {
  changeWindows,
  keepLedger,
  registerProgram,
  writeEdition,
} from '../testing/repeated/administration-journeys.js';
import { loadCollection, publish, reorganise } from '../testing/repeated/national-journeys.js';
import { signInEverybody } from '../testing/repeated/people.js';
import type { People } from '../testing/repeated/people.js';
import { Repeater } from '../testing/repeated/repeater.js';
import { takeReturnThrough } from '../testing/repeated/returns-journey.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

/** Mutations that need no key, and why sending them again does no harm. */
const harmless: Record<string, string> = {
  actAs: 'Says which role is acted in: said twice, it is the same role.',
  saveAnswers:
    'Each answer names the version that it replaces; the same text sent again by the same person is no conflict.',
};

const today = londonDay(new Date());
const quarterId = openQuarter(today);

let server: TestApi;
let people: People;
let repeater: Repeater;

beforeAll(async () => {
  server = await startTestApi();
  await loadReferenceFacts(server.database.tenantTx);
  await server.database.tenantTx.run({ system: 'migration' }, (manager) =>
    refreshPresentPlaces(manager, restateRollups),
  );
  people = await signInEverybody(server);
  repeater = new Repeater(schema, server.database);
});
afterAll(() => server.stop());

describe('a request sent several times at once under one key, and again later', () => {
  it('decides once on a return, and is answered the same each time', async () => {
    expect(await takeReturnThrough(repeater, people, quarterId)).toBe('ACCEPTED');
  });

  it('keeps the ledger of breaks once', () => keepLedger(repeater, people));

  it('changes windows once', () => changeWindows(repeater, people, [quarterId, today]));

  it('writes an edition of the form once', () => writeEdition(repeater, people));

  it('registers a program once, and tells its secret once', () => registerProgram(repeater, people));

  it('reorganises once', () => reorganise(repeater, people));

  it('loads a collection once', () => loadCollection(repeater, people));

  it('takes a publication on its way once', () =>
    publish(repeater, people, { database: server.database, quarterId: previousQuarter(previousQuarter(quarterId)) }));

  it('was tried for every mutation of the schema, or it is said why none is needed', () => {
    const tried = [...repeater.taken, ...Object.keys(harmless)].sort();
    expect(tried).toEqual(mutations.map(({ name }) => name).sort());
  });
});

describe('every mutation of the schema', () => {
  it('takes a key, or it is said why it needs none', () => {
    const without = mutations.filter(({ args }) => {
      const input = getNamedType(args.find(({ name }) => name === 'input')?.type);
      return !isInputObjectType(input) || input.getFields()['idempotencyKey'] === undefined;
    });
    expect(without.map(({ name }) => name).sort()).toEqual(Object.keys(harmless).sort());
  });
});
