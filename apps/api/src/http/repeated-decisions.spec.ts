import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, refreshPresentPlaces } from '@monitor/api-organisations';
import { restateRollups } from '@monitor/api-returns';
import { londonDay, openQuarter } from '@monitor/domain';
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
  await loadReferenceFacts(server.database.tenantTx);
  await server.database.tenantTx.run({ system: 'migration' }, (manager) =>
    refreshPresentPlaces(manager, restateRollups),
  );
});
beforeAll(async () => {
  people = await signInPeople(server, ['preparer', 'approver', 'helper', 'lead']);
  repeater = new Repeater(server.database);
});
afterAll(() => server.stop());

describe('a decision on a return that is sent several times at once under one key, and again later', () => {
  it('is taken once and answered alike, whichever it is', async () => {
    expect(await takeReturnThrough(repeater, people, openQuarter(londonDay(new Date())))).toBe('ACCEPTED');
    expect([...repeater.taken].sort()).toEqual([...tried.onReturns].sort());
  });
});
