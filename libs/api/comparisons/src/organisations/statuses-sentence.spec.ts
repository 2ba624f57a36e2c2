import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, recordPeriods } from '@monitor/api-organisations';
import { referenceEntities } from '@monitor/api-reference';
import { scopeOfRole } from '@monitor/domain';
import type { Actor, OrganisationPeriod } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { OrganisationStatusesService } from './organisation-statuses.service.js';
import { statusesSentence } from './statuses-sentence.js';

const quarterId = '2025-26-Q3';
const analyst: Actor = {
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: 'National analyst',
  ...scopeOfRole({ role: 'NATIONAL_ANALYST', scopeCode: '*' }),
};
/** What each practice says of two actions; nothing of one that its organisation need not answer. */
const said: Record<string, (string | null)[]> = {
  ALL: ['IMPLEMENTED', 'EMBEDDED'],
  SOME: ['IMPLEMENTED', 'PLANNED'],
  NONE: ['PLANNED', 'NOT_STARTED'],
  ONE: [null, 'EMBEDDED'],
  LEFT: ['NOT_APPLICABLE', 'PLANNED'],
  FREE: ['NOT_APPLICABLE', null],
};
const actions = ['D2-S3', 'D2-S5'];
const practice = (code: string): OrganisationPeriod => ({
  ...{ code, onsCode: null, type: 'PRACTICE', name: `Practice ${code}`, icbCode: 'QKK', regionCode: 'Y56' },
  ...{ validFrom: '2020-04-01', validTo: null },
});

let database: TestDatabase;

async function accept(code: string, statuses: readonly (string | null)[]): Promise<void> {
  const { query } = database;
  await query(
    `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
       catalogue_version, state, revision, accepted_revision)
     VALUES ($1, $2, 'PRACTICE', 'QKK', 'Y56', 1, 'ACCEPTED', 1, 1)`,
    [code, quarterId],
  );
  await query(
    `INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash,
       prepared_by, preparers)
     VALUES ($1, $2, 1, 'Y56', '{}', repeat('a', 64), gen_random_uuid(), '{}')`,
    [code, quarterId],
  );
  for (const [index, status] of statuses.entries()) {
    if (status === null) continue;
    await query(
      `INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status)
       VALUES ($1, $2, 1, $3, 'Y56', $4)`,
      [code, quarterId, actions[index], status],
    );
  }
}

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  const periods = [...Object.keys(said), 'SILENT'].map(practice);
  await database.tenantTx.run({ system: 'import' }, (manager) =>
    recordPeriods(manager, { periods, isInvented: true, importId: null }),
  );
  for (const [code, statuses] of Object.entries(said)) await accept(code, statuses);
});
afterAll(() => database.drop());

describe('what is said of the organisations of a list', () => {
  it('speaks of all and none only where two or more actions apply, and tells apart whom none concerns', async () => {
    const filter = { quarterId, regionCode: 'Y56', domain: 'D2', organisationType: 'PRACTICE' } as const;
    const { finding } = await new OrganisationStatusesService(database.tenantTx).list(analyst, { filter, first: 1 });
    expect(finding).toBe(
      '6 of 7 organisations have an accepted return and answer these actions. Of the 3 to which two or more apply, 1 has ' +
        'all of them in place, 1 some and 1 none. Of the 2 to which only one applies, 1 has it in place. 1 says that none applies.',
    );
  });

  const none = { several: 0, severalInPlace: 0, severalNothing: 0, single: 0, singleInPlace: 0 };
  it.each([
    [0, 0, 'No organisation here was asked for a return.'],
    [4, 0, '0 of 4 organisations have an accepted return that answers these actions.'],
    [4, 1, '1 of 4 organisations has an accepted return and answers these actions. 1 says that none applies.'],
    [4, 2, '2 of 4 organisations have an accepted return and answer these actions. 2 say that none applies.'],
  ])('speaks of nobody who is not there: %d asked, %d answered', (asked, answered, sentence) => {
    expect(statusesSentence({ ...none, states: { ACCEPTED: asked }, answered, elsewhere: 0 })).toBe(sentence);
  });
});
