import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, refreshPresentPlaces } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { EquityOverTimeService } from './equity-over-time.service.js';

const quarterId = '2025-26-Q3';
const analyst: Actor = {
  personId: '00000000-0000-0000-0000-000000000001',
  displayName: 'National analyst',
  role: 'NATIONAL_ANALYST',
  organisationCodes: [],
  regionCodes: ['*'],
};

/** Two boards that became one; a board that was divided; group by group, what they counted then and what counts now. */
const cells: [
  boundaries: string,
  area: string,
  group: string,
  numerator: number,
  denominator: number,
  estimated: number,
][] = [
  ['AS_WAS', 'QMJ', 'IMD1', 300, 600, 0],
  ['AS_WAS', 'QRV', 'IMD1', 101, 300, 0],
  ['AS_NOW', 'Z9B2Z', 'IMD1', 401, 900, 0],
  ['AS_WAS', 'QMJ', 'IMD5', 7, 600, 0],
  ['AS_WAS', 'QRV', 'IMD5', 101, 300, 0],
  ['AS_NOW', 'Z9B2Z', 'IMD5', 108, 900, 0],
  ['AS_NOW', 'S0E4D', 'IMD1', 200, 500, 120],
  ['AS_NOW', 'S0E4D', 'IMD5', 260, 500, 0],
];

let database: TestDatabase;
let equity: EquityOverTimeService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  await tenantTx.run({ system: 'import' }, (manager) => refreshPresentPlaces(manager, () => Promise.resolve()));
  equity = new EquityOverTimeService(tenantTx, new QuartersService(tenantTx));
  for (const [boundaries, area, group, numerator, denominator, estimated] of cells) {
    await database.query(
      `INSERT INTO metric_rollup (quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code, numerator,
         denominator, estimated, organisations)
       VALUES ($1, $2, 'ICB', $3, 'M01', 'DEPRIVATION', $4, $5, $6, $7, 4)`,
      [quarterId, boundaries, area, group, numerator, denominator, estimated],
    );
  }
  await database.query(
    `INSERT INTO area_overlap (quarter_id, level, now_code, was_code, organisations)
     VALUES ($1, 'ICB', 'Z9B2Z', 'QMJ', 4), ($1, 'ICB', 'Z9B2Z', 'QRV', 4)`,
    [quarterId],
  );
});
afterAll(() => database.drop());

async function areaOf(code: string, boundaries: 'AS_WAS' | 'AS_NOW') {
  const found = await equity.follow(analyst, {
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

  it('hides a restated count from which, and the other board’s, the hidden one could be told', async () => {
    expect((await areaOf('QRV', 'AS_WAS')).text('IMD5')).toBe('100');
    expect((await areaOf('Z9B2Z', 'AS_NOW')).text('IMD5')).toBe('[c]');
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
    expect(area?.weightsSource).toBe('Split by small area; population weights used by NHS England analysts');
    expect((await areaOf('Z9B2Z', 'AS_NOW')).area?.weightsSource).toBeNull();
  });
});
