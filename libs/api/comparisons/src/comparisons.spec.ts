import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, recordPeriods } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { currentCatalogue, quarterOf } from '@monitor/domain';
import type { Actor, OrganisationPeriod } from '@monitor/domain';
import { insertPublication } from '@monitor/api-releases/testing';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from './areas/areas-reader.service.js';
import { ConsistencyService } from './consistency/consistency.service.js';
import { PracticeReader } from './consistency/practice/practice-reader.service.js';
import { EquityOverTimeService } from './equity/equity-over-time.service.js';
import { OrganisationStatusesService } from './organisations/organisation-statuses.service.js';

const quarterId = '2025-26-Q3';
const lead = (regionCode: string): Actor => ({
  personId: '00000000-0000-0000-0000-000000000001',
  displayName: 'Regional lead',
  role: 'REGIONAL_LEAD',
  organisationCodes: [],
  regionCodes: [regionCode],
});
const practice = (code: string, icbCode: string, regionCode: string): OrganisationPeriod => ({
  code,
  onsCode: null,
  type: 'PRACTICE',
  name: `Practice ${code}`,
  icbCode,
  regionCode,
  validFrom: '2020-04-01',
  validTo: null,
});

let database: TestDatabase;
let consistency: ConsistencyService;
let equity: EquityOverTimeService;
let organisations: OrganisationStatusesService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  await tenantTx.run({ system: 'import' }, (manager) =>
    recordPeriods(manager, {
      periods: [practice('T0001', 'QKK', 'Y56'), practice('T0002', 'QKK', 'Y56'), practice('T0003', 'QJK', 'Y58')],
      isInvented: true,
      importId: null,
    }),
  );
  const quarters = new QuartersService(tenantTx);
  consistency = new ConsistencyService(new AreasReader(tenantTx, quarters), new PracticeReader(tenantTx));
  equity = new EquityOverTimeService(tenantTx, quarters);
  organisations = new OrganisationStatusesService(tenantTx);
  await database.query(
    `INSERT INTO status_rollup (quarter_id, level, area_code, organisation_type, action_code, status, organisations)
     VALUES ($1, 'REGION', 'Y56', 'PRACTICE', 'D2-S3', 'IMPLEMENTED', 2), ($1, 'REGION', 'Y56', 'PRACTICE', 'D2-S5', 'PLANNED', 1),
            ($1, 'REGION', 'Y56', 'PRACTICE', 'D2-S5', 'EMBEDDED', 1), ($1, 'REGION', 'Y56', 'ICB', 'D2-L1', 'PLANNED', 3)`,
    [quarterId],
  );
  await database.query(
    `INSERT INTO response_rollup (quarter_id, level, area_code, organisation_type, accepted, expected)
     VALUES ($1, 'REGION', 'Y56', 'PRACTICE', 2, 2), ($1, 'REGION', 'Y56', 'ICB', 3, 5), ($1, 'REGION', 'Y58', 'PRACTICE', 0, 1),
            ($1, 'ICB', 'QKK', 'PRACTICE', 2, 2), ($1, 'ICB', 'QJK', 'PRACTICE', 0, 1), ($1, 'ICB', 'QOX', 'PRACTICE', 0, 0),
            ($1, 'ENGLAND', 'ENG', 'PRACTICE', 2, 3)`,
    [quarterId],
  );
  const numerators = { IMD1: 401, IMD2: 5, IMD3: 0, IMD4: 550, IMD5: 602, NOT_KNOWN: 300 };
  const sums = Object.fromEntries(Object.entries(numerators).map(([code, numerator]) => [code, [numerator, 1003]]));
  await insertPublication(database.query, [
    { quarterId, level: 'REGION', areaCode: 'Y56', sums, designEffect: 1 },
    { quarterId, level: 'ENGLAND', areaCode: 'ENG', sums, designEffect: 1 },
  ]);
});
afterAll(() => database.drop());

describe('the comparison of regions', () => {
  it('counts expected and accepted returns and the answers of each domain', async () => {
    const { areas, columns } = await consistency.compare(lead('Y56'), {
      quarterId,
      level: 'REGION',
      organisationType: 'PRACTICE',
    });
    const london = areas.find(({ area }) => area.code === 'Y56');
    expect(london).toMatchObject({ expected: 2, accepted: 2, response: { value: 1, text: '100%' } });
    const cell = london?.cells[columns.findIndex(({ key }) => key === 'D2')];
    expect(cell).toMatchObject({ answered: 4, notApplicable: 0, inPlace: { value: 0.75 } });
    expect(areas.find(({ area }) => area.code === 'Y58')).toMatchObject({ expected: 1, accepted: 0 });
  });

  it('shows a region without answers as not reported, not as nought', async () => {
    const { areas } = await consistency.compare(lead('Y56'), { quarterId, level: 'REGION' });
    const southWest = areas.find(({ area }) => area.code === 'Y58');
    expect(southWest?.cells.map(({ inPlace }) => inPlace.status)).toEqual(Array(5).fill('NOT_REPORTED'));
  });

  it('says between which limits the share must lie whatever the missing answers say', async () => {
    const { areas, columns } = await consistency.compare(lead('Y56'), {
      quarterId,
      level: 'REGION',
      domain: 'D2',
      organisationType: 'PRACTICE',
    });
    const cellOf = (area: string, key: string) =>
      areas.find((each) => each.area.code === area)?.cells[columns.findIndex((column) => column.key === key)];
    expect(cellOf('Y56', 'D2-S5')?.possible).toEqual({ lower: 0.5, upper: 0.5, text: '50%' });
    expect(cellOf('Y58', 'D2-S5')?.possible).toEqual({ lower: 0, upper: 1, text: '0% to 100%' });
  });

  it('counts every action that a type of organisation is asked as an answer it owes', async () => {
    const found = await consistency.compare(lead('Y56'), { quarterId, level: 'REGION', organisationType: 'PRACTICE' });
    const domain = found.columns.findIndex(({ key }) => key === 'D2');
    const asked = currentCatalogue().actions.filter(
      (each) => each.domain === 'D2' && each.askedOf.includes('PRACTICE'),
    );
    const london = found.areas.find(({ area }) => area.code === 'Y56')?.cells[domain]?.possible;
    expect(london?.lower).toBeCloseTo(3 / (2 * asked.length), 12);
    expect(london?.upper).toBeCloseTo((2 * asked.length - 1) / (2 * asked.length), 12);
  });

  it('says as data whether regions differ, and which column to open, and tells nothing from one region alone', async () => {
    const found = await consistency.compare(lead('Y56'), { quarterId, level: 'REGION', organisationType: 'PRACTICE' });
    expect(found.comparison).toMatchObject({ verdict: 'CANNOT_TELL', subjects: [], allowance: null });
    expect(found.finding).toBe(found.comparison.sentence);
    expect(found.columns.map(({ key }) => key)).toContain(found.columnToOpen);
  });

  it('makes the actions of a domain the columns', async () => {
    const { columns, areas } = await consistency.compare(lead('Y56'), {
      quarterId,
      level: 'REGION',
      domain: 'D2',
      organisationType: 'PRACTICE',
    });
    expect(columns.map(({ key }) => key)).toContain('D2-S5');
    const london = areas.find(({ area }) => area.code === 'Y56');
    expect(london?.cells.find(({ key }) => key === 'D2-S5')).toMatchObject({ answered: 2, inPlace: { value: 0.5 } });
  });

  it('says how many organisations answered, and marks what stands on fewer than five', async () => {
    const filter = { quarterId, level: 'REGION', organisationType: 'PRACTICE' } as const;
    const { areas, source } = await consistency.compare(lead('Y56'), filter);
    const cell = areas.flatMap(({ cells }) => cells).find(({ key }) => key === 'D2');
    expect(cell).toMatchObject({ organisations: 2, inPlace: { markers: ['LOW_RELIABILITY'] } });
    expect(source).not.toContain('no board');
  });

  it('compares only the boards of a region when asked to', async () => {
    const boards = await consistency.compare(lead('Y56'), { quarterId, level: 'ICB', withinCode: 'Y58' });
    const { areas, within } = boards;
    expect(within?.name).toBe('South West');
    expect(boards.source).toContain('A return of the region itself');
    expect(areas.map(({ area }) => area.code)).toEqual(['QJK']);
  });

  it('leaves a region out of account where all of England is asked for', async () => {
    const { areas, within } = await consistency.compare(lead('Y56'), {
      quarterId,
      level: 'ENGLAND',
      withinCode: 'Y58',
    });
    expect(within).toBeNull();
    expect(areas).toMatchObject([{ area: { name: 'England' }, expected: 3, accepted: 2 }]);
  });

  it.each([
    [{ quarterId, level: 'ORGANISATION' as const }, /organisationStatuses/],
    [{ quarterId: '1999-00-Q1', level: 'REGION' as const }, /no returns for the quarter/],
    [{ quarterId, level: 'REGION' as const, domain: 'D9' as 'D1' }, /not a domain of the framework/],
  ])('refuses what it cannot compare: %o', async (filter, message) => {
    await expect(consistency.compare(lead('Y56'), filter)).rejects.toThrow(message);
  });
});

describe('equity over time', () => {
  const filter = {
    metricId: 'M01',
    stratifier: 'DEPRIVATION',
    level: 'REGION',
    lastQuarterId: quarterId,
    quarters: 2,
  } as const;

  it('publishes rounded counts, hides small ones, and keeps a quarter without figures in its place', async () => {
    const { areas } = await equity.follow(lead('Y58'), filter);
    const [before, point] = areas.find(({ area }) => area.code === 'Y56')?.points ?? [];
    expect(before).toMatchObject({ organisations: 0, difference: { status: 'NOT_REPORTED', text: '[x]' } });
    expect(point?.groups.map(({ numerator }) => numerator.text)).toEqual(['400', '[c]', '[c]', '550', '600', '300']);
    expect(point?.difference).toMatchObject({
      status: 'PUBLISHED',
      text: expect.stringContaining('percentage points'),
    });
    expect(point?.difference.value).toBeCloseTo(200 / 1005, 12);
    expect(point?.unknown.text).toBe('17%');
  });

  it('finds in which of several areas there is a gap, and leaves one area to its own findings', async () => {
    const { comparison } = await equity.follow(lead('Y56'), filter);
    expect(comparison).toMatchObject({ verdict: 'DIFFERENT', subjects: ['Y56'], allowance: { comparisons: 1 } });
    expect((await equity.follow(lead('Y56'), { ...filter, areaCode: 'Y56' })).comparison).toBeNull();
    expect((await equity.follow(lead('Y56'), { ...filter, level: 'ENGLAND' })).comparison).toBeNull();
  });

  it('names the publication that it reads, and refuses one that there is not', async () => {
    const { publication, areas } = await equity.follow(lead('Y56'), filter);
    expect(publication).toMatchObject({ number: 1, kind: 'PROVISIONAL', quarterId });
    expect(areas.find(({ area }) => area.code === 'Y56')?.points.map(({ asOf }) => asOf)).toEqual([null, 1]);
    await expect(equity.follow(lead('Y56'), { ...filter, publication: 7 })).rejects.toThrow(/no publication 7/);
  });

  it.each([
    [{ ...filter, level: 'ORGANISATION' as const }, /not for single organisations/],
    [{ ...filter, quarters: 41 }, /41 quarters/],
    [{ ...filter, quarters: 0 }, /Ask for 1 to 40/],
    [{ ...filter, metricId: 'M99' as 'M01' }, /M99/],
    [{ ...filter, lastQuarterId: quarterOf('2031-01-01') }, /no returns for the quarter/],
  ])('refuses what it cannot follow: %o', async (wrong, message) => {
    await expect(equity.follow(lead('Y56'), wrong)).rejects.toThrow(message);
  });
});

describe('the statuses of organisations', () => {
  const filter = { quarterId, regionCode: 'Y56', domain: 'D2', organisationType: 'PRACTICE' } as const;

  it('lists every organisation that was asked, also without a return', async () => {
    const { organisations: rows, finding } = await organisations.list(lead('Y56'), { filter, first: 50 });
    expect(rows.map(({ organisation, state }) => [organisation.code, state])).toEqual([
      ['T0001', 'NOT_STARTED'],
      ['T0002', 'NOT_STARTED'],
    ]);
    expect(finding).toContain('0 of 2 organisations');
  });

  it('refuses the lead of another region as if there were nothing', async () => {
    await expect(organisations.list(lead('Y58'), { filter, first: 50 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
