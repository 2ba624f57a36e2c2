import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { referenceEntities } from '@monitor/api-reference';
import { clusterAddresses, createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { Client } from 'pg';
import { compare } from './compare.js';
import type { Verdict } from './compare.js';
import { readKeptRows } from './kept-rows.query.js';
import { OracleLog } from './oracle-log.js';
import type { Acknowledgement } from './oracle-log.js';

const quarterId = '2026-27-Q2';
const organisationCode = 'L00001';
const person = '00000000-0000-4000-8000-000000000001';
let database: TestDatabase;
let admin: Client;
let log: OracleLog;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  const url = new URL(clusterAddresses().adminUrl);
  url.pathname = new URL(database.ownerUrl).pathname;
  admin = new Client({ connectionString: url.href });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const event = (sequence: number, kind: string, requestId: string) =>
  database.query(
    `INSERT INTO return_event (organisation_code, quarter_id, sequence, region_code, kind, revision, person_id,
                               person_name, role, request_id)
     VALUES ($1, $2, $3, 'Y56', $4, 1, $5, 'Somebody', 'PREPARER', $6)`,
    [organisationCode, quarterId, sequence, kind, person, requestId],
  );

/** A return through its life, as the database keeps it. */
beforeEach(async () => {
  log = new OracleLog();
  await database.query('TRUNCATE quarterly_return, return_revision, return_answer, return_event, action_fact CASCADE');
  await database.query(
    `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, region_code, catalogue_version,
                                   state, revision, accepted_revision)
     VALUES ($1, $2, 'PRACTICE', 'Y56', 1, 'ACCEPTED', 1, 1)`,
    [organisationCode, quarterId],
  );
  await database.query(
    `INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash,
                                  prepared_by, preparers, accepted_at)
     VALUES ($1, $2, 1, 'Y56', '{}', 'hash', $3, ARRAY[$3::uuid], now())`,
    [organisationCode, quarterId, person],
  );
  await database.query(
    `INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status)
     VALUES ($1, $2, 1, 'D1-S1', 'Y56', 'PLANNED')`,
    [organisationCode, quarterId],
  );
  await database.query(
    `INSERT INTO return_answer (organisation_code, quarter_id, answer_key, version, content, edited_by,
                                edited_by_name, editors)
     VALUES ($1, $2, 'D1-S1', 2, '{"cells": {"evidence": "second"}}', $3, 'Somebody', ARRAY[$3::uuid])`,
    [organisationCode, quarterId, person],
  );
  await event(1, 'SUBMITTED', 'r1');
  await event(2, 'SIGNED_OFF', 'r2');
  await event(3, 'ACCEPTED', 'r3');
});

function acknowledge(part: Partial<Acknowledgement> & Pick<Acknowledgement, 'kind'>): void {
  const said = { organisationCode, sentAt: 0, answeredAt: 1, revision: 1, contentHash: null, answers: [] };
  log.acknowledge({ ...said, ...part });
}

function acknowledgeEverything(): void {
  for (const mark of ['first', 'second']) {
    log.beginSave(organisationCode, 'D1-S1');
    const version = mark === 'first' ? 1 : 2;
    acknowledge({ kind: 'SAVE', answers: [{ question: 'D1-S1', version, mark }] });
  }
  acknowledge({ kind: 'SUBMIT', contentHash: 'hash' });
  acknowledge({ kind: 'SIGN_OFF' });
  acknowledge({ kind: 'ACCEPT' });
}

async function verdict(): Promise<Verdict> {
  return compare(log, await readKeptRows(admin, quarterId, [organisationCode]));
}

describe('what was acknowledged, held against the database', () => {
  it('is all there where nothing went wrong', async () => {
    acknowledgeEverything();
    expect(await verdict()).toEqual({ lost: [], doubled: [], denied: [] });
  });

  it.each([
    ['an event', `DELETE FROM return_event WHERE kind = 'SIGNED_OFF'`, ['SIGN_OFF'], 'no such event'],
    [
      'an answer',
      `DELETE FROM answer_cell_change; DELETE FROM return_answer`,
      ['SAVE', 'SAVE'],
      'D1-S1 is in version 0',
    ],
    ['a version', `UPDATE return_answer SET version = 1`, ['SAVE', 'SAVE'], 'D1-S1'],
    ['a text', `UPDATE return_answer SET content = '{"cells": {}}'`, ['SAVE'], 'D1-S1 holds another text'],
    ['the content', `UPDATE return_revision SET content_hash = 'other'`, ['SUBMIT'], 'another content'],
    ['its facts', `DELETE FROM action_fact`, ['ACCEPT'], 'it does not count'],
    ['the mark of acceptance', `UPDATE return_revision SET accepted_at = NULL`, ['ACCEPT'], 'it does not count'],
  ])('is lost where %s is gone', async (_what, planted, kinds, why) => {
    acknowledgeEverything();
    await database.query(planted);
    const { lost, doubled } = await verdict();
    expect(doubled).toEqual([]);
    const said = kinds.map((kind) => expect.stringMatching(new RegExp(`^${kind} of L00001, .*${why}`)));
    expect(lost).toEqual(said);
  });

  it.each(['SUBMITTED', 'SIGNED_OFF', 'ACCEPTED', 'REOPENED'])('is doubled where %s is there twice', async (kind) => {
    acknowledgeEverything();
    const times = kind === 'REOPENED' ? 2 : 1;
    for (let again = 0; again < times; again += 1) await event(4 + again, kind, 'r4');
    expect(await verdict()).toEqual({ lost: [], doubled: [`L00001 revision 1: ${kind} 2 times`], denied: [] });
  });

  it('is doubled where an answer has more versions than saves were begun', async () => {
    acknowledgeEverything();
    await database.query('UPDATE return_answer SET version = 3');
    expect((await verdict()).doubled).toEqual(['L00001 D1-S1: version 3 after 2 saves']);
  });

  it('is untrue where a request had an effect and was told that nothing was done', async () => {
    const busy = { kind: 'TOLD_TO_RETRY', code: 'BUSY', message: 'Try again.', afterSeconds: 1 } as const;
    log.note({ ...busy, requestId: 'r3' });
    log.note({ ...busy, code: 'OUTCOME_UNKNOWN', requestId: 'r2' });
    expect((await verdict()).denied).toEqual([expect.stringContaining('ACCEPTED was done by request r3')]);
  });
});
