import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { releasesEntities } from '../releases-entities.js';
import { insertWindows, publishTables, tableNames } from '../testing/publish-worlds.js';
import { statementsOf } from '../testing/statements-of.js';
import { ChangesService } from './changes.service.js';
import type { FigureChange } from './figure-change.type.js';
import type { Figure } from './figure.type.js';
import { FiguresService } from './figures.service.js';

const analyst: Actor = {
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: 'Analyst',
  role: 'NATIONAL_ANALYST',
  organisationCodes: [],
  regionCodes: ['*'],
};
const keyOf = (of: FigureChange) =>
  [of.quarterId, of.boundaries, of.level, of.metricId, of.stratifier, of.areaCode].join(' ');

let database: TestDatabase;
let service: ChangesService;
let figures: FiguresService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...releasesEntities]);
  await insertWindows(database);
  service = new ChangesService(database.tenantTx);
  figures = new FiguresService(database.tenantTx);
});
afterAll(() => database.drop());

/** Somebody who keeps figures in step by reading changes, some at a time. */
class Keeper {
  readonly seen: string[] = [];
  private readonly kept = new Map<string, FigureChange>();
  private after: string | null = null;

  /** Reads so many pages at most; says whether it is up to date. */
  async read(first: number, pages: number): Promise<boolean> {
    for (let page = 0; page < pages; page += 1) {
      const { nodes, pageInfo } = await service.list(analyst, { first, after: this.after, publication: null });
      for (const change of nodes) {
        this.seen.push(`${change.publication} ${keyOf(change)}`);
        if (change.kind === 'ENDED') this.kept.delete(keyOf(change));
        else this.kept.set(keyOf(change), change);
      }
      this.after = pageInfo.endCursor ?? this.after;
      if (!pageInfo.hasNextPage) return true;
    }
    return false;
  }

  /** What it holds, as figures without the publication that they were read from. */
  figures(): string[] {
    return [...this.kept.values()].flatMap((change) => change.figures.map(withoutPublication)).sort();
  }
}

function withoutPublication(figure: Figure): string {
  return JSON.stringify({ ...figure, id: undefined, publication: undefined });
}

async function publishedNow(): Promise<string[]> {
  const page = await figures.list(analyst, { boundaries: null }, { first: 1000, after: null });
  expect(page?.pageInfo.hasNextPage).toBe(false);
  return (page?.nodes ?? []).map(withoutPublication).sort();
}

async function clear(): Promise<void> {
  await database.query('DELETE FROM published_table');
  await database.query('DELETE FROM publication');
}

const publication = fc.uniqueArray(fc.tuple(fc.constantFrom(...tableNames.slice(0, 18)), fc.nat(90)), {
  selector: ([name]) => name,
  minLength: 1,
});
const reading = fc.record({ first: fc.integer({ min: 1, max: 12 }), pages: fc.integer({ min: 1, max: 3 }) });
const life = fc.array(fc.oneof(publication, reading), { minLength: 2, maxLength: 8 });

describe('changes since a cursor', () => {
  it('are each told once, and lead to what is published, however publications and pages follow each other', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (steps) => {
        await clear();
        const keeper = new Keeper();
        const made: string[] = [];
        let number = 0;
        for (const step of steps) {
          if (Array.isArray(step)) {
            number += 1;
            await publishTables(database, number, step);
            made.push(...step.map(([name]) => `${number} ${name}`));
          } else await keeper.read(step.first, step.pages);
        }
        while (!(await keeper.read(5, 10)));
        expect(new Set(keeper.seen).size).toBe(keeper.seen.length);
        expect([...keeper.seen].sort()).toEqual(made.sort());
        if (number > 0) expect(keeper.figures()).toEqual(await publishedNow());
      }),
      { numRuns: 60 },
    );
  });

  it('say what stood before, and begin after a publication that the reader has whole', async () => {
    await clear();
    const [first = '', second = ''] = tableNames;
    await publishTables(database, 1, [
      [first, 3],
      [second, 4],
    ]);
    await publishTables(database, 2, [[first, 9]]);
    await publishTables(database, 3, [
      [first, 0],
      [second, 8],
    ]);
    const { nodes } = await service.list(analyst, { first: 10, after: null, publication: 1 });
    expect(nodes.map(({ publication: number, kind, replaces }) => [number, kind, replaces])).toEqual([
      [2, 'RENEWED', 1],
      [3, 'ENDED', 2],
      [3, 'RENEWED', 1],
    ]);
    expect(nodes[1]).toMatchObject({ organisations: 0, figures: [] });
  });

  it('do not tell of a publication that is prepared', async () => {
    await database.query('UPDATE publication SET published_at = NULL WHERE number = 3');
    const { nodes, pageInfo } = await service.list(analyst, { first: 10, after: null, publication: 2 });
    expect([nodes, pageInfo.endCursor]).toEqual([[], null]);
  });

  it('are read in one statement', async () => {
    const read = () => service.list(analyst, { first: 10, after: null, publication: null });
    expect(await statementsOf(database, read)).toHaveLength(1);
  });
});
