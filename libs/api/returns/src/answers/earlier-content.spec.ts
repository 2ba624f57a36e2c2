import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { ReturnsService } from '../queries/returns.service.js';
import { returnsEntities } from '../returns-entities.js';
import {
  completeContent,
  onDayOfTests,
  openOrganisations,
  peopleOf,
  quarterId,
  toSave,
} from '../testing/return-scenario.builder.js';
import { SaveAnswersService } from './save-answers.service.js';

let database: TestDatabase;
let saving: SaveAnswersService;
let returns: ReturnsService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(database.tenantTx, [{ code: 'E1' }, { code: 'E2' }, { code: 'E3' }]);
  saving = new SaveAnswersService(onDayOfTests(database));
  returns = new ReturnsService(onDayOfTests(database));
});
afterAll(() => database.drop());

/** A return that was accepted a quarter ago, stored as it is said here. */
async function acceptedBefore(organisationCode: string, content: unknown): Promise<void> {
  await database.query(
    `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
       catalogue_version, state, revision, accepted_revision)
     VALUES ($1, '2026-27-Q1', 'PRACTICE', 'T6Y0W', 'Y61', 1, 'ACCEPTED', 1, 1)`,
    [organisationCode],
  );
  await database.query(
    `INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash,
       prepared_by, preparers)
     VALUES ($1, '2026-27-Q1', 1, 'Y61', $2, '', $3, '{}')`,
    [organisationCode, JSON.stringify(content), randomUUID()],
  );
}

describe('a return begun after one that was stored without some of its parts', () => {
  it.each([
    ['E1', {}],
    ['E2', { actions: [{ actionCode: 'D1-S1', status: 'NOT_STARTED' }] }],
  ])('is saved and read: of %s what is not there was not answered', async (organisationCode, content) => {
    await acceptedBefore(organisationCode, content);
    const { preparer } = peopleOf(organisationCode);
    const { conflicts, state } = await saving.saveAnswers(preparer, toSave(completeContent(organisationCode)));
    expect({ conflicts, state }).toEqual({ conflicts: [], state: 'DRAFT' });
    const { previous } = await returns.quarterlyReturn(preparer, { organisationCode, quarterId });
    expect(previous?.answers).toHaveLength('actions' in content ? 1 : 0);
  });

  it('is refused in plain words where the earlier one cannot be read, and nothing is written', async () => {
    await acceptedBefore('E3', { actions: 'none' });
    const { preparer } = peopleOf('E3');
    await expect(saving.saveAnswers(preparer, toSave(completeContent('E3')))).rejects.toMatchObject({
      code: 'STATE_DOES_NOT_ALLOW',
      message: expect.stringContaining('of E3 for 2026-27-Q1 cannot be read: found "none" at actions, wanted a list'),
    });
    expect(await database.query(`SELECT FROM return_answer WHERE organisation_code = 'E3'`)).toEqual([]);
  });
});
