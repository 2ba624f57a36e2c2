import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, refreshPresentPlaces } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { insertPublication } from '@monitor/api-releases/testing';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { EquityOverTimeService } from './equity-over-time.service.js';
import type { EquityArea } from './equity.type.js';
import { toGroupsAgainst } from './to-groups-against.js';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';

const quarterId = '2025-26-Q3';

let database: TestDatabase;
let area: EquityArea;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  await tenantTx.run({ system: 'import' }, (manager) => refreshPresentPlaces(manager, () => Promise.resolve()));
  await insertPublication(database.query, [
    { quarterId, level: 'ICB', areaCode: 'QMJ', sums: { IMD1: [300, 600], IMD3: [360, 600], IMD5: [3, 30] } },
  ]);
  const equity = new EquityOverTimeService(tenantTx, new QuartersService(tenantTx));
  const { areas } = await equity.follow(nationalAnalyst, {
    ...{ metricId: 'M01', stratifier: 'DEPRIVATION', level: 'ICB', areaCode: 'QMJ' },
    ...{ lastQuarterId: quarterId, quarters: 2, boundaries: 'AS_WAS' },
  });
  area = areas[0]!;
});
afterAll(() => database.drop());

describe('the groups of an area against a chosen reference', () => {
  it('are made of the published shares: a gap of two that are shown is theirs, and one of a hidden share is hidden', () => {
    const against = toGroupsAgainst(area, 'IMD1');
    expect(against).toMatchObject({ reference: 'IMD1', label: 'Most deprived fifth', isDeclared: false });
    const [published] = area.points.slice(-1);
    const shareOf = (code: string) => published?.groups.find(({ group }) => group === code)?.share.value ?? NaN;
    const gapOf = (code: string) => against?.gaps.find(({ group }) => group === code)?.difference;
    expect(gapOf('IMD3')?.value).toBeCloseTo(shareOf('IMD1') - shareOf('IMD3'), 9);
    expect(gapOf('IMD5')).toMatchObject({ status: 'SUPPRESSED', value: null, lower: null, upper: null });
    expect(gapOf('IMD2')?.status).toBe('NOT_REPORTED');
  });

  it('begin with the declared reference, here one that is hidden: so is every gap', () => {
    const against = toGroupsAgainst(area, null);
    expect(against).toMatchObject({ reference: 'IMD5', isDeclared: true, quarter: { id: quarterId } });
    expect(against?.gaps.map(({ difference }) => difference.value)).toEqual([null, null, null, null]);
  });

  it('refuse a reference that is no group of people who may be compared, and say which there are', () => {
    expect(() => toGroupsAgainst(area, 'WHITE')).toThrow(/“WHITE” is no group of deprivation .* IMD1, IMD2/);
    expect(() => toGroupsAgainst(area, 'UNKNOWN')).toThrow(/Use one of/);
  });

  it('are none where no quarter shows a share', () => {
    expect(toGroupsAgainst({ points: [] }, 'IMD1')).toBeNull();
    expect(toGroupsAgainst({ points: area.points.slice(0, 1) }, 'IMD1')).toBeNull();
  });
});
