import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PublishedFigure } from '@monitor/analysis';
import { referenceEntities } from '@monitor/api-reference';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { figuresOfStored } from '../../national/walk-tables.js';

import { tablesInOrder } from '../../store/canonical-lines.query.js';
import { analyst, preparer } from '../../testing/analysts.js';
import { insertWindows, publishTables, tableNames } from '../../testing/publish-worlds.js';
import { statementsOf } from '../../testing/statements-of.js';
import { DifferenceService } from './difference.service.js';
import type { FigureDifference } from './figure-difference.type.js';

let database: TestDatabase;
let service: DifferenceService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await insertWindows(database);
  service = new DifferenceService(database.tenantTx);
});
afterAll(() => database.drop());
beforeEach(clear);

async function clear(): Promise<void> {
  await database.query('DELETE FROM published_table');
  await database.query('DELETE FROM publication');
}

/** Every difference between two publications, page by page. */
async function differences(from: number, to: number, first = 1000): Promise<FigureDifference[]> {
  const nodes: FigureDifference[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<DifferenceService['compare']>> = await service.compare(analyst(1), {
      ...{ from, to, first, after },
    });
    nodes.push(...(page?.nodes ?? []));
    if (page?.pageInfo.hasNextPage !== true) return nodes;
    after = page.pageInfo.endCursor;
  }
}

type Keyed = Pick<PublishedFigure, 'quarterId' | 'boundaries' | 'level' | 'metricId' | 'stratifier' | 'areaCode'>;
const tableOf = ({ quarterId, boundaries, level, metricId, stratifier, areaCode }: Keyed) =>
  [quarterId, boundaries, level, metricId, stratifier, areaCode].join(' ');
const measures = {
  ...{ SHARE: 'Share', DIFFERENCE: 'Gap' },
  ...{ RATIO: 'Ratio of two shares', UNKNOWN: 'Share whose group is not known' },
} as const;

/** What a publication shows, each figure under its name, as its files and answers have it. */
async function shownIn(publication: number): Promise<Map<string, PublishedFigure>> {
  const shown = new Map<string, PublishedFigure>();
  await database.tenantTx.run(analyst(1), async (manager) => {
    for await (const tables of tablesInOrder(manager, publication)) {
      for (const table of tables) {
        const figures = figuresOfStored({ ...table, areaName: '', figures: JSON.stringify(table.figures) });
        for (const figure of figures) shown.set([tableOf(figure), figure.measure, figure.group].join(' '), figure);
      }
    }
  });
  return shown;
}

const seen = (figure: PublishedFigure | undefined) =>
  figure &&
  JSON.stringify([
    figure.status,
    figure.value,
    figure.lower,
    figure.upper,
    figure.numerator,
    figure.denominator,
    figure.markers,
  ]);

/** Whether a figure has any number. What is hidden where nothing was is no difference to a reader. */
const showsSomething = (figure: PublishedFigure | undefined) =>
  [figure?.value, figure?.numerator, figure?.denominator].some((number) => number != null);

/** How many figures of each table and measure differ, by how much, worked out from what both publications show. */
async function workedOut(from: number, to: number): Promise<string[]> {
  const [before, after] = [await shownIn(from), await shownIn(to)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .filter((name) => seen(before.get(name)) !== seen(after.get(name)))
    .filter((name) => showsSomething(before.get(name)) || showsSomething(after.get(name)))
    .map((name) => {
      const [one, other] = [before.get(name), after.get(name)];
      const figure = one ?? other;
      if (figure === undefined) throw new Error('A name without a figure.');
      return told({ ...figure, measureLabel: measures[figure.measure] }, one?.value ?? null, other?.value ?? null);
    })
    .sort();
}

function told(of: Keyed & { measureLabel: string }, before: number | null, after: number | null): string {
  return [tableOf(of), of.measureLabel, before, after].join(' ');
}

const publication = fc.uniqueArray(fc.tuple(fc.constantFrom(...tableNames.slice(0, 12)), fc.nat(90)), {
  ...{ selector: ([name]) => name, minLength: 1, maxLength: 12 },
});
const life = fc.array(publication, { minLength: 2, maxLength: 4 });

describe('the difference between two publications', () => {
  it('is every figure that is seen otherwise, once, whichever is asked for first and however long the pages are', async () => {
    await fc.assert(
      fc.asyncProperty(life, fc.nat(3), fc.nat(3), fc.integer({ min: 9, max: 80 }), async (steps, a, b, first) => {
        await clear();
        for (const [index, tables] of steps.entries()) await publishTables(database, index + 1, tables);
        const [from, to] = [1 + (a % steps.length), 1 + (b % steps.length)];
        const nodes = await differences(from, to, first);
        const found = nodes.map(({ quarter, before, after, ...of }) =>
          told({ ...of, quarterId: quarter.id }, before?.value ?? null, after?.value ?? null),
        );
        expect(found.sort()).toEqual(await workedOut(from, to));
      }),
      { numRuns: 30 },
    );
  });

  it('has shares and gaps before ratios, the furthest moved first, and what is not in both at the end', async () => {
    const renewed = tableNames.map((name, index) => [name, index + 50] as const);
    await publishTables(
      database,
      1,
      tableNames.slice(3).map((name, index) => [name, index + 1] as const),
    );
    await publishTables(database, 2, renewed);
    const nodes = await differences(1, 2);
    const places = nodes.map(({ difference, measureLabel }) => {
      const rank = difference === null ? 2 : measureLabel === measures.RATIO ? 1 : 0;
      return [rank, -Math.abs(difference ?? 0)] as const;
    });
    expect(new Set(places.map(([rank]) => rank))).toEqual(new Set([0, 1, 2]));
    for (const [index, [rank, moved]] of places.slice(1).entries()) {
      const [rankBefore, movedBefore] = places[index] ?? [0, 0];
      expect(rank > rankBefore || (rank === rankBefore && moved >= movedBefore - 1e-12)).toBe(true);
    }
  });

  it('says what came, went and moved, in words and figures', async () => {
    const [first = '', second = ''] = tableNames;
    await publishTables(database, 1, [[first, 3]]);
    await publishTables(database, 2, [
      [first, 0],
      [second, 4],
    ]);
    const nodes = await differences(1, 2);
    expect(new Set(nodes.map(({ text }) => text))).toEqual(new Set(['Not in publication 1', 'Not in publication 2']));
    expect(nodes.every(({ before, after }) => (before === null) !== (after === null))).toBe(true);
    await publishTables(database, 3, [[second, 9]]);
    const moved = (await differences(2, 3)).find(({ difference }) => difference !== null);
    expect(moved?.text).toMatch(/^\d+\.\d percentage points (higher|lower)$/);
    expect(moved).toMatchObject({ quarter: { id: second.split(' ')[0] }, areaName: expect.stringMatching(/./) });
  });

  it('holds a figure of which a sign or the numbers of people alone differ, and nothing whose wording alone does', async () => {
    const [first = ''] = tableNames;
    for (const number of [1, 2, 3, 4]) await publishTables(database, number, [[first, 3]]);
    const change = (number: number, path: string, value: unknown) =>
      database.query(
        'UPDATE published_table SET figures = jsonb_set(figures, $2::text[], $3::jsonb) WHERE publication = $1',
        [number, `{${path}}`, JSON.stringify(value)],
      );
    await change(2, 'groups,1,isEstimated', true);
    await change(3, 'groups,1,denominator,value', 5);
    await change(4, 'groups,1,share,method', 'In other words');
    const textsTo = async (to: number) => (await differences(1, to)).map(({ text, difference }) => [text, difference]);
    const same = ['The same; its limits, signs or numbers of people differ', 0];
    const signed = (await differences(1, 2)).map(({ after }) => after?.text);
    expect(signed.length).toBeGreaterThan(1);
    expect(signed.every((text) => text?.includes('[e]'))).toBe(true);
    expect((await textsTo(2)).every(([text]) => text === same[0])).toBe(true);
    expect(await textsTo(3)).toEqual([same]);
    expect(await textsTo(4)).toEqual([]);
  });

  it('is the same the other way round, with the opposite sign', async () => {
    await publishTables(
      database,
      1,
      tableNames.map((name, index) => [name, index + 1] as const),
    );
    await publishTables(
      database,
      2,
      tableNames.map((name, index) => [name, index + 5] as const),
    );
    const [there, back] = [await differences(1, 2), await differences(2, 1)];
    expect(back.map(({ difference }) => difference)).toEqual(there.map(({ difference }) => difference && -difference));
    expect(back.map(({ before, after }) => [after, before])).toEqual(there.map(({ before, after }) => [before, after]));
    expect(await differences(2, 2)).toEqual([]);
  });
});

describe('who may compare what', () => {
  const page = { from: 1, to: 2, first: 10, after: null };

  beforeEach(async () => {
    await publishTables(
      database,
      1,
      tableNames.map((name) => [name, 2] as const),
    );
    await publishTables(
      database,
      2,
      tableNames.map((name) => [name, 3] as const),
    );
  });

  it('is everybody for what is out, those who release for what is sealed, and nobody for what is given up', async () => {
    expect((await service.compare(preparer, page))?.nodes).toHaveLength(10);
    await database.query('UPDATE publication SET published_at = NULL WHERE number = 2');
    expect(await service.compare(preparer, page)).toBeNull();
    expect((await service.compare(analyst(1), page))?.nodes).toHaveLength(10);
    expect(await service.compare(analyst(1), { ...page, to: 7 })).toBeNull();
    await database.query('UPDATE publication SET discarded_at = product_now() WHERE number = 2');
    expect(await service.compare(analyst(1), page)).toBeNull();
  });

  it('pages by cursors of these two publications alone', async () => {
    const after = (await service.compare(preparer, page))?.pageInfo.endCursor ?? null;
    await expect(service.compare(preparer, { ...page, from: 2, to: 1, after })).rejects.toThrow(
      'between publications 2 and 1',
    );
    await expect(service.compare(preparer, { ...page, first: 1001 })).rejects.toThrow('1,000');
  });

  it('is read in two statements', async () => {
    expect(await statementsOf(database, () => service.compare(preparer, page))).toHaveLength(2);
  });
});
