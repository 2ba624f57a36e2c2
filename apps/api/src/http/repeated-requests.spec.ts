import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { londonDay, openQuarter, previousQuarter } from '@monitor/domain';
import { loadPlaces } from '../testing/load-places.js';
import {
  changeWindows,
  keepLedger,
  lookAfterPerson,
  registerProgram,
} from '../testing/repeated/administration-journeys.js';
import { askQuestion, loadCollection, publish, reorganise } from '../testing/repeated/national-journeys.js';
import { keepView, markSeen, takeOverView } from '../testing/repeated/reader-journeys.js';
import { signInPeople } from '../testing/repeated/people.js';
import type { People } from '../testing/repeated/people.js';
import { Repeater } from '../testing/repeated/repeater.js';
import { tried } from '../testing/repeated/tried-mutations.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const quarterId = openQuarter(londonDay(new Date()));

let server: TestApi;
let people: People<'analyst' | 'secondAnalyst' | 'administrator' | 'secondAdministrator'>;
let repeater: Repeater;

beforeAll(async () => {
  server = await startTestApi();
});
beforeAll(async () => {
  await loadPlaces(server.database);
});
beforeAll(async () => {
  people = await signInPeople(server, ['analyst', 'secondAnalyst', 'administrator', 'secondAdministrator']);
  repeater = new Repeater(server.database);
});
afterAll(() => server.stop());

describe('a request sent several times at once under one key, and again later', () => {
  it('keeps the ledger of breaks once', () => keepLedger(repeater, people));

  it('changes windows once', async () => {
    const [window] = await server.database.query<{ closesOn: string }>(
      'SELECT closes_on::text AS "closesOn" FROM return_window WHERE quarter_id = $1',
      [quarterId],
    );
    await changeWindows(repeater, people, [quarterId, window?.closesOn ?? '']);
  });

  it('registers a program once, and tells its secret once', () => registerProgram(repeater, people));

  it('adds a person once, and grants and revokes a role once', () => lookAfterPerson(repeater, people));

  it('reorganises once', () => reorganise(repeater, people));

  it('loads a collection once', () => loadCollection(repeater, people));

  it('takes a publication on its way once', () =>
    publish(repeater, people, { database: server.database, quarterId: previousQuarter(previousQuarter(quarterId)) }));

  it('declares a question once', () => askQuestion(repeater, people, previousQuarter(quarterId)));

  it('keeps a view once, and changes it once', () => keepView(repeater, people));

  it('takes a view that was left behind over once', () => takeOverView(repeater, people, server.database));

  it('marks changes as seen once', () => markSeen(repeater, people));

  it('was tried for everything that administrators and analysts do', () => {
    expect([...repeater.taken].sort()).toEqual(
      [
        ...tried.byAdministrators,
        ...tried.onEvaluations,
        ...tried.onPublications,
        ...tried.onViews,
        ...tried.onChanges,
      ].sort(),
    );
  });
});
