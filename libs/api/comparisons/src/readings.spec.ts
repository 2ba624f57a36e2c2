import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, recordPeriods, refreshPresentPlaces } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import type { Actor, OrganisationPeriod } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from './areas/areas-reader.service.js';
import { ConsistencyService } from './consistency/consistency.service.js';
import { PracticeReader } from './consistency/practice/practice-reader.service.js';
import { OrganisationStatusesService } from './organisations/organisation-statuses.service.js';
import { nationalAnalyst } from './testing/national-analyst.builder.js';

/** Before the boards of April 2026. */
const quarterId = '2025-26-Q3';
const lead: Actor = { ...nationalAnalyst, role: 'REGIONAL_LEAD', regionCodes: ['Y61'] };

function practice(code: string, icbCode: string | null, changes: Partial<OrganisationPeriod> = {}): OrganisationPeriod {
  const open = { regionCode: 'Y61', validFrom: '2020-04-01', validTo: null };
  return { code, onsCode: null, type: 'PRACTICE', name: `Practice ${code}`, icbCode, ...open, ...changes };
}

const until = { validTo: '2026-03-31' };
const since = { validFrom: '2026-04-01' };
/** Moved with its board; moved to another region; of a divided board, its part known and not known. */
const periods = [
  practice('P1', 'QMM', until),
  practice('P1', 'T6Y0W', since),
  practice('P2', 'QMM', until),
  practice('P2', 'QKK', { ...since, regionCode: 'Y56' }),
  practice('P3', 'QJG', until),
  practice('P3', 'D7T5G', since),
  practice('P4', 'QJG', until),
  practice('P4', null, since),
];

let database: TestDatabase;
let consistency: ConsistencyService;
let organisations: OrganisationStatusesService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  await tenantTx.run({ system: 'import' }, async (manager) => {
    await recordPeriods(manager, { periods, isInvented: true, importId: null });
    await refreshPresentPlaces(manager, () => Promise.resolve());
  });
  consistency = new ConsistencyService(
    new AreasReader(tenantTx, new QuartersService(tenantTx)),
    new PracticeReader(tenantTx),
  );
  organisations = new OrganisationStatusesService(tenantTx);
  await database.query(
    `INSERT INTO status_rollup (quarter_id, boundaries, level, area_code, organisation_type, action_code, status, organisations)
     VALUES ($1, 'AS_WAS', 'ICB', 'QMM', 'PRACTICE', 'D2-S3', 'IMPLEMENTED', 2),
            ($1, 'AS_NOW', 'ICB', 'T6Y0W', 'PRACTICE', 'D2-S3', 'IMPLEMENTED', 1)`,
    [quarterId],
  );
  await database.query(
    `INSERT INTO response_rollup (quarter_id, boundaries, level, area_code, organisation_type, accepted, expected)
     SELECT $1, boundaries, level, area_code, 'PRACTICE', 0, expected
     FROM (VALUES ('AS_WAS', 'ENGLAND', 'ENG', 4), ('AS_WAS', 'ICB', 'QMM', 2), ('AS_WAS', 'ICB', 'QJG', 2),
                  ('AS_NOW', 'ICB', 'T6Y0W', 1), ('AS_NOW', 'ICB', 'D7T5G', 1), ('AS_NOW', 'ICB', 'Z9B2Z', 1),
                  ('AS_NOW', 'REGION', 'Y61', 3), ('AS_NOW', 'REGION', 'Y56', 1))
       AS kept (boundaries, level, area_code, expected)`,
    [quarterId],
  );
});
afterAll(() => database.drop());

const compare = (
  boundaries: 'AS_WAS' | 'AS_NOW',
  level: 'ICB' | 'REGION' | 'ENGLAND',
  withinCode: string | null = 'Y61',
) => consistency.compare(nationalAnalyst, { quarterId, level, withinCode, organisationType: 'PRACTICE', boundaries });

describe('a comparison of a quarter before a reorganisation', () => {
  it('shows the boards of that quarter as they were, unless asked otherwise', async () => {
    const found = await compare('AS_WAS', 'ICB');
    expect(found).toMatchObject({ boundaries: 'AS_WAS', boundariesOn: null });
    expect(found.areas.map(({ area, expected }) => [area.code, expected])).toEqual([
      ['QMM', 2],
      ['QJG', 2],
    ]);
    expect(found.areas[0]?.cells.find(({ key }) => key === 'D2')?.answered).toBe(2);
  });

  it('shows the boards of today with what became of theirs, and says of which day', async () => {
    const found = await compare('AS_NOW', 'ICB');
    expect(found.boundariesOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(found.source).toContain('Restated on the boundaries of');
    expect(found.areas.map(({ area, expected }) => [area.code, expected])).toEqual([
      ['D7T5G', 1],
      ['T6Y0W', 1],
    ]);
    expect(found.areas[1]?.cells.find(({ key }) => key === 'D2')?.answered).toBe(1);
  });

  it('counts what no board of today holds for its region, and all of it for England', async () => {
    const regions = await compare('AS_NOW', 'REGION', null);
    expect(
      regions.areas.filter(({ expected }) => expected > 0).map(({ area, expected }) => [area.code, expected]),
    ).toEqual([
      ['Y61', 3],
      ['Y56', 1],
    ]);
    for (const boundaries of ['AS_WAS', 'AS_NOW'] as const) {
      expect((await compare(boundaries, 'ENGLAND', null)).areas.map(({ expected }) => expected)).toEqual([4]);
    }
  });
});

describe('the organisations behind it', () => {
  const filter = { quarterId, domain: 'D2', organisationType: 'PRACTICE' } as const;
  const codes = async (actor: Actor, changes: { regionCode: string; icbCode?: string; boundaries?: 'AS_NOW' }) => {
    const { organisations: rows, finding } = await organisations.list(actor, {
      filter: { ...filter, ...changes },
      first: 50,
    });
    return { codes: rows.map(({ organisation }) => organisation.code), finding };
  };

  it('are those of the board then, or those of today’s board then', async () => {
    expect((await codes(nationalAnalyst, { regionCode: 'Y61', icbCode: 'QMM' })).codes).toEqual(['P1', 'P2']);
    expect((await codes(nationalAnalyst, { regionCode: 'Y61', icbCode: 'T6Y0W', boundaries: 'AS_NOW' })).codes).toEqual(
      ['P1'],
    );
  });

  it('leave out for a lead what belonged to another region then, and say how many', async () => {
    const london = { ...lead, regionCodes: ['Y56'] };
    const found = await codes(london, { regionCode: 'Y56', boundaries: 'AS_NOW' });
    expect(found.codes).toEqual([]);
    expect(found.finding).toContain('One more belonged to another region then and is not listed.');
    expect((await codes(nationalAnalyst, { regionCode: 'Y56', boundaries: 'AS_NOW' })).codes).toEqual(['P2']);
  });
});
