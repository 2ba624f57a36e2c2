import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import type { Actor, ImplementationStatus } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from '../../areas/areas-reader.service.js';
import { fillWorld } from '../../testing/practice-world.builder.js';
import { ConsistencyService } from '../consistency.service.js';
import { PracticeReader } from './practice-reader.service.js';

const quarterId = '2025-26-Q3';
const filter = { quarterId, level: 'REGION', domain: 'D2', organisationType: 'PRACTICE' } as const;
const analyst: Actor = {
  personId: '00000000-0000-0000-0000-000000000001',
  displayName: 'Analyst',
  role: 'NATIONAL_ANALYST',
  organisationCodes: [],
  regionCodes: ['*'],
};
const lead: Actor = { ...analyst, role: 'REGIONAL_LEAD', regionCodes: ['Y58'] };

let database: TestDatabase;
let consistency: ConsistencyService;
beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  const areas = new AreasReader(database.tenantTx, new QuartersService(database.tenantTx));
  consistency = new ConsistencyService(areas, new PracticeReader(database.tenantTx));
});
afterAll(() => database.drop());

/** Twelve practices a region, all of a region with the same status for one action. */
function regions(statuses: Readonly<Record<string, ImplementationStatus>>): Promise<void> {
  const own = { type: 'PRACTICE' as const, icb: null, now: null, isAccepted: true };
  const organisations = Object.entries(statuses).flatMap(([region, status]) =>
    Array.from({ length: 12 }, () => ({
      ...{ ...own, region },
      answers: [{ action: 'D2-S3', status, assurance: null, isLoaded: false }],
    })),
  );
  return fillWorld(database, quarterId, organisations);
}

describe('what is said of practice between regions', () => {
  it('rests on every organisation, whoever asks, and hands on no organisation', async () => {
    await regions({ Y56: 'EMBEDDED', Y58: 'PLANNED', Y61: 'PLANNED' });
    const [asAnalyst, asLead] = [await consistency.compare(analyst, filter), await consistency.compare(lead, filter)];
    expect(asLead).toEqual(asAnalyst);
    expect(asLead.comparison).toMatchObject({ verdict: 'DIFFERENT', subjects: ['D2-S3'] });
    expect(asLead.finding).toContain('stands apart in London: more have it');
    expect(asLead.columnToOpen).toBe('D2-S3');
    expect(JSON.stringify(asLead)).not.toMatch(/T00\d\d/);
  });

  it('is worked out anew as soon as another revision is accepted', async () => {
    await regions({ Y56: 'PLANNED', Y58: 'PLANNED', Y61: 'PLANNED' });
    await database.query(`UPDATE quarterly_return SET accepted_revision = 1`);
    expect((await consistency.compare(analyst, filter)).comparison.verdict).toBe('CANNOT_TELL');
    await regions({ Y56: 'PLANNED', Y58: 'PLANNED', Y61: 'EMBEDDED' });
    expect((await consistency.compare(analyst, filter)).finding).toContain('stands apart in East of England');
  });
});
