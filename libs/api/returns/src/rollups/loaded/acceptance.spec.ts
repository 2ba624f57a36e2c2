import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { saveAnswers } from '../../answers/save-answers.js';
import { acceptReturn } from '../../decisions/accept-return.js';
import { signOffReturn } from '../../decisions/sign-off-return.js';
import { submitReturn } from '../../decisions/submit-return.js';
import type { ReturnWork } from '../../heads/return-work.js';
import { returnsEntities } from '../../returns-entities.js';
import { hashContent } from '../../revisions/hash-content.js';
import {
  completeContent,
  onDayOfTests,
  openOrganisations,
  peopleOf,
  quarterId,
  toSave,
} from '../../testing/return-scenario.builder.js';
import { recomputeRollups } from '../recompute-rollups.query.js';
import { recountLoaded } from './recount-loaded.query.js';

const collectionId = '00000000-0000-4000-8000-000000000001';
/** What a practice is asked, and answers itself as not started. */
const asked = 'D2-S3';
/** What nobody asks a practice: only a collection can say it. */
const unasked = 'D1-N1';
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(database.tenantTx, [{ code: 'P1' }, { code: 'P2' }]);
  await database.query(
    `INSERT INTO loaded_collection (id, title, source, file_name, mapping) VALUES ($1, 'Title', 'Source', 'f', '{}')`,
    [collectionId],
  );
});
afterAll(() => database.drop());

async function load(code: string): Promise<void> {
  await database.tenantTx.run({ system: 'loading' }, async (manager) => {
    await manager.query(
      `INSERT INTO loaded_status (organisation_code, quarter_id, collection_id, icb_code, region_code, organisation_type, action_code, status)
       SELECT $1, $2, $3, 'T6Y0W', 'Y61', 'PRACTICE', action, 'EMBEDDED' FROM unnest($4::text[]) AS action`,
      [code, quarterId, collectionId, [asked, unasked]],
    );
    await recountLoaded(manager, [code], quarterId);
  });
}

async function accept(code: string): Promise<void> {
  const { preparer, approver, lead } = peopleOf(code);
  const content = completeContent(code);
  const reference = { organisationCode: code, quarterId };
  const as = (actor: ReturnWork['actor'], work: (work: ReturnWork) => Promise<unknown>) =>
    onDayOfTests(database).run(actor, (manager) => work({ actor, manager }));
  await as(preparer, (work) => saveAnswers(work, toSave(content)));
  await as(preparer, (work) => submitReturn(work, { ...reference, expectedRevision: 0, idempotencyKey: randomUUID() }));
  const decision = { ...reference, revision: 1, contentHash: hashContent(content) };
  await as(approver, (work) => signOffReturn(work, decision));
  await as(lead, (work) => acceptReturn(work, decision));
}

const counted = () =>
  database.query(
    `SELECT action_code AS action, status, collection_id IS NOT NULL AS "isLoaded", organisations FROM counted_status
     WHERE level = 'ENGLAND' AND quarter_id = $1 AND action_code = ANY ($2) ORDER BY 1, 2`,
    [quarterId, [asked, unasked]],
  );
const differences = () =>
  database.tenantTx.run({ system: 'rollup-check' }, (manager) => recomputeRollups(manager, quarterId));

describe('the acceptance of a return', () => {
  it('takes out what was loaded of the same, in its own transaction, and leaves what it says nothing of', async () => {
    await load('P1');
    expect(await counted()).toHaveLength(2);
    await accept('P1');
    expect(await counted()).toEqual([
      { action: unasked, status: 'EMBEDDED', isLoaded: true, organisations: 1 },
      { action: asked, status: 'NOT_STARTED', isLoaded: false, organisations: 1 },
    ]);
    expect(await differences()).toEqual([]);
  });

  it('wins as well over what is loaded after it', async () => {
    await accept('P2');
    await load('P2');
    expect(await counted()).toEqual([
      { action: unasked, status: 'EMBEDDED', isLoaded: true, organisations: 2 },
      { action: asked, status: 'NOT_STARTED', isLoaded: false, organisations: 2 },
    ]);
    expect(await differences()).toEqual([]);
  });
});
