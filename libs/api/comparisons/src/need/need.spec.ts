import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LocationNeed } from '@monitor/analysis';
import { loadReferenceFacts, refreshPresentPlaces } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import type { Boundaries } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from '../areas/areas-reader.service.js';
import { keepIndex } from './need-index.query.js';
import { NeedService } from './need.service.js';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';

/** Before the boards of April 2026. */
const quarterId = '2025-26-Q3';

const place = (locationCode: string, boardCode: string, smallAreas: number, meanScore: number): LocationNeed => ({
  ...{ locationCode, boardCode, smallAreas, scoreSum: smallAreas * meanScore, mostAtRisk: 0 },
});
/** Of a merged board; of one that was divided by place (06T, 06L); of one divided within its one place. */
const places = [
  place('26A', 'QMM', 30, 4),
  place('06T', 'QJG', 10, 6),
  place('06L', 'QJG', 20, 8),
  place('D4U1Y', 'QNQ', 100, 2),
];

let database: TestDatabase;
let need: NeedService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  await tenantTx.run({ system: 'import' }, (manager) => refreshPresentPlaces(manager, () => Promise.resolve()));
  need = new NeedService(new AreasReader(tenantTx, new QuartersService(tenantTx)));
  const boards = ['QMM', 'QJG', 'QNQ', 'T6Y0W', 'D7T5G', 'QRL'];
  await database.query(
    `INSERT INTO response_rollup (quarter_id, boundaries, level, area_code, organisation_type, accepted, expected)
     SELECT $1, boundaries, 'ICB', area_code, 'PRACTICE', 6, 6
     FROM unnest($2::text[]) AS area_code, unnest(ARRAY['AS_WAS', 'AS_NOW']) AS boundaries`,
    [quarterId, boards],
  );
  await database.query(
    `INSERT INTO status_rollup (quarter_id, boundaries, level, area_code, organisation_type, action_code, status, organisations)
     SELECT $1, 'AS_NOW', 'ICB', 'T6Y0W', 'PRACTICE', 'D1-S1', status, 3 FROM unnest(ARRAY['IMPLEMENTED', 'NOT_STARTED']) AS status`,
    [quarterId],
  );
});
afterAll(() => database.drop());

const compare = (boundaries: Boundaries) => need.compare(nationalAnalyst, { quarterId, domain: 'D1', boundaries });
const scores = async (boundaries: Boundaries) =>
  new Map((await compare(boundaries)).areas.map(({ area, meanScore }) => [area.code, meanScore]));

describe('the need of boards beside their practice', () => {
  it('is not known before an index was imported, and practice is shown all the same', async () => {
    const { index, areas, finding } = await compare('AS_NOW');
    expect(index).toBeNull();
    expect(areas.find(({ area }) => area.code === 'T6Y0W')).toMatchObject({
      ...{ meanScore: null, organisations: 6, standing: 'NOT_JUDGED', regionCode: 'Y61' },
      inPlace: { value: 0.5 },
    });
    expect(finding.verdict).toBe('CANNOT_TELL');
  });

  it('stands on the boards of the quarter, or on those that took over from them since', async () => {
    await database.tenantTx.run({ system: 'import' }, (manager) =>
      keepIndex(manager, {
        ...{ name: 'Risk', publisher: 'A city', licence: 'Open', smallAreas: 160, importedBy: 'Sam Lee', places },
        ...{ scoresSha256: 'a', placesSha256: 'b' },
      }),
    );
    const then = await scores('AS_WAS');
    expect([then.get('QMM'), then.get('QNQ'), then.get('T6Y0W')]).toEqual([4, 2, null]);
    expect(then.get('QJG')).toBeCloseTo((10 * 6 + 20 * 8) / 30, 12);
    const now = await scores('AS_NOW');
    // All of Norfolk with the part of Suffolk; North East Essex alone to the other.
    expect(now.get('T6Y0W')).toBeCloseTo((30 * 4 + 20 * 8) / 50, 12);
    expect(now.get('D7T5G')).toBe(6);
    // Shared out by people: as if every part of Frimley were alike.
    expect(now.get('QRL')).toBeCloseTo(2, 12);
    const { areas, source, index } = await compare('AS_NOW');
    expect(areas.find(({ area }) => area.code === 'QRL')?.isSharedOut).toBe(true);
    expect(areas.map(({ meanScore }) => meanScore ?? -1)).toEqual([6, 5.6, 2, -1, -1, -1]);
    expect(source).toContain('Need: Risk (A city; Open), the mean over the small areas of each board.');
    expect(index?.smallAreas).toBe(160);
  });

  it('is refused for a domain that the framework does not have, with those that it has', async () => {
    const asked = { quarterId, domain: 'D9' as 'D1', boundaries: 'AS_NOW' as const };
    await expect(need.compare(nationalAnalyst, asked)).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
      message: expect.stringMatching(/“D9” is not a domain of the framework\. Use one of D1 /) as unknown,
    });
  });
});
