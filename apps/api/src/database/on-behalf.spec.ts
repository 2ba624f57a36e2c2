import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { Client } from 'pg';
import { identities, own, personOf } from './rights/identities.js';
import type { IdentityName } from './rights/identities.js';
import { insertOf, tryStatement } from './rights/try-statement.js';
import type { Outcome, Statement } from './rights/try-statement.js';

const { organisationCode, icbCode, regionCode, quarterId } = own;
const ofReturn = { organisation_code: organisationCode, quarter_id: quarterId };
const helper = personOf('HELPER');
const received = { received_from: 'PAPER', received_on: '2026-07-03' };

let database: TestDatabase;
let session: Client;

/** A draft in which a helper has typed one answer twice, and it was confirmed after the first time only. */
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
     VALUES ('2026-27-Q1', '2026-04-01', '2026-06-30', '2026-07-01', '2026-07-31', '2099-12-31')`,
  );
  const head = { ...ofReturn, organisation_type: 'TRUST', icb_code: icbCode, region_code: regionCode };
  await write(insertOf('quarterly_return', { ...head, catalogue_version: 1, state: 'DRAFT' }));
  await write(answerOf('HELPER', { answer_key: 'HELPED', version: 2, ...received }));
  await write(confirmationOf('PREPARER', { version: 1 }));
});
afterAll(async () => {
  await session.end();
  await database.drop();
});

async function write({ text, values = [] }: Statement): Promise<void> {
  await database.query(text, values);
}

function answerOf(who: IdentityName, changes: Record<string, unknown>): Statement {
  const person = personOf(who);
  const typed = { answer_key: 'D1-S1', content: '{}', edited_by: person, edited_by_name: 'x', editors: `{${person}}` };
  return insertOf('return_answer', { ...ofReturn, ...typed, ...changes });
}

const confirmationOf = (who: IdentityName, changes: Record<string, unknown> = {}): Statement =>
  insertOf('answer_confirmation', {
    ...ofReturn,
    answer_key: 'HELPED',
    version: 2,
    confirmed_by: personOf(who),
    confirmed_by_name: 'x',
    ...changes,
  });

const revisionOf = (who: IdentityName, preparers: string[]): Statement =>
  insertOf('return_revision', {
    ...ofReturn,
    revision: 1,
    region_code: regionCode,
    content: '{}',
    content_hash: 'x',
    prepared_by: personOf(who),
    preparers: `{${preparers.join(',')}}`,
  });

const moveTo = (assignments: string): Statement => ({ text: `UPDATE quarterly_return SET ${assignments}` });
const attempt = (who: IdentityName, statement: Statement): Promise<Outcome> =>
  tryStatement(session, identities[who], statement);

describe('PostgreSQL refuses, whatever the application does,', () => {
  it.each<[string, IdentityName, () => Statement]>([
    ['a helper to submit', 'HELPER', () => moveTo(`state = 'SUBMITTED'`)],
    ['a helper to send back', 'HELPER', () => moveTo(`state = 'RETURNED'`)],
    ['a helper to make a revision', 'HELPER', () => revisionOf('HELPER', [helper])],
    ['a helper to type without saying from what', 'HELPER', () => answerOf('HELPER', {})],
    ['a helper to type under another name', 'HELPER', () => answerOf('PREPARER', received)],
    [
      'a helper to type for a body of another board',
      'HELPER',
      () => answerOf('HELPER', { organisation_code: 'R0Z', ...received }),
    ],
    ['a helper to confirm', 'HELPER', () => confirmationOf('HELPER')],
    ['a preparer to type as if for somebody else', 'PREPARER', () => answerOf('PREPARER', received)],
    ['a confirmation under another name', 'PREPARER', () => confirmationOf('APPROVER')],
    ['a confirmation of what does not stand there', 'PREPARER', () => confirmationOf('PREPARER', { version: 3 })],
    [
      'a preparer to submit what is not confirmed',
      'PREPARER',
      () => revisionOf('PREPARER', [personOf('PREPARER'), helper]),
    ],
    ['an approver to submit what is not confirmed', 'APPROVER', () => revisionOf('APPROVER', [helper])],
  ])('%s', async (_title, who, statement) => {
    expect(await attempt(who, statement())).toBe('DENIED');
  });
});

describe('PostgreSQL lets', () => {
  it('a helper type, saying from what, and touch the head where it stands', async () => {
    expect(await attempt('HELPER', answerOf('HELPER', received))).toBe(1);
    expect(await attempt('HELPER', moveTo('updated_at = product_now()'))).toBe(1);
  });

  it.each<IdentityName>(['PREPARER', 'APPROVER'])('a(n) %s confirm what stands there', async (who) => {
    expect(await attempt(who, confirmationOf(who))).toBe(1);
  });

  it('preparer and approver submit it once it is confirmed, and the approver only without having typed', async () => {
    await write(confirmationOf('PREPARER'));
    expect(await attempt('PREPARER', revisionOf('PREPARER', [personOf('PREPARER'), helper]))).toBe(1);
    expect(await attempt('APPROVER', revisionOf('APPROVER', [helper]))).toBe(1);
    expect(await attempt('APPROVER', moveTo(`state = 'SUBMITTED'`))).toBe(1);
    expect(await attempt('APPROVER', revisionOf('APPROVER', [personOf('APPROVER'), helper]))).toBe('DENIED');
    expect(await attempt('APPROVER', revisionOf('APPROVER', [personOf('PREPARER')]))).toBe('DENIED');
    await write(answerOf('PREPARER', {}));
    expect(await attempt('APPROVER', revisionOf('APPROVER', [helper, personOf('PREPARER')]))).toBe('DENIED');
    expect(await attempt('APPROVER', moveTo(`state = 'SUBMITTED'`))).toBe('DENIED');
  });
});
