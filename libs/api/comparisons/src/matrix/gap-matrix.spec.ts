import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { insertPublication } from '@monitor/api-releases/testing';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { EquityOverTimeService } from '../equity/equity-over-time.service.js';
import { GapMatrixService } from './gap-matrix.service.js';
import type { MatrixGap } from './gap-matrix.type.js';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';

const lastQuarterId = '2025-26-Q3';

let database: TestDatabase;
let matrix: GapMatrixService;
let equity: EquityOverTimeService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  const quarters = new QuartersService(database.tenantTx);
  matrix = new GapMatrixService(database.tenantTx, quarters);
  equity = new EquityOverTimeService(database.tenantTx, quarters);
  const london = { level: 'REGION', areaCode: 'Y56' } as const;
  await insertPublication(database.query, [
    { quarterId: '2025-26-Q2', ...london, sums: { IMD1: [300, 900], IMD5: [450, 900] } },
    { quarterId: '2025-26-Q1', ...london, metricId: 'M05', sums: { IMD1: [100, 900], IMD5: [200, 900] } },
    { quarterId: '2025-26-Q2', level: 'REGION', areaCode: 'Y58', sums: { IMD1: [1, 900], IMD5: [900, 900] } },
  ]);
});
afterAll(() => database.drop());

const survey = (filter: Partial<Parameters<GapMatrixService['survey']>[1]> = {}) =>
  matrix.survey(nationalAnalyst, { level: 'REGION', areaCode: 'Y56', lastQuarterId, ...filter });

function gapOf(gaps: readonly MatrixGap[], metricId: string, stratifier = 'DEPRIVATION') {
  return gaps.find(({ metric, stratifier: by }) => metric.id === metricId && by.stratifier === stratifier);
}

describe('the matrix of an area', () => {
  it('holds every measure by every kind of groups once, each as its own page shows it', async () => {
    const { gaps, area } = await survey();
    expect(area.shortName).toBe('London');
    expect(new Set(gaps.map(({ metric, stratifier }) => `${metric.id} ${stratifier.stratifier}`)).size).toBe(
      gaps.length,
    );
    const known = gaps.filter(({ quarter }) => quarter !== null);
    expect(known.map(({ metric, quarter }) => [metric.id, quarter?.id])).toEqual([
      ['M01', '2025-26-Q2'],
      ['M05', '2025-26-Q1'],
    ]);
    for (const { metric, stratifier, quarter, difference } of known) {
      const page = await equity.follow(nationalAnalyst, {
        ...{ metricId: metric.id, stratifier: stratifier.stratifier as 'DEPRIVATION' },
        ...{ level: 'REGION', areaCode: 'Y56', lastQuarterId, quarters: 4 },
      });
      const point = page.areas[0]?.points.find((each) => each.quarter.id === quarter?.id);
      expect(difference).toEqual(point?.difference);
    }
  });

  it('says that nothing is known where nobody reported', async () => {
    const { gaps } = await survey();
    expect(gapOf(gaps, 'M01', 'AGE')).toMatchObject({
      ...{ quarter: null, organisations: 0, change: 'NOTHING_TO_COMPARE', changeFinding: null },
      difference: { status: 'NOT_REPORTED', value: null },
    });
  });

  it('is empty of figures where nothing is published of the area, and says so', async () => {
    const { gaps, sentence } = await survey({ level: 'ENGLAND', areaCode: null });
    expect(gaps.every(({ difference }) => difference.value === null)).toBe(true);
    expect(sentence).toBe('No gap of England is published yet.');
  });

  it.each([
    [{ level: 'ORGANISATION' as const }, 'not for single organisations'],
    [{ areaCode: null }, 'No area was named'],
    [{ areaCode: 'NOWHERE' }, 'There is no region with the code NOWHERE'],
    [{ level: 'ICB' as const, areaCode: 'Y56' }, 'There is no integrated care board with the code Y56'],
    [{ lastQuarterId: '2098-99-Q1' }, 'There are no returns for the quarter'],
  ])('refuses %j', async (filter, words) => {
    await expect(survey(filter)).rejects.toThrow(words);
  });
});
