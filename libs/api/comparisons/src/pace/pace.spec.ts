import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ComparabilityService, comparabilityEntities } from '@monitor/api-comparability';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { quartersUpTo } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';
import { fillPaceWorld } from '../testing/pace-world.builder.js';
import type { PlanningOrganisation } from '../testing/pace-world.builder.js';
import type { ImplementationPaceFilter } from './pace-filter.input.js';
import { PaceQuartersReader } from './pace-quarters-reader.service.js';
import { PaceService } from './pace.service.js';
import { PaceViewReader } from './pace-view-reader.service.js';

const quarterIds = quartersUpTo('2025-26-Q3', 7);

/** Practices of London put their plan in place a quarter later, those of the Midlands after five. */
function practices(each: number): PlanningOrganisation[] {
  return Array.from({ length: 2 * each }, (_, at) => {
    const isInLondon = at < each;
    return {
      ...({ code: `T${String(at).padStart(4, '0')}`, type: 'PRACTICE', icb: isInLondon ? 'QKK' : 'QHL' } as const),
      region: isInLondon ? 'Y56' : 'Y60',
      answers: { 'D1-S1': isInLondon ? 'NPIIIII' : 'NPPPPPI', 'D1-S2': 'NNNPPPI', 'D2-S1': 'PPPPPPP' },
    };
  });
}

const lead: Actor = { ...nationalAnalyst, role: 'REGIONAL_LEAD', regionCodes: ['Y56'] };
const administrator: Actor = { ...nationalAnalyst, role: 'ADMINISTRATOR' };

let database: TestDatabase;
let pace: PaceService;
beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...comparabilityEntities]);
  await loadReferenceFacts(database.tenantTx);
  const { tenantTx } = database;
  const answers = new PaceQuartersReader(tenantTx);
  pace = new PaceService(new PaceViewReader(tenantTx, new QuartersService(tenantTx), answers));
});
beforeEach(() => fillPaceWorld(database, quarterIds, practices(30)));
afterAll(() => database.drop());

const asked: ImplementationPaceFilter = {
  quarterId: '2025-26-Q3',
  compare: 'REGION',
  domain: 'D1',
  boundaries: 'AS_WAS',
};
const compare = (filter: Partial<ImplementationPaceFilter> = {}, actor = nationalAnalyst) =>
  pace.compare(actor, { ...asked, ...filter });

describe('from plan to practice', () => {
  it('follows plans from accepted revisions alone, region by region, and says where they take longer', async () => {
    const { whole, groups, sentence, since, practice } = await compare({ actionCode: 'D1-S1' });
    expect(whole).toMatchObject({ organisations: 60, plans: 60, inPlace: 60, givenUp: 0, open: 0 });
    expect(groups.map(({ code, medianQuarters, verdict }) => [code, medianQuarters, verdict])).toEqual([
      ['Y56', 1, 'SHORTER'],
      ['Y60', 5, 'LONGER'],
    ]);
    expect(groups[1]!.withinYear.value).toBe(0);
    expect(sentence).toMatch(
      /^From plan to practice takes longer than elsewhere, beyond chance, in Midlands \(0% of plans/,
    );
    expect(since?.id).toBe(quarterIds[0]);
    expect(practice).toMatchObject({ key: 'D1-S1' });
  });

  it('leaves out plans of which nobody knows since when, and counts them', async () => {
    expect(await compare({ domain: 'D2' })).toMatchObject({ whole: { plans: 0 }, beginningUnknown: 60 });
  });

  it('says which action comes first, and of how many organisations', async () => {
    const { actions, pairs, orderSentence } = await compare();
    expect(actions.map(({ code }) => code)).toEqual(['D1-S1', 'D1-S2']);
    expect(pairs).toEqual([{ first: 'D1-S1', second: 'D1-S2', before: 30, after: 0, same: 30 }]);
    expect(orderSentence).toMatch(
      /^Organisations put these actions in place in an order .*: in 100%.* comes before every other/,
    );
  });

  it('compares boards within a region, and types in all of England', async () => {
    const boards = await compare({ compare: 'ICB', withinCode: 'Y56' });
    expect(boards.groups.map(({ code, regionCode, plans }) => [code, regionCode, plans])).toEqual([['QKK', 'Y56', 60]]);
    expect(boards.within).toMatchObject({ level: 'REGION', code: 'Y56' });
    const types = await compare({ compare: 'TYPE', organisationType: 'TRUST' });
    expect(types.groups.map(({ code, shortName }) => [code, shortName])).toEqual([['PRACTICE', 'GP practice']]);
  });

  it('rests on every organisation, whoever asks, and hands on none', async () => {
    const [asAnalyst, asLead] = [await compare(), await compare({}, lead)];
    expect(asLead).toEqual(asAnalyst);
    expect(JSON.stringify(asLead)).not.toMatch(/T00\d\d/);
  });

  it('is worked out once, and anew as soon as another revision is accepted or none', async () => {
    const plansOf = async () => (await compare({ actionCode: 'D1-S1' })).whole;
    const first = await plansOf();
    expect((await plansOf()).points).toEqual(first.points);
    await database.query(
      `UPDATE quarterly_return SET accepted_revision = NULL WHERE organisation_code = 'T0000' AND quarter_id > $1`,
      [quarterIds[0]],
    );
    expect([first.plans, (await plansOf()).plans]).toEqual([60, 59]);
    await database.query(`UPDATE quarterly_return SET accepted_revision = 1 WHERE organisation_code = 'T0001'`);
    expect((await plansOf()).plans).toBe(58);
  });

  it('looks at the quarters from the one that is asked for on', async () => {
    const { since, whole } = await compare({ actionCode: 'D1-S1', sinceQuarterId: quarterIds[1]! });
    expect([since?.id, whole.plans]).toEqual([quarterIds[1], 0]);
  });

  it('has nothing to say where nobody answered', async () => {
    await fillPaceWorld(database, quarterIds, []);
    const { since, groups, sentence, orderSentence } = await compare();
    expect([since, groups]).toEqual([null, []]);
    expect(sentence).toMatch(/cannot be told/);
    expect(orderSentence).toMatch(/cannot be told/);
  });

  it.each([
    [{ domain: 'D9' as never }, 'INPUT_NOT_UNDERSTOOD'],
    [{ actionCode: 'D2-S1' }, 'INPUT_NOT_UNDERSTOOD'],
    [{ sinceQuarterId: '2026-27-Q1' }, 'INPUT_NOT_UNDERSTOOD'],
    [{ quarterId: '2090-91-Q1' }, 'NOT_FOUND'],
  ])('refuses %j: %s', async (filter, code) => {
    await expect(compare(filter)).rejects.toMatchObject({ code });
  });

  it('never follows a plan across a break of comparability', async () => {
    const touched = {
      metrics: [],
      stratifiers: null,
      actions: ['D1-S1'],
      levels: null,
      areaCodes: ['Y60'],
      readings: null,
    };
    const said = { title: 'Other words', explanation: 'Asked otherwise.', source: 'A letter' };
    await new ComparabilityService(database.tenantTx).recordBreak(administrator, {
      ...{ id: randomUUID(), reason: 'Was told' },
      content: { ...said, occursOn: '2024-10-01', lastsUntil: null, kind: 'QUESTION_WORDING', touches: touched },
    });
    const plansOf = async (actionCode: string) =>
      (await compare({ actionCode })).groups.map(({ code, plans }) => [code, plans]);
    // The plans of the Midlands were made before it, those of the other action after it.
    expect(await plansOf('D1-S1')).toEqual([
      ['Y56', 30],
      ['Y60', 0],
    ]);
    expect(await plansOf('D1-S2')).toEqual([
      ['Y56', 30],
      ['Y60', 30],
    ]);
  });
});
