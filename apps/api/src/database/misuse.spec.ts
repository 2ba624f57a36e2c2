import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { Client } from 'pg';
import { identities, own, personOf } from './rights/identities.js';
import type { IdentityName } from './rights/identities.js';
import { insertOf, tryStatement } from './rights/try-statement.js';
import type { Statement } from './rights/try-statement.js';

const { organisationCode, icbCode, regionCode, quarterId } = own;
const stranger = '00000000-0000-4000-8000-0000000000ff';
const ofReturn = { organisation_code: organisationCode, quarter_id: quarterId };
const event = { ...ofReturn, sequence: 9, region_code: regionCode, revision: 1, person_name: 'somebody' };

let database: TestDatabase;
let session: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  session = new Client({ connectionString: database.loginUrl });
  await session.connect();
  await database.query(
    `INSERT INTO organisation_period (code, type, name, icb_code, region_code, valid_from) VALUES
       ('R0A', 'TRUST', 'Alder', 'QOX', 'Y58', '2020-04-01'), ('R0Z', 'TRUST', 'Zed', 'QHL', 'Y60', '2020-04-01')`,
  );
  await database.query(
    `INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
     SELECT id, '2026-04-01', '2026-06-30', '2026-07-01', '2026-07-31', '2026-12-31'
     FROM unnest('{2026-27-Q1,2026-27-Q2}'::text[]) AS id`,
  );
  for (const [code, icb, region] of [
    ['R0A', 'QOX', 'Y58'],
    ['R0Z', 'QHL', 'Y60'],
  ]) {
    await database.query(
      `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
         catalogue_version, state, revision) VALUES ($1, '2026-27-Q1', 'TRUST', $2, $3, 1, 'SIGNED_OFF', 1)`,
      [code, icb, region],
    );
    await database.query(
      `INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash,
         prepared_by, preparers) VALUES ($1, '2026-27-Q1', 1, $2, '{}', 'x', $3, ARRAY[$3::uuid])`,
      [code, region, stranger],
    );
  }
});
afterAll(async () => {
  await session.end();
  await database.drop();
});

const moveTo = (assignments: string): Statement => ({
  text: `UPDATE quarterly_return SET ${assignments} WHERE organisation_code = 'R0A'`,
});
const eventOf = (who: IdentityName, changes: Record<string, unknown>): Statement =>
  insertOf('return_event', { ...event, person_id: personOf(who), role: who, ...changes });

/** Foreign keys refuse under a code of their own. */
async function attempt(who: IdentityName, statement: Statement): Promise<unknown> {
  return tryStatement(session, identities[who], statement).catch((failure: { code?: string }) =>
    failure.code === '23503' ? 'DENIED' : failure,
  );
}

describe('PostgreSQL refuses, whatever the application does', () => {
  it.each<[string, IdentityName, Statement]>([
    ['a preparer to accept', 'PREPARER', moveTo(`state = 'ACCEPTED', accepted_revision = 1`)],
    ['a preparer to sign off', 'PREPARER', moveTo(`state = 'SIGNED_OFF'`)],
    ['a preparer to make a revision count', 'PREPARER', moveTo(`state = 'DRAFT', accepted_revision = 1`)],
    ['an approver to accept', 'APPROVER', moveTo(`state = 'ACCEPTED', accepted_revision = 1`)],
    ['an approver to open a return for typing', 'APPROVER', moveTo(`state = 'DRAFT'`)],
    ['a lead to submit', 'REGIONAL_LEAD', moveTo(`state = 'SUBMITTED'`)],
    ['a lead to sign off', 'REGIONAL_LEAD', moveTo(`state = 'SIGNED_OFF'`)],
    ['a lead to make another revision count', 'REGIONAL_LEAD', moveTo(`state = 'ACCEPTED', accepted_revision = 0`)],
    ['a preparer to say that it was accepted', 'PREPARER', eventOf('PREPARER', { kind: 'ACCEPTED' })],
    ['a preparer to say that it was signed off', 'PREPARER', eventOf('PREPARER', { kind: 'SIGNED_OFF' })],
    ['a preparer to write as a lead', 'PREPARER', eventOf('PREPARER', { kind: 'ACCEPTED', role: 'REGIONAL_LEAD' })],
    ['a lead to say that it was signed off', 'REGIONAL_LEAD', eventOf('REGIONAL_LEAD', { kind: 'SIGNED_OFF' })],
    [
      'a line in the name of another person',
      'PREPARER',
      eventOf('PREPARER', { kind: 'SUBMITTED', person_id: stranger }),
    ],
    ['a line with a date', 'PREPARER', eventOf('PREPARER', { kind: 'SUBMITTED', happened_at: '2020-01-01' })],
    [
      'a lead a line about a body of another region, under the own region’s code',
      'REGIONAL_LEAD',
      eventOf('REGIONAL_LEAD', { kind: 'ACCEPTED', organisation_code: 'R0Z' }),
    ],
    [
      'a lead facts about a body of another region, under the own region’s code',
      'REGIONAL_LEAD',
      insertOf('action_fact', {
        ...ofReturn,
        organisation_code: 'R0Z',
        revision: 1,
        region_code: regionCode,
        action_code: 'D1-S1',
        status: 'PLANNED',
      }),
    ],
    [
      'a lead to count a return of another region, under the own region’s code',
      'REGIONAL_LEAD',
      insertOf('counted_return', {
        ...ofReturn,
        organisation_code: 'R0Z',
        organisation_type: 'TRUST',
        region_code: regionCode,
      }),
    ],
    [
      'anybody to read who took the steps of a reorganisation',
      'REGIONAL_LEAD',
      { text: 'SELECT person_name FROM reorganisation_version' },
    ],
    [
      'an acceptance with a date',
      'REGIONAL_LEAD',
      { text: `UPDATE return_revision SET accepted_at = '2026-01-01' WHERE organisation_code = 'R0A'` },
    ],
    [
      'a revision with a date',
      'PREPARER',
      insertOf('return_revision', {
        ...ofReturn,
        revision: 2,
        region_code: regionCode,
        content: '{}',
        content_hash: 'x',
        prepared_by: personOf('PREPARER'),
        preparers: `{${personOf('PREPARER')}}`,
        submitted_at: '2020-01-01',
      }),
    ],
    [
      'a revision that does not name who submitted it among its preparers',
      'PREPARER',
      insertOf('return_revision', {
        ...ofReturn,
        revision: 2,
        region_code: regionCode,
        content: '{}',
        content_hash: 'x',
        prepared_by: personOf('PREPARER'),
        preparers: `{${stranger}}`,
      }),
    ],
    [
      'a return begun in a region where the organisation is not',
      'PREPARER',
      insertOf('quarterly_return', {
        ...ofReturn,
        quarter_id: '2026-27-Q2',
        organisation_type: 'TRUST',
        icb_code: icbCode,
        region_code: 'Y60',
        catalogue_version: 1,
        state: 'DRAFT',
      }),
    ],
    [
      'a break in the name of another administrator',
      'ADMINISTRATOR',
      insertOf('comparability_break', {
        id: 'forged',
        version: 1,
        occurs_on: '2026-04-01',
        kind: 'OTHER',
        title: 't',
        explanation: 'e',
        source: 's',
        touches: '{}',
        recorded_by: stranger,
        recorded_by_name: 'Other',
        reason: 'r',
      }),
    ],
    ['the application to become an operator', 'POOL', { text: 'SET ROLE monitor_operator' }],
    ['the application to become the owner', 'POOL', { text: 'SET ROLE monitor_owner' }],
    [
      'a person to change a window that they lock',
      'PREPARER',
      { text: `UPDATE return_window SET closes_on = '2030-01-01'` },
    ],
    [
      'the product to make a machine client when somebody signs in',
      'PRODUCT',
      insertOf('person', { issuer: 'x', subject: 'y', display_name: 'z', is_machine: true }),
    ],
  ])('%s', async (_title, who, statement) => {
    expect(await attempt(who, statement)).toBe('DENIED');
  });

  it('reaches no return for somebody who reads for England and would change one', async () => {
    for (const state of ['DRAFT', 'SUBMITTED', 'SIGNED_OFF', 'ACCEPTED', 'RETURNED']) {
      expect(await attempt('NATIONAL_ANALYST', { text: `UPDATE quarterly_return SET state = '${state}'` })).toBe(0);
    }
  });

  it('lets a person lock the window in which they submit', async () => {
    expect(await attempt('PREPARER', { text: 'SELECT 1 FROM return_window FOR SHARE' })).toBe(2);
  });
});

describe('PostgreSQL keeps the second person apart', () => {
  const accept = moveTo(`state = 'ACCEPTED', accepted_revision = 1`);
  const prepared = (by: string) => database.query('UPDATE return_revision SET preparers = ARRAY[$1::uuid]', [by]);

  it('accepts by a lead who had no hand in the revision', async () => {
    expect(await attempt('REGIONAL_LEAD', accept)).toBe(1);
  });

  it.each([
    ['accept', 'REGIONAL_LEAD', accept],
    ['sign off', 'APPROVER', moveTo(`state = 'SIGNED_OFF'`)],
  ] as const)('does not let whoever prepared a revision %s it', async (_what, who, statement) => {
    await prepared(personOf(who));
    expect(await attempt(who, statement)).toBe('DENIED');
    await prepared(stranger);
    expect(await attempt(who, statement)).toBe(1);
  });

  it('does not let whoever signed a revision off accept it', async () => {
    await database.query(
      `INSERT INTO return_event (organisation_code, quarter_id, sequence, region_code, kind, revision, person_id, person_name, role)
       VALUES ('R0A', '2026-27-Q1', 1, 'Y58', 'SIGNED_OFF', 1, $1, 'sample', 'APPROVER')`,
      [personOf('REGIONAL_LEAD')],
    );
    expect(await attempt('REGIONAL_LEAD', accept)).toBe('DENIED');
  });
});
