import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { catalogueOf, editionFor } from '@monitor/domain';
import type { ImplementationStatus } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from '../areas/areas-reader.service.js';
import { fillWorld } from '../testing/practice-world.builder.js';
import { ConsistencyService } from './consistency.service.js';
import type { AreaConsistency, StatusDistribution } from './consistency.type.js';
import { PracticeReader } from './practice/practice-reader.service.js';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';

const quarterId = '2025-26-Q3';
const actions = catalogueOf(editionFor(quarterId)).actions.filter(({ askedOf }) => askedOf.includes('PRACTICE'));
const statuses: ImplementationStatus[] = ['NOT_STARTED', 'PLANNED', 'IMPLEMENTED', 'EMBEDDED', 'NOT_APPLICABLE'];
const places = [
  { region: 'Y56', icb: 'QKK' },
  { region: 'Y56', icb: 'QMJ' },
  { region: 'Y58', icb: 'QJK' },
];

let database: TestDatabase;
let consistency: ConsistencyService;
beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  // Neither the place nor the word goes with anything else.
  const turn = <Kind>(from: readonly Kind[], at: number): Kind => from[at % from.length]!;
  const bodies = Array.from({ length: 24 }, (_, at) => ({
    ...{ type: 'PRACTICE' as const, ...turn(places, at), now: null, isAccepted: at % 10 < 7 },
    answers: actions.map(({ code }, question) => {
      const status = turn(statuses, at * 7 + question * question * 3 + (at % 4) * question);
      return { action: code, status, assurance: null, isLoaded: false };
    }),
  }));
  await fillWorld(database, quarterId, bodies);
  const quarters = new QuartersService(database.tenantTx);
  consistency = new ConsistencyService(
    new AreasReader(database.tenantTx, quarters),
    new PracticeReader(database.tenantTx),
  );
});
afterAll(() => database.drop());

const compare = (filter: Partial<Parameters<ConsistencyService['compare']>[1]>) =>
  consistency.compare(nationalAnalyst, { quarterId, level: 'REGION', ...filter });

/** Answers by status, in the order of the scale. */
const answersOf = ({ counts }: StatusDistribution) => counts.map(({ answers }) => answers);
const added = (rows: readonly number[][]) =>
  rows.reduce((sum, row) => row.map((answers, at) => answers + (sum[at] ?? 0)), []);
const cellOf = ({ cells }: AreaConsistency, key: string) => cells.find((cell) => cell.key === key)!;

describe.each([
  {},
  { domain: 'D2' as const },
  { principles: ['K2' as const, 'P2' as const] },
  { organisationType: 'PRACTICE' as const },
])('a comparison by %j', (filter) => {
  it('has England beside its regions, whose answers add up to it in every column', async () => {
    const { areas, wholes, columns } = await compare(filter);
    const [england] = wholes;
    expect(wholes.map(({ area }) => area.name)).toEqual(['England']);
    for (const { key } of columns) {
      expect(answersOf(cellOf(england!, key))).toEqual(added(areas.map((area) => answersOf(cellOf(area, key)))));
    }
    expect(england?.accepted).toBe(areas.reduce((sum, { accepted }) => sum + accepted, 0));
  });

  it('has England and the region beside the boards of a region', async () => {
    const { areas, wholes, columns } = await compare({ ...filter, level: 'ICB', withinCode: 'Y56' });
    expect(wholes.map(({ area }) => area.name)).toEqual(['England', 'London']);
    for (const { key } of columns) {
      expect(answersOf(cellOf(wholes[1]!, key))).toEqual(added(areas.map((area) => answersOf(cellOf(area, key)))));
    }
  });

  it('adds up the answers of all columns for the overall share, and never means of shares', async () => {
    const { areas, wholes } = await compare(filter);
    for (const { cells, overall, expected } of [...areas, ...wholes]) {
      expect(answersOf(overall)).toEqual(added(cells.map(answersOf)));
      expect(overall.organisations).toBe(Math.max(...cells.map(({ organisations }) => organisations)));
      expect(overall.organisations).toBeLessThanOrEqual(expected);
      const most = Math.max(...cells.map(({ inPlace }) => inPlace.value ?? 0));
      const least = Math.min(...cells.map(({ inPlace }) => inPlace.value ?? 1));
      expect(overall.inPlace.value).toBeLessThanOrEqual(most);
      expect(overall.inPlace.value).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('England compared with nothing', () => {
  it('is part of no whole', async () => {
    expect((await compare({ level: 'ENGLAND' })).wholes).toEqual([]);
  });
});
