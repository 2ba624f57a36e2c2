import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { londonDay, openQuarter } from '@monitor/domain';
import { loadPlaces } from '../testing/load-places.js';
import { signInPeople } from '../testing/repeated/people.js';
import type { People } from '../testing/repeated/people.js';
import { Repeater } from '../testing/repeated/repeater.js';
import { takeReturnThrough } from '../testing/repeated/returns-journey.js';
import { tried } from '../testing/repeated/tried-mutations.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let people: People<'preparer' | 'approver' | 'helper' | 'lead'>;
let repeater: Repeater;

beforeAll(async () => {
  server = await startTestApi();
});
beforeAll(async () => {
  await loadPlaces(server.database);
});
beforeAll(async () => {
  people = await signInPeople(server, ['preparer', 'approver', 'helper', 'lead']);
  repeater = new Repeater(server.database, 5);
});
afterAll(() => server.stop());

describe('a decision on a return that is sent several times at once under one key, and again later', () => {
  it('is taken once and answered alike, whichever it is', async () => {
    expect(await takeReturnThrough(repeater, people, openQuarter(londonDay(new Date())))).toBe('ACCEPTED');
    expect([...repeater.taken].sort()).toEqual([...tried.onReturns].sort());
  });
});
