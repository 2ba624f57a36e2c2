import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { figureMeasures } from '@monitor/analysis';
import { boundaries } from '@monitor/domain';
import { referenceEntities } from '@monitor/api-reference';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { releasesEntities } from '../releases-entities.js';
import { insertWindows, publishTables, tableNames, worldQuarters } from '../testing/publish-worlds.js';
import { statementsOf } from '../testing/statements-of.js';
import { comparisonLevels } from '../figures/figure-enums.js';
import type { Figure } from './figure.type.js';
import type { FiguresInput } from './figures.input.js';
import { FiguresService } from './figures.service.js';

const analyst: Actor = {
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: 'Analyst',
  role: 'NATIONAL_ANALYST',
  organisationCodes: [],
  regionCodes: ['*'],
};

let database: TestDatabase;
let service: FiguresService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...releasesEntities]);
  service = new FiguresService(database.tenantTx);
});
afterAll(() => database.drop());

/** The rows that columns make. */
async function rowsOf(filter: FiguresInput): Promise<Figure[]> {
  const columns = await service.columns(analyst, filter);
  if (columns === null) throw new Error('Nothing is published.');
  const { ids, quarterIds, levels, areaCodes, areaNames, metricIds, stratifiers, groups, measures } = columns;
  const { values, lowers, uppers, numerators, denominators, statuses, markers, organisations, asOf } = columns;
  const named = {
    ...{ id: ids, quarterId: quarterIds, level: levels, areaCode: areaCodes, areaName: areaNames },
    ...{
      boundaries: columns.boundaries,
      metricId: metricIds,
      stratifier: stratifiers,
      group: groups,
      measure: measures,
    },
    ...{ value: values, lower: lowers, upper: uppers, numerator: numerators, denominator: denominators },
    ...{ status: statuses, organisations, asOf },
  };
  for (const column of [...Object.values(named), markers]) expect(column).toHaveLength(columns.rows);
  return Array.from({ length: columns.rows }, (_, index) => ({
    ...(Object.fromEntries(Object.entries(named).map(([name, column]) => [name, column[index]])) as Omit<
      Figure,
      'markers'
    >),
    markers: (markers[index] ?? '').split(' ').filter(Boolean) as unknown as Figure['markers'],
    publication: columns.publication,
  }));
}

async function nodesOf(filter: FiguresInput): Promise<Figure[]> {
  const page = await service.list(analyst, filter, { first: 1000, after: null });
  expect(page?.pageInfo.hasNextPage).toBe(false);
  return page?.nodes ?? [];
}

describe('published figures as columns', () => {
  it('are null before anything is published', async () => {
    expect(await service.columns(analyst, {})).toBeNull();
  });

  it('are the figures of pages, whatever is chosen', async () => {
    await insertWindows(database);
    const renewed = tableNames.filter((_, index) => index % 4 === 0);
    await publishTables(
      database,
      1,
      tableNames.map((name, index) => [name, index + 1]),
    );
    await publishTables(
      database,
      2,
      renewed.map((name, index) => [name, index % 5 === 0 ? 0 : 200 + index]),
    );
    const listed = <Each>(each: readonly Each[]) => fc.option(fc.subarray([...each]), { nil: null });
    const anyFilter = fc.record({
      publication: fc.constantFrom(1, 2, null),
      quarterIds: listed(worldQuarters),
      levels: listed(comparisonLevels),
      boundaries: fc.constantFrom(null, ...boundaries),
      stratifiers: listed(['DEPRIVATION', 'SEX']),
      measures: listed(figureMeasures),
    });
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        expect(await rowsOf(filter)).toEqual(await nodesOf(filter));
      }),
      { numRuns: 40 },
    );
    expect((await rowsOf({ boundaries: null })).length).toBeGreaterThan(200);
  });

  it('are read in two statements', async () => {
    expect(await statementsOf(database, () => service.columns(analyst, { boundaries: null }))).toHaveLength(2);
  });

  it('are refused beyond 5,000 tables, and sent to the files', async () => {
    await database.query(
      `INSERT INTO published_table (publication, quarter_id, boundaries, level, area_code, metric_id, stratifier, organisations, collections, figures)
       SELECT 2, $1, 'AS_WAS', 'ICB', 'X' || number, 'M02', 'SEX', 3, '{}', figures
       FROM generate_series(1, 5001) number, (SELECT figures FROM published_table WHERE stratifier = 'SEX' LIMIT 1) one`,
      [worldQuarters[0]],
    );
    const many = { metricIds: ['M02'] };
    await expect(service.columns(analyst, many)).rejects.toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      message: expect.stringContaining('/releases/2/manifest.json'),
    });
    await database.query(`DELETE FROM published_table WHERE area_code = 'X7'`);
    expect((await service.columns(analyst, many))?.rows).toBe(5_000 * 7);
  });
});
