import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, refreshPresentPlaces } from '@monitor/api-organisations';
import { restateRollups } from '@monitor/api-returns';
import { writeEdition } from '../testing/repeated/edition-journey.js';
import { signInPeople } from '../testing/repeated/people.js';
import type { Administrators } from '../testing/repeated/people.js';
import { Repeater } from '../testing/repeated/repeater.js';
import { tried } from '../testing/repeated/tried-mutations.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let people: Administrators;
let repeater: Repeater;

beforeAll(async () => {
  server = await startTestApi();
});
beforeAll(async () => {
  await loadReferenceFacts(server.database.tenantTx);
  await server.database.tenantTx.run({ system: 'migration' }, (manager) =>
    refreshPresentPlaces(manager, restateRollups),
  );
});
beforeAll(async () => {
  people = await signInPeople(server, ['administrator', 'secondAdministrator']);
  repeater = new Repeater(server.database);
});
afterAll(() => server.stop());

describe('a step on an edition of the form that is sent several times at once under one key, and again later', () => {
  it('is taken once and answered alike, whichever it is', async () => {
    await writeEdition(repeater, people);
    expect([...repeater.taken].sort()).toEqual([...tried.onEditions].sort());
  });
});
