import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QuartersService } from '@monitor/api-reference';
import type { Actor, Role } from '@monitor/domain';
import { createReleasesDatabase } from '../testing/releases-database.js';
import type { ReleasesDatabase } from '../testing/releases-database.js';
import { statementsOf } from '../testing/statements-of.js';
import type { FigureKeyInput } from './figure-key.input.js';
import { ProvenanceService } from './provenance.service.js';

const collectionId = '00000000-0000-4000-8000-00000000000c';
const actor = (role: Role, codes: Partial<Actor> = {}): Actor => ({
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: 'Reader',
  role,
  organisationCodes: [],
  regionCodes: [],
  ...codes,
});
const analyst = actor('NATIONAL_ANALYST', { regionCodes: ['*'] });
const practice = (index: number, icb: string, revision = 1) => ({
  organisation: `T${String(index).padStart(4, '0')}`,
  icb,
  region: icb === 'QJK' ? 'Y58' : 'Y56',
  counts: [40 + index * revision, 100 + 2 * index] as const,
  revision,
});

let database: ReleasesDatabase;
let service: ProvenanceService;
const key = (level: FigureKeyInput['level'], areaCode: string, more: Partial<FigureKeyInput> = {}): FigureKeyInput => ({
  ...{ quarterId: database.quarterId, level, areaCode, boundaries: 'AS_WAS', metricId: 'M01' },
  ...{ stratifier: 'DEPRIVATION', ...more },
});
const sourcesFor = async (reader: Actor, level: FigureKeyInput['level'], area: string) =>
  (await service.explain(reader, key(level, area)))?.sources?.map(({ organisationCode }) => organisationCode) ?? null;

beforeAll(async () => {
  database = await createReleasesDatabase();
  service = new ProvenanceService(database.tenantTx, new QuartersService(database.tenantTx));
  for (let index = 0; index < 4; index += 1) await database.accept(practice(index, 'QKK'));
  for (let index = 4; index < 8; index += 1) await database.accept(practice(index, 'QJK'));
  await database.query(
    `INSERT INTO response_rollup (quarter_id, level, area_code, organisation_type, accepted, expected)
     VALUES ($1, 'REGION', 'Y56', 'PRACTICE', 4, 6), ($1, 'REGION', 'Y56', 'ICB', 1, 1)`,
    [database.quarterId],
  );
});
afterAll(() => database.drop());

describe('where published figures come from', () => {
  it('is null before anything is published, and for a table that the publication has not', async () => {
    expect(await service.explain(analyst, key('REGION', 'Y56'))).toBeNull();
    await database.publish();
    expect(await service.explain(analyst, key('REGION', 'Y99'))).toBeNull();
    expect(await service.explain(analyst, key('REGION', 'Y56', { metricId: 'M02' }))).toBeNull();
  });

  it('says how many returns count, of how many that are expected of the types that are asked', async () => {
    const found = await service.explain(analyst, key('REGION', 'Y56'));
    expect(found).toMatchObject({ returnsCounted: 4, returnsExpected: 6, returnsMissing: 2, waiting: 0, asOf: 1 });
    const england = await service.explain(analyst, key('ENGLAND', 'ENG', { boundaries: 'AS_NOW' }));
    expect(england).toMatchObject({
      areaName: 'England',
      returnsCounted: 8,
      returnsExpected: null,
      returnsMissing: null,
    });
  });

  it('gives formula, its papers, boundaries and policy in words, and the publication with its hash', async () => {
    const found = await service.explain(analyst, key('REGION', 'Y56'));
    expect(found).toMatchObject({ stratifierLabel: 'Deprivation', estimatedSentence: null, asOfSentence: null });
    expect(found?.publication).toMatchObject({ number: 1, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(found?.formula).toMatch(/Wilson/);
    expect(found?.formulaSource).toMatch(/Newcombe 1998/);
    expect(found?.boundariesSentence).toBe('Boundaries as they were in each quarter.');
    expect(found?.policySentence).toMatch(/hidden/);
  });

  it('tells organisations only to whoever may see which: national, the region, and their own', async () => {
    const all = Array.from({ length: 8 }, (_, index) => `T000${index}`);
    expect(await sourcesFor(analyst, 'ENGLAND', 'ENG')).toEqual(all);
    const lead = actor('REGIONAL_LEAD', { regionCodes: ['Y58'] });
    expect(await sourcesFor(lead, 'ENGLAND', 'ENG')).toEqual(all.slice(4));
    expect(await sourcesFor(lead, 'REGION', 'Y56')).toBeNull();
    const preparer = actor('PREPARER', { organisationCodes: ['T0002'] });
    expect(await sourcesFor(preparer, 'REGION', 'Y56')).toEqual(['T0002']);
    expect(await sourcesFor(preparer, 'REGION', 'Y58')).toBeNull();
    expect(await sourcesFor(actor('ADMINISTRATOR'), 'ENGLAND', 'ENG')).toBeNull();
  });

  it('is read in four statements', async () => {
    expect(await statementsOf(database, () => service.explain(analyst, key('REGION', 'Y56')))).toHaveLength(4);
  });

  it.each([
    [{ metricId: 'M99' }, /M99/],
    [{ stratifier: 'SHOE_SIZE' }, /SHOE_SIZE/],
    [{ publication: 7 }, /no publication 7/],
  ])('is refused where the question means nothing: %o', async (odd, message) => {
    await expect(service.explain(analyst, key('REGION', 'Y56', odd))).rejects.toThrow(message);
  });
});

describe('returns that wait', () => {
  const waiting = async (level: FigureKeyInput['level'], area: string, publication?: number) =>
    (await service.explain(analyst, key(level, area, publication === undefined ? {} : { publication })))?.waiting;

  it('are counted from their acceptance until a publication takes them in, where they belong', async () => {
    await database.accept(practice(8, 'QKK'));
    expect([await waiting('ENGLAND', 'ENG'), await waiting('ICB', 'QKK'), await waiting('ICB', 'QJK')]).toEqual([
      1, 1, 0,
    ]);
    await database.publish();
    const found = await service.explain(analyst, key('ICB', 'QKK'));
    expect(found).toMatchObject({ waiting: 1, asOf: 1, publication: { number: 2 }, returnsCounted: 4 });
    expect(found?.asOfSentence).toMatch(/^The figures are those of publication 1 \(/);
    await database.accept(practice(9, 'QKK'));
    await database.accept(practice(10, 'QKK'));
    expect(await waiting('ICB', 'QKK')).toBe(3);
    await database.publish();
    expect(await service.explain(analyst, key('ICB', 'QKK'))).toMatchObject({ waiting: 0, asOf: 3, returnsCounted: 7 });
  });

  it('of a publication that another followed are those that waited in it', async () => {
    expect([await waiting('ICB', 'QKK', 1), await waiting('ICB', 'QKK', 2)]).toEqual([0, 1]);
  });

  it('are none where a return was amended and gives the same counts', async () => {
    const same = practice(0, 'QKK');
    await database.accept({ ...same, revision: 2 });
    expect(await waiting('ICB', 'QKK')).toBe(0);
    await database.accept(practice(1, 'QKK', 2));
    expect(await waiting('ICB', 'QKK')).toBe(1);
  });

  it('are those that moved, on both sides, on the boundaries of the publication', async () => {
    for (let index = 0; index < 11; index += 1) {
      await database.place(
        `T${String(index).padStart(4, '0')}`,
        index < 4 || index > 7 ? 'QKK' : 'QJK',
        index < 4 || index > 7 ? 'Y56' : 'Y58',
      );
    }
    await database.publish();
    await database.place('T0002', 'QJK', 'Y58');
    const now = async (area: string) =>
      (await service.explain(analyst, key('ICB', area, { boundaries: 'AS_NOW' })))?.waiting;
    expect([await now('QKK'), await now('QJK')]).toEqual([1, 1]);
  });
});

describe('loaded collections that are counted', () => {
  it('are named with their day, and are no returns', async () => {
    await database.query(
      `INSERT INTO loaded_collection (id, title, source, file_name, mapping, recorded_at)
       VALUES ($1, 'Standard', 'A publisher, 2026', 'f', '{}', '2026-06-05T10:00:00Z')`,
      [collectionId],
    );
    for (const code of ['T0020', 'T0021', 'T0022', 'T0023']) {
      await database.query(
        `INSERT INTO loaded_table (organisation_code, quarter_id, metric_id, stratifier, collection_id, organisation_type, icb_code, region_code, group_codes, numerators, denominators)
         VALUES ($1, $2, 'M01', 'DEPRIVATION', $3, 'PRACTICE', 'QOX', 'Y59', '{IMD1,IMD5}', '{50,60}', '{200,200}')`,
        [code, database.quarterId, collectionId],
      );
    }
    await database.publish();
    const found = await service.explain(analyst, key('REGION', 'Y59'));
    expect(found).toMatchObject({ returnsCounted: 0, loadedCollections: 1 });
    expect(found?.loadedSources).toEqual(['Standard (A publisher, 2026), read in on 5 June 2026']);
    expect(found?.sources?.[0]).toEqual({
      ...{ organisationCode: 'T0020', organisationName: 'T0020', revision: null, loaded: true },
    });
  });

  it('of which the law holds for every table: as many organisations as it says', async () => {
    const tables = await database.query<FigureKeyInput & { organisations: number; number: number }>(
      `SELECT level, area_code AS "areaCode", boundaries, organisations, made.number FROM published_table own
       JOIN publication made ON own.publication <= made.number AND (own.until_publication IS NULL OR own.until_publication > made.number)
       WHERE organisations > 0`,
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { level, areaCode, boundaries, organisations, number } of tables) {
      const found = await service.explain(analyst, key(level, areaCode, { boundaries, publication: number }));
      expect(found?.sources).toHaveLength(organisations);
    }
  });
});
