import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { groupCodes } from '@monitor/domain';
import type { Actor, DomainCode } from '@monitor/domain';
import { insertPublication } from '@monitor/api-releases/testing';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from '../areas/areas-reader.service.js';
import { ConsistencyService } from '../consistency/consistency.service.js';
import { PracticeReader } from '../consistency/practice/practice-reader.service.js';
import { EquityOverTimeService } from '../equity/equity-over-time.service.js';

const quarterId = '2025-26-Q1';
const collectionId = '00000000-0000-4000-8000-000000000001';
const analyst: Actor = {
  personId: '00000000-0000-4000-8000-000000000002',
  displayName: 'Analyst',
  role: 'NATIONAL_ANALYST',
  organisationCodes: [],
  regionCodes: ['*'],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  await database.query(
    `INSERT INTO loaded_collection (id, title, source, file_name, mapping) VALUES ($1, 'Standard', 'A publisher, 2026', 'f', '{}')`,
    [collectionId],
  );
  await database.query(
    `INSERT INTO response_rollup (quarter_id, level, area_code, organisation_type, accepted, expected)
     VALUES ($1, 'REGION', 'Y56', 'TRUST', 12, 50), ($1, 'REGION', 'Y58', 'TRUST', 0, 20)`,
    [quarterId],
  );
  await database.query(
    `INSERT INTO status_rollup (quarter_id, level, area_code, organisation_type, action_code, status, organisations)
     VALUES ($1, 'REGION', 'Y56', 'TRUST', 'D2-S2', 'PLANNED', 12)`,
    [quarterId],
  );
  await database.query(
    `INSERT INTO loaded_status_rollup (quarter_id, boundaries, level, area_code, organisation_type, action_code, status, collection_id, organisations)
     VALUES ($1, 'AS_WAS', 'REGION', 'Y56', 'TRUST', 'D2-S2', 'IMPLEMENTED', $2, 20),
            ($1, 'AS_WAS', 'REGION', 'Y58', 'TRUST', 'D2-S2', 'IMPLEMENTED', $2, 10),
            ($1, 'AS_WAS', 'REGION', 'Y58', 'TRUST', 'D2-S3', 'IMPLEMENTED', $2, 0)`,
    [quarterId, collectionId],
  );
  const sums = Object.fromEntries(groupCodes('SEX').map((code) => [code, [400, 1000]]));
  await insertPublication(database.query, [
    {
      ...{ quarterId, level: 'REGION', areaCode: 'Y56', metricId: 'M05', stratifier: 'SEX', sums },
      ...{ organisations: 3, collections: { [collectionId]: 3 } },
    },
  ]);
});
afterAll(() => database.drop());

describe('comparisons that include loaded answers', () => {
  const compare = (domain: DomainCode) => {
    const areas = new AreasReader(database.tenantTx, new QuartersService(database.tenantTx));
    const service = new ConsistencyService(areas, new PracticeReader(database.tenantTx));
    return service.compare(analyst, { quarterId, level: 'REGION', domain, organisationType: 'TRUST' });
  };

  it('count them beside those of returns, and say below the figures from where they are', async () => {
    const { areas, columns, source, loadedSources } = await compare('D2');
    const column = columns.findIndex(({ key }) => key === 'D2-S2');
    const answered = areas.map(({ area, cells }) => [area.code, cells[column]?.answered]);
    expect(answered).toEqual(
      expect.arrayContaining([
        ['Y56', 32],
        ['Y58', 10],
      ]),
    );
    expect(loadedSources).toEqual([{ title: 'Standard', source: 'A publisher, 2026', organisations: 30, outOf: 42 }]);
    expect(source).toContain(
      'Of 42 organisations, 30 are counted by a published collection, “Standard” (A publisher, 2026)',
    );
  });

  it('leave the response what it was', async () => {
    const { areas } = await compare('D2');
    expect(areas.find(({ area }) => area.code === 'Y58')).toMatchObject({ expected: 20, accepted: 0 });
  });

  it('say nothing of a source in figures that have nothing from it', async () => {
    const { source, loadedSources } = await compare('D3');
    expect(loadedSources).toEqual([]);
    expect(source).not.toContain('collection');
  });

  it('say the same of counts of people', async () => {
    const equity = new EquityOverTimeService(database.tenantTx, new QuartersService(database.tenantTx));
    const { source, areas } = await equity.follow(analyst, {
      ...{ metricId: 'M05', stratifier: 'SEX', level: 'REGION' },
      ...{ lastQuarterId: quarterId, quarters: 1 },
    });
    expect(source).toContain('All 3 organisations are counted by a published collection');
    expect(areas.find(({ area }) => area.code === 'Y56')?.points[0]?.groups[0]?.share.value).toBeCloseTo(0.4);
  });
});
