import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import { catalogueOf, latestEdition } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { SaveAnswersService } from '../answers/save-answers.service.js';
import { returnsEntities } from '../returns-entities.js';
import {
  completeContent,
  onDayOfTests,
  openOrganisations,
  peopleOf,
  quarterId,
  toSave,
} from '../testing/return-scenario.builder.js';
import { OwnQuarterService } from './own-quarter.service.js';

const reference = { organisationCode: 'T1', quarterId };
const { preparer, approver, lead } = peopleOf('T1');
const other = peopleOf('T2').preparer;
const asked = catalogueOf(latestEdition()).actions.filter(({ askedOf }) => askedOf.includes('PRACTICE'));
let database: TestDatabase;
let service: OwnQuarterService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  const tx = onDayOfTests(database);
  await openOrganisations(tx, [{ code: 'T1' }, { code: 'T2' }]);
  service = new OwnQuarterService(tx);
});
afterAll(() => database.drop());

describe('what moved in one’s own return', () => {
  it('is nothing before anything is said, and says how much is open', async () => {
    const found = await service.read(preparer, reference);
    expect(found).toMatchObject({ hasBefore: false, open: asked.length, counts: [], moved: [], movedInAll: 0 });
  });

  it('counts every action once that something is said of', async () => {
    await new SaveAnswersService(onDayOfTests(database)).saveAnswers(preparer, toSave(completeContent('T1')));
    const { counts, open } = await service.read(approver, reference);
    expect(counts.reduce((sum, { now }) => sum + now, 0) + open).toBe(asked.length);
    expect(open).toBeLessThan(asked.length);
    expect(counts.every(({ before }) => before === 0)).toBe(true);
  });

  it('is told to no other organisation, and to the region nothing of the draft', async () => {
    await expect(service.read(other, reference)).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
    expect(await service.read(lead, reference)).toMatchObject({ open: asked.length, counts: [] });
  });
});
