import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { figureMeasures } from '@monitor/analysis';
import { boundaries } from '@monitor/domain';
import { referenceEntities } from '@monitor/api-reference';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { releasesEntities } from '../releases-entities.js';
import { tablesInOrder } from '../store/canonical-lines.query.js';
import { insertWindows, publishTables, tableNames, worldQuarters } from '../testing/publish-worlds.js';
import { statementsOf } from '../testing/statements-of.js';
import { comparisonLevels } from '../figures/figure-enums.js';
import type { Figure } from './figure.type.js';
import type { FiguresInput } from './figures.input.js';
import { FiguresService } from './figures.service.js';
import { figuresOfStored } from './walk-tables.js';

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

/** Every page of a list, one after the other. */
async function pages(filter: FiguresInput, first: number): Promise<Figure[]> {
  const nodes: Figure[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<FiguresService['list']>> = await service.list(analyst, filter, { first, after });
    nodes.push(...(page?.nodes ?? []));
    if (page?.pageInfo.hasNextPage !== true) return nodes;
    after = page.pageInfo.endCursor;
  }
}

/** Every figure of a publication, read as its canonical bytes are. */
async function everyFigure(publication: number) {
  return database.tenantTx.run(analyst, async (manager) => {
    const figures = [];
    for await (const tables of tablesInOrder(manager, publication)) {
      const stored = tables.map((table) => ({ ...table, areaName: '', figures: JSON.stringify(table.figures) }));
      figures.push(...stored.flatMap(figuresOfStored));
    }
    return figures.map((figure) => ({ ...figure, areaName: undefined }));
  });
}

const own = { id: undefined, areaName: undefined, publication: undefined };
const withoutNames = (figures: Figure[]) => figures.map((figure) => ({ ...figure, ...own }));

describe('published figures, before anything is published,', () => {
  it('are null and no empty list', async () => {
    expect(await service.list(analyst, {}, { first: 10, after: null })).toBeNull();
  });
});

describe('published figures', () => {
  beforeAll(async () => {
    await insertWindows(database);
    await publishTables(
      database,
      1,
      tableNames.map((name, index) => [name, index + 1]),
    );
    // Every third table is renewed, and every seventh given by nobody any more.
    const renewed = tableNames.filter((_, index) => index % 3 === 0);
    await publishTables(
      database,
      2,
      renewed.map((name, index) => [name, index % 7 === 0 ? 0 : 100 + index]),
    );
  });

  it('are those of the tables, to the last digit, whatever the length of pages', async () => {
    for (const publication of [1, 2]) {
      const wanted = await everyFigure(publication);
      expect(wanted.length).toBeGreaterThan(200);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (first) => {
          const read = await pages({ publication, boundaries: null }, Math.max(first, 25));
          expect(withoutNames(read)).toEqual(wanted);
        }),
        { numRuns: 8 },
      );
    }
  });

  const listed = <Each>(each: readonly Each[]) => fc.option(fc.subarray([...each]), { nil: null });
  const anyFilter = fc.record({
    quarterIds: listed(worldQuarters),
    levels: listed(comparisonLevels),
    areaCodes: listed(['ENG', 'QKK', 'Y56', 'Y58', 'Y99']),
    boundaries: fc.constantFrom(null, ...boundaries),
    metricIds: listed(['M01', 'M02', 'M05']),
    stratifiers: listed(['DEPRIVATION', 'SEX']),
    measures: listed(figureMeasures),
  });

  it('are those that the filter chooses, and no others', async () => {
    const all = await everyFigure(2);
    const isIn = <Each>(list: readonly Each[] | null, each: Each) => list === null || list.includes(each);
    await fc.assert(
      fc.asyncProperty(anyFilter, fc.integer({ min: 7, max: 60 }), async (filter, first) => {
        const wanted = all.filter(
          (figure) =>
            isIn<string>(filter.quarterIds, figure.quarterId) &&
            isIn(filter.levels, figure.level) &&
            isIn(filter.areaCodes, figure.areaCode) &&
            (figure.level === 'ENGLAND' || isIn(filter.boundaries && [filter.boundaries], figure.boundaries)) &&
            isIn(filter.metricIds, figure.metricId) &&
            isIn(filter.stratifiers, figure.stratifier) &&
            isIn(filter.measures, figure.measure),
        );
        expect(withoutNames(await pages(filter, first))).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });

  it('each have a name of their own', async () => {
    const read = [
      ...(await pages({ publication: 1, boundaries: null }, 1000)),
      ...(await pages({ boundaries: null }, 1000)),
    ];
    expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
    expect(read.find(({ level }) => level === 'ENGLAND')?.areaName).toBe('England');
  });

  it('are read in two statements, whatever is chosen', async () => {
    const read = () => service.list(analyst, { boundaries: null }, { first: 1000, after: null });
    expect(await statementsOf(database, read)).toHaveLength(2);
  });

  it('of the last quarters are counted back from the quarter of the publication', async () => {
    const quartersOf = async (filter: FiguresInput) =>
      new Set((await pages(filter, 1000)).map((each) => each.quarterId));
    expect(await quartersOf({ quarters: 1 })).toEqual(new Set([worldQuarters[1]]));
    expect(await quartersOf({ quarters: 2 })).toEqual(new Set(worldQuarters));
    expect(await quartersOf({ lastQuarterId: worldQuarters[0] })).toEqual(new Set([worldQuarters[0]]));
  });

  it.each([
    [{ metricIds: ['M99'] }, /M99/],
    [{ stratifiers: ['SHOE_SIZE'] }, /SHOE_SIZE/],
    [{ quarterIds: ['2025'] }, /“2025” is no quarter/],
    [{ quarters: 41 }, /Ask for 1 to 40/],
    [{ quarters: 0 }, /Ask for 1 to 40/],
    [{ quarterIds: ['2025-26-Q2'], quarters: 2 }, /named in two ways/],
    [{ publication: 9 }, /no publication 9/],
  ])('are refused where the filter means nothing: %o', async (filter, message) => {
    await expect(service.list(analyst, filter, { first: 10, after: null })).rejects.toThrow(message);
  });

  it('stay in the publication of the first page while another comes out', async () => {
    const before = await everyFigure(2);
    const page = await service.list(analyst, { boundaries: null }, { first: 50, after: null });
    await publishTables(
      database,
      3,
      tableNames.slice(0, 20).map((name, index) => [name, 500 + index]),
    );
    const after = page?.pageInfo.endCursor ?? null;
    const next = await service.list(analyst, { boundaries: null }, { first: 50, after });
    expect(withoutNames(next?.nodes ?? [])).toEqual(before.slice(50, 100));
    const other = service.list(analyst, { publication: 3 }, { first: 50, after });
    await expect(other).rejects.toThrow(/of a page of publication 2/);
  });
});
