import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { catalogueOf, editionFor, frameworkMessages } from '@monitor/domain';
import type { PrincipleCode } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from '../areas/areas-reader.service.js';
import { fillWorld } from '../testing/practice-world.builder.js';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';
import type { ConsistencyFilter } from './consistency-filter.input.js';
import { ConsistencyService } from './consistency.service.js';
import { PracticeReader } from './practice/practice-reader.service.js';

const quarterId = '2025-26-Q3';
const { actions } = catalogueOf(editionFor(quarterId));

let database: TestDatabase;
let consistency: ConsistencyService;
beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  const answers = [{ action: 'D1-S1', status: 'IMPLEMENTED' as const, assurance: null, isLoaded: false }];
  const body = { type: 'PRACTICE' as const, now: null, isAccepted: true, answers };
  await fillWorld(database, quarterId, [
    { ...body, region: 'Y56', icb: 'QKK' },
    { ...body, region: 'Y58', icb: 'QJK' },
  ]);
  consistency = new ConsistencyService(
    new AreasReader(database.tenantTx, new QuartersService(database.tenantTx)),
    new PracticeReader(database.tenantTx),
  );
});
afterAll(() => database.drop());

const compare = (filter: Partial<ConsistencyFilter>) =>
  consistency.compare(nationalAnalyst, { quarterId, level: 'REGION', ...filter });

describe('a message of the framework', () => {
  it.each(frameworkMessages)('is looked at by the actions that trace to it: $name', async ({ principles }) => {
    const { columns } = await compare({ principles: [...principles] });
    const traced = actions.filter((action) => action.principles.some((code) => principles.includes(code)));
    expect(columns.map(({ key }) => key)).toEqual(traced.map(({ code }) => code));
    expect(columns.length).toBeGreaterThan(0);
  });

  it('shows of one type of organisation what that type is asked', async () => {
    const { columns } = await compare({ principles: ['K5'], organisationType: 'TRUST' });
    const codes = new Set(columns.map(({ key }) => key));
    const asked = actions.filter(({ code }) => codes.has(code));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ askedOf }) => askedOf.includes('TRUST'))).toBe(true);
  });

  it.each([
    [{ principles: ['K9' as PrincipleCode] }, /“K9” is no message of it\. Use some of K1, /],
    [{ principles: [] }, /No message of the framework was named/],
    [{ principles: ['K1' as const], domain: 'D1' as const }, /Leave out one of them/],
  ])('is refused as %j, with what to do', async (filter, message) => {
    await expect(compare(filter)).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
      message: expect.stringMatching(message) as unknown,
    });
  });
});

describe('all boards of England', () => {
  it('name their regions, as a region names itself', async () => {
    const boards = (await compare({ level: 'ICB' })).areas;
    expect(new Map(boards.map(({ area, regionCode }) => [area.code, regionCode]))).toEqual(
      new Map([
        ['QKK', 'Y56'],
        ['QJK', 'Y58'],
      ]),
    );
    const regions = await compare({});
    expect(regions.areas.every(({ area, regionCode }) => area.code === regionCode)).toBe(true);
    expect(regions.wholes.map(({ regionCode }) => regionCode)).toEqual([null]);
  });
});
