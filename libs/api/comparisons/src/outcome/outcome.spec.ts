import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ComparabilityService, comparabilityEntities } from '@monitor/api-comparability';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { insertPublication } from '@monitor/api-releases/testing';
import type { TableToInsert } from '@monitor/api-releases/testing';
import type { Actor, ImplementationStatus } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from '../areas/areas-reader.service.js';
import { PracticeHistoryReader } from '../consistency/practice/practice-history-reader.service.js';
import { PracticeReader } from '../consistency/practice/practice-reader.service.js';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';
import { fillWorld } from '../testing/practice-world.builder.js';
import type { WorldOrganisation } from '../testing/practice-world.builder.js';
import type { OutcomeFilter } from './outcome-filter.input.js';
import { OutcomeService } from './outcome.service.js';

const quarterId = '2025-26-Q3';
const since = '2024-25-Q3';
const regions = ['Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63'];

/** Practices of seven regions: of six in a region, as many more have the action in place as the region stands further on. */
function practices(isInPlace: (region: number, practice: number) => boolean): WorldOrganisation[] {
  return regions.flatMap((region, at) =>
    Array.from({ length: 6 }, (_, practice) => ({
      ...{ type: 'PRACTICE' as const, region, icb: null, now: null, isAccepted: true },
      answers: [
        {
          ...{ action: 'D1-S1', assurance: null, isLoaded: false },
          status: (isInPlace(at, practice) ? 'IMPLEMENTED' : 'NOT_STARTED') as ImplementationStatus,
        },
      ],
    })),
  );
}

/** Gaps of 30 points in the first region down to none in the last, and how much narrower each became. */
const tables: TableToInsert[] = [
  ...regions.map((areaCode, at): TableToInsert => ({
    ...{ quarterId, level: 'REGION', areaCode, organisations: areaCode === 'Y63' ? 4 : 6 },
    sums: { IMD1: [500, 1000], IMD5: [800 - 50 * at, 1000] },
    changes: [
      {
        ...{ since, verdict: 'NARROWER', organisations: 6, split: null, isLevellingDown: false },
        change: { value: -0.01 * at, lower: null, upper: null },
      },
    ],
  })),
  { quarterId, level: 'ENGLAND', areaCode: 'ENG', sums: { IMD1: [3500, 7000], IMD5: [4550, 7000] } },
];

const administrator: Actor = {
  ...{ personId: '00000000-0000-0000-0000-00000000000a', displayName: 'An administrator', role: 'ADMINISTRATOR' },
  ...{ organisationCodes: [], regionCodes: ['*'] },
};

let database: TestDatabase;
let outcomes: OutcomeService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...comparabilityEntities]);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  const quarters = new QuartersService(tenantTx);
  outcomes = new OutcomeService(
    new AreasReader(tenantTx, quarters),
    new PracticeHistoryReader(tenantTx, new PracticeReader(tenantTx)),
    quarters,
  );
  await fillWorld(
    database,
    quarterId,
    practices((region, practice) => practice < region),
  );
});
afterAll(() => database.drop());

const asked = {
  ...{ quarterId, level: 'REGION', domain: 'D1', actionCode: 'D1-S1', metricId: 'M01', stratifier: 'DEPRIVATION' },
  boundaries: 'AS_WAS',
} as const satisfies OutcomeFilter;
const compare = (filter: Partial<OutcomeFilter> = {}) => outcomes.compare(nationalAnalyst, { ...asked, ...filter });

describe('practice beside an outcome', () => {
  it('has no outcomes before a publication, and says so; practice is shown all the same', async () => {
    const { publication, areas, finding, source } = await compare();
    expect(publication).toBeNull();
    expect(areas).toHaveLength(7);
    expect(areas.every(({ outcome }) => outcome.status === 'NOT_REPORTED')).toBe(true);
    expect(finding.verdict).toBe('CANNOT_TELL');
    expect(source).toContain('Nothing has been published yet');
  });

  it('sets the published gap of each region beside its share in place, with those of England', async () => {
    await insertPublication(database.query, tables);
    const found = await compare();
    const london = found.areas.find(({ area }) => area.code === 'Y59');
    expect(london).toMatchObject({ regionCode: 'Y59', organisations: 6, counted: 6 });
    expect([london?.inPlace.value, london?.outcome.value]).toEqual([expect.closeTo(2 / 6), expect.closeTo(0.2)]);
    expect(found.englandInPlace.value).toBeCloseTo(15 / 42 + 6 / 42, 8);
    expect(found.englandOutcome.value).toBeCloseTo(0.15, 8);
    expect(found.outcomeName).toBe('NHS App registration: the least deprived fifth less the most deprived fifth');
  });

  it('judges regions of five organisations or more: with more in place the gap is narrower', async () => {
    const { finding, areas } = await compare();
    expect(areas.find(({ area }) => area.code === 'Y63')?.outcome.markers).toContain('LOW_RELIABILITY');
    expect(finding.verdict).toBe('DIFFERENT');
    expect(finding.sentence).toMatch(
      /^Regions with more of “.+” in place have a narrower gap .* \(rank correlation −1\.00, p = 0\.003, 6 regions\)/,
    );
  });

  it('can set the share of the group that is set against the other in the place of the gap', async () => {
    const { areas, changeFinding, outcomeName } = await compare({ outcome: 'SHARE' });
    expect(new Set(areas.map(({ outcome }) => outcome.value))).toEqual(new Set([0.5]));
    expect([outcomeName, changeFinding]).toEqual(['NHS App registration: share of the most deprived fifth', null]);
  });

  it('is of a whole domain where no action is named, and of nothing where a type is not asked', async () => {
    const { column } = await compare({ actionCode: null });
    expect(column).toMatchObject({ key: 'ALL', label: 'Access' });
    const ofRegions = await compare({ organisationType: 'REGION' });
    expect(ofRegions.column).toBeNull();
    expect(ofRegions.source).toContain('the outcome counts every organisation that gives it');
  });

  it.each([
    [{ level: 'ENGLAND' }, /Use REGION or ICB/],
    [{ actionCode: 'D2-S1' }, /“D2-S1” is not an action of D1 \(Access to devices and data\)/],
    [{ domain: 'D9' as 'D1', actionCode: null }, /“D9” is not a domain of the framework/],
    [{ metricId: 'M09' }, /is not/],
  ] satisfies [Partial<OutcomeFilter>, RegExp][])('refuses %j with what to do', async (filter, message) => {
    await expect(compare(filter)).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
      message: expect.stringMatching(message) as unknown,
    });
  });
});

describe('a change of practice beside a change of the gap', () => {
  it('is not told where nobody answered a year before', async () => {
    const { since: from, changeFinding, areas } = await compare();
    expect(from?.id).toBe(since);
    expect(areas.every(({ changeInPlace }) => changeInPlace === null)).toBe(true);
    expect(changeFinding?.sentence).toContain('cannot be told: 0 regions have both changes that may be told');
  });

  it('counts the same organisations, whatever else answered', async () => {
    // The same practices a year before, of which none had it in place.
    await database.query(
      `WITH before AS (
         INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state, revision, accepted_revision)
         SELECT organisation_code, $1, organisation_type, icb_code, region_code, catalogue_version, state, 1, 1 FROM quarterly_return WHERE quarter_id = $2
       ), revised AS (
         INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
         SELECT organisation_code, $1, 1, region_code, content, content_hash, prepared_by, preparers FROM return_revision
         WHERE quarter_id = $2 AND revision = 2
       )
       INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status, assurance)
       SELECT organisation_code, $1, 1, action_code, region_code, 'NOT_STARTED', NULL FROM action_fact
       WHERE quarter_id = $2 AND revision = 2`,
      [since, quarterId],
    );
    const { areas, changeFinding } = await compare();
    const changes = new Map(areas.map(({ area, ...each }) => [area.code, each]));
    expect(changes.get('Y60')?.changeInPlace).toBeCloseTo(3 / 6, 8);
    expect(changes.get('Y60')?.changeOfGap?.value).toBeCloseTo(-0.03, 8);
    expect(changeFinding?.sentence).toMatch(
      /^Regions that put more of “.+” in place since October to December 2024 saw the gap .* become narrower/,
    );
  });

  it('is not told across a break of the metric, and practice not across one of the action', async () => {
    const ledger = new ComparabilityService(database.tenantTx);
    const said = { title: 'Another system', explanation: 'Counted otherwise.', source: 'A letter' };
    const entry = { occursOn: '2025-07-01', lastsUntil: null, kind: 'METHOD' as const, ...said };
    const touches = {
      metrics: ['M01'],
      stratifiers: null,
      actions: [],
      levels: null,
      areaCodes: ['Y60'],
      readings: null,
    };
    const record = (what: object) =>
      ledger.recordBreak(administrator, {
        ...{ id: randomUUID(), content: { ...entry, touches: { ...touches, ...what } }, reason: 'Was told' },
      });
    await record({});
    const { areas } = await compare();
    const told = areas.filter(({ changeOfGap }) => changeOfGap !== null).map(({ area }) => area.code);
    expect(told.sort()).toEqual(regions.filter((code) => code !== 'Y60'));
    await record({ metrics: [], actions: ['D1-S1'] });
    expect(await compare()).toMatchObject({ since: null, changeFinding: null });
  });
});
