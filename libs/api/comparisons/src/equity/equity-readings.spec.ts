import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, refreshPresentPlaces } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { insertPublication } from '@monitor/api-releases/testing';
import type { TableToInsert } from '@monitor/api-releases/testing';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { EquityOverTimeService } from './equity-over-time.service.js';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';

const quarterId = '2025-26-Q3';

/** Two boards that became one, and a board that was divided: what is published of each. */
const tables: TableToInsert[] = [
  { quarterId, level: 'ICB', areaCode: 'QMJ', sums: { IMD1: [300, 600], IMD5: [7, 600] } },
  { quarterId, level: 'ICB', areaCode: 'QRV', sums: { IMD1: [101, 300], IMD5: [101, 300] } },
  { quarterId, level: 'ICB', areaCode: 'Z9B2Z', boundaries: 'AS_NOW', sums: { IMD1: [401, 900], IMD5: [108, 900] } },
  {
    ...{ quarterId, level: 'ICB', areaCode: 'S0E4D', boundaries: 'AS_NOW', estimated: ['IMD1'] },
    ...{ sums: { IMD1: [200, 500], IMD5: [260, 500] }, weightsSource: 'Population weights of a census' },
  },
];

let database: TestDatabase;
let equity: EquityOverTimeService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  await tenantTx.run({ system: 'import' }, (manager) => refreshPresentPlaces(manager, () => Promise.resolve()));
  equity = new EquityOverTimeService(tenantTx, new QuartersService(tenantTx));
  await insertPublication(database.query, tables);
});
afterAll(() => database.drop());

async function areaOf(code: string, boundaries: 'AS_WAS' | 'AS_NOW') {
  const found = await equity.follow(nationalAnalyst, {
    metricId: 'M01',
    stratifier: 'DEPRIVATION',
    level: 'ICB',
    lastQuarterId: quarterId,
    quarters: 1,
    boundaries,
  });
  const area = found.areas.find((each) => each.area.code === code);
  const text = (group: string) => area?.points[0]?.groups.find((each) => each.group === group)?.numerator.text;
  return { found, area, text };
}

describe('equity of boards that have since merged or been divided', () => {
  it('is that of the boards of the quarter, as was', async () => {
    const { found, area, text } = await areaOf('QMJ', 'AS_WAS');
    expect(found).toMatchObject({ boundaries: 'AS_WAS', boundariesOn: null });
    expect([text('IMD1'), text('IMD5')]).toEqual(['300', '[c]']);
    expect(area?.area.shortName).toBe('North Central London');
    expect((await areaOf('Z9B2Z', 'AS_WAS')).area).toBeUndefined();
  });

  it('is that of the board of today, as now, and the boards of the quarter are no areas', async () => {
    const { found, text } = await areaOf('Z9B2Z', 'AS_NOW');
    expect(found.source).toContain('Restated on the boundaries of');
    expect(text('IMD1')).toBe('400');
    expect((await areaOf('QMJ', 'AS_NOW')).area).toBeUndefined();
    expect(found.areas).toHaveLength(36);
  });

  it('signs what was shared out by weights, and says whose they are', async () => {
    const { area } = await areaOf('S0E4D', 'AS_NOW');
    const [first] = area?.points ?? [];
    expect(first?.isEstimated).toBe(true);
    expect(first?.groups.map(({ numerator }) => numerator.text).slice(0, 5)).toEqual([
      '200 [e]',
      '[x]',
      '[x]',
      '[x]',
      '260',
    ]);
    expect(first?.difference.text).toMatch(/ \[e\]$/);
    expect(area?.weightsSource).toBe('Population weights of a census');
    expect((await areaOf('Z9B2Z', 'AS_NOW')).area?.weightsSource).toBeNull();
  });
});
