import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { insertPublication } from '../testing/published.builder.js';
import type { TableToInsert } from '../testing/published.builder.js';
import { LatestPublicationService } from './latest-publication.service.js';

const [before, quarterId, after] = ['2025-26-Q2', '2025-26-Q3', '2025-26-Q4'] as const;
const common = { quarterId, metricId: 'M01' };
/** England, and three regions: with a gap, with one that is hidden, and without figures. */
const tables: TableToInsert[] = [
  { ...common, level: 'ENGLAND', areaCode: 'ENG', sums: { IMD1: [600, 1200], IMD5: [900, 1200] } },
  { ...common, level: 'REGION', areaCode: 'Y56', sums: { IMD1: [300, 600], IMD5: [450, 600] }, organisations: 9 },
  { ...common, level: 'REGION', areaCode: 'Y58', sums: { IMD1: [300, 600], IMD5: [5, 600] } },
];

let database: TestDatabase;
let service: LatestPublicationService;

const setKind = (number: number, kind: string) =>
  database.query(
    `UPDATE publication SET kind = $2, reason = CASE WHEN $2 = 'REVISED' THEN 'A reason.' END WHERE number = $1`,
    [number, kind],
  );

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  service = new LatestPublicationService(database.tenantTx, new QuartersService(database.tenantTx), {
    publicUrl: new URL('https://monitor.example'),
  });
  for (const [id, start, end] of [
    [before, '2025-07-01', '2025-09-30'],
    [quarterId, '2025-10-01', '2025-12-31'],
    [after, '2026-01-01', '2026-03-31'],
  ]) {
    await database.query(
      `INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
       VALUES ($1, $2, $3, $3::date + 1, $3::date + 20, $3::date + 31)`,
      [id, start, end],
    );
  }
  for (const [code, name] of [
    ['Y56', 'London'],
    ['Y58', 'South West'],
    ['Y60', 'Midlands'],
  ]) {
    await database.query(
      `INSERT INTO organisation_period (code, type, name, region_code, valid_from) VALUES ($1, 'REGION', $2, $1, '2020-04-01')`,
      [code, name],
    );
  }
});
afterAll(() => database.drop());
beforeEach(() => database.query('TRUNCATE publication CASCADE'));

describe('what anybody is told of the latest publication', () => {
  it('is nothing while figures are provisional', async () => {
    expect(await service.latest()).toBeNull();
    await insertPublication(database.query, tables);
    expect(await service.latest()).toBeNull();
  });

  it('is the final one, in findings with their figures and a gap for each region, hidden or missing where it is', async () => {
    await insertPublication(database.query, tables);
    await setKind(1, 'FINAL');
    const latest = await service.latest();
    expect(latest?.publication).toMatchObject({ number: 1, kind: 'FINAL', quarterId });
    expect(latest?.citation).toMatch(
      /^Digital inclusion monitor, publication 1 \(final figures\)\. .* Published 1 November 2026\. SHA-256 a{64}\. https:/,
    );
    expect(latest?.findingsWithFigures.map(({ kind }) => kind)).toEqual(['GAP', 'GAP', 'GAPS_ACROSS_AREAS']);
    expect(latest?.findings).toEqual(latest?.findingsWithFigures.map(({ sentence }) => sentence));
    expect(latest?.findings[0]).toMatch(/England.*25\.0 percentage points/);
    expect(latest?.findingsWithFigures[0]?.figures).toContainEqual(
      expect.objectContaining({ name: 'gap', subject: 'IMD1', value: expect.closeTo(0.25, 6) }),
    );
    expect(latest?.gaps).toEqual([
      {
        areaCode: 'Y56',
        areaName: 'London',
        value: 0.25,
        lower: expect.any(Number),
        upper: expect.any(Number),
        text: expect.stringMatching(/^25\.0 \(/),
        organisations: 9,
      },
      { areaCode: 'Y60', areaName: 'Midlands', value: null, lower: null, upper: null, text: '[x]', organisations: 0 },
      { areaCode: 'Y58', areaName: 'South West', value: null, lower: null, upper: null, text: '[c]', organisations: 6 },
    ]);
    expect(latest?.signs.map((sign) => sign.slice(0, 3)).sort()).toEqual(['[c]', '[x]']);
    expect(latest?.next).toMatch(
      /January to March 2026 come next: its returns could be sent and corrected until 1 May 2026/,
    );
  });

  it('is what the publication holds, whatever provisional ones show since', async () => {
    await insertPublication(database.query, tables);
    await setKind(1, 'FINAL');
    const final = await service.latest();
    await database.query(`UPDATE published_table SET figures = figures WHERE publication = 1`);
    await insertPublication(
      database.query,
      tables.map((table) => ({ ...table, sums: { IMD1: [100, 600], IMD5: [500, 600] } })),
      2,
    );
    await database.query('UPDATE published_table SET until_publication = 2 WHERE publication = 1');
    expect(await service.latest()).toEqual(final);
    await setKind(2, 'REVISED');
    expect((await service.latest())?.publication).toMatchObject({ number: 2, reason: 'A reason.' });
  });

  it('says the same whatever break is recorded after it was built', async () => {
    const twice = [before, quarterId].map((quarter) => ({
      ...common,
      quarterId: quarter,
      level: 'ENGLAND' as const,
      designEffect: 2,
    }));
    const sums = { IMD1: [600, 1200], IMD5: [900, 1200] };
    await insertPublication(
      database.query,
      twice.map((table) => ({ ...table, areaCode: 'ENG', sums: { ...sums } as TableToInsert['sums'] })),
    );
    await setKind(1, 'FINAL');
    const then = await service.latest();
    await database.query(
      `INSERT INTO comparability_break (id, version, occurs_on, kind, title, explanation, source, touches, recorded_by,
         recorded_by_name, reason)
       VALUES ('later', 1, '2025-10-01', 'QUESTION_WORDING', 'Asked otherwise', 'It is.', 'Us', $1, gen_random_uuid(), 'Ann', 'So.')`,
      [{ metrics: null, stratifiers: null, levels: null, areaCodes: null, readings: null }],
    );
    expect(await service.latest()).toEqual(then);
    await database.query('TRUNCATE comparability_break');
  });

  it('is not hidden by a correction of an earlier quarter', async () => {
    await insertPublication(database.query, tables);
    await setKind(1, 'FINAL');
    await insertPublication(
      database.query,
      [{ ...common, quarterId: before, level: 'ENGLAND', areaCode: 'ENG', sums: {} }],
      2,
    );
    await setKind(2, 'REVISED');
    expect((await service.latest())?.publication.number).toBe(1);
  });

  it('is not what is being prepared, and is read as nobody, who may see nothing else', async () => {
    await insertPublication(database.query, tables);
    await setKind(1, 'FINAL');
    await database.query('UPDATE publication SET published_at = NULL');
    expect(await service.latest()).toBeNull();
    const asVisitor = (sql: string) =>
      database.tenantTx.run({ system: 'visitors' }, (manager) => manager.query<{ role: string }[]>(sql), {
        readOnly: true,
      });
    expect(await asVisitor('SELECT current_user AS role')).toEqual([{ role: 'monitor_app' }]);
    expect(await asVisitor('SELECT * FROM publication')).toEqual([]);
    await expect(asVisitor('SELECT * FROM held_table')).rejects.toThrow(/permission denied/);
    expect(await asVisitor('SELECT * FROM published_source')).toEqual([]);
  });
});
