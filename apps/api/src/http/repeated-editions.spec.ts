import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPlaces } from '../testing/load-places.js';
import { beginEdition, changeEdition, publishEdition } from '../testing/repeated/edition-journey.js';
import type { OfEdition } from '../testing/repeated/edition-journey.js';
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
  await loadPlaces(server.database);
});
beforeAll(async () => {
  people = await signInPeople(server, ['administrator', 'secondAdministrator']);
  repeater = new Repeater(server.database);
});
afterAll(() => server.stop());

describe('a step on an edition of the form that is sent several times at once under one key, and again later', () => {
  let now: OfEdition;

  it('begins and withdraws it once', async () => {
    now = await beginEdition(repeater, people);
  });

  it('changes it once', async () => {
    now = await changeEdition(repeater, people, now);
  });

  it('publishes it once', async () => {
    await publishEdition(repeater, people, now);
    expect([...repeater.taken].sort()).toEqual([...tried.onEditions].sort());
  });
});
