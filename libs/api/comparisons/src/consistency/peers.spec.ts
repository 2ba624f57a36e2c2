import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepTrustKinds, loadReferenceFacts } from '@monitor/api-organisations';
import type { TrustKindFrom } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { catalogueOf, editionFor, implementationStatuses, peerGroups, trustKinds } from '@monitor/domain';
import type { Actor, AreaLevel, Boundaries, PeerGroup } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { AreasReader } from '../areas/areas-reader.service.js';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';
import { fillWorld } from '../testing/practice-world.builder.js';
import type { WorldOrganisation } from '../testing/practice-world.builder.js';
import type { ConsistencyFilter } from './consistency-filter.input.js';
import { ConsistencyService } from './consistency.service.js';
import { PracticeReader } from './practice/practice-reader.service.js';

const quarterId = '2025-26-Q3';
const actionCodes = catalogueOf(editionFor(quarterId))
  .actions.filter(({ askedOf }) => askedOf.includes('TRUST'))
  .map(({ code }) => code);
const londonLead: Actor = { ...nationalAnalyst, role: 'REGIONAL_LEAD', regionCodes: ['Y56'] };
const trustGroups = peerGroups.filter((group) => group.endsWith('_TRUST'));

/** Every organisation of the world is known, and asked, where its return counts. */
const askedSql = `
INSERT INTO organisation_period (code, type, name, icb_code, region_code, valid_from)
SELECT organisation_code, organisation_type, organisation_code, icb_code, region_code, '2020-04-01' FROM quarterly_return
ON CONFLICT DO NOTHING`;

let database: TestDatabase;
let consistency: ConsistencyService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  const areas = new AreasReader(tenantTx, new QuartersService(tenantTx));
  consistency = new ConsistencyService(areas, new PracticeReader(tenantTx));
});
afterAll(() => database.drop());

async function fill(world: readonly WorldOrganisation[], kinds: readonly TrustKindFrom[]): Promise<void> {
  await database.query(`DELETE FROM organisation_period WHERE code LIKE 'T00%'`);
  await fillWorld(database, quarterId, world);
  await database.query(askedSql);
  await keep(kinds);
}

const keep = (kinds: readonly TrustKindFrom[]) =>
  database.tenantTx.run({ system: 'import' }, (manager) =>
    keepTrustKinds(manager, { fileName: 'f', contentSha256: 'x', source: 'Estates returns', importedBy: 'x', kinds }),
  );

const compare = (filter: Partial<ConsistencyFilter>, actor = nationalAnalyst) =>
  consistency.compare(actor, { quarterId, level: 'REGION', ...filter });

const answer = fc.record({
  action: fc.constantFrom(...actionCodes),
  status: fc.constantFrom(...implementationStatuses),
  assurance: fc.constant(null),
  isLoaded: fc.boolean(),
});
const place = { region: fc.constantFrom('Y56', 'Y58'), icb: fc.constantFrom('QKK', 'QJK', null) };
const trust = fc.record({
  type: fc.constantFrom('TRUST' as const, 'TRUST' as const, 'PRACTICE' as const),
  ...place,
  now: fc.option(fc.record(place)),
  isAccepted: fc.boolean(),
  answers: fc.array(answer, { maxLength: 8 }),
});
/** Lines of the classification about the trusts by their places: before the last day of the quarter, on it, and after it. */
const lines = fc.uniqueArray(
  fc.record({
    at: fc.nat(11),
    kind: fc.constantFrom(...trustKinds),
    validFrom: fc.constantFrom('2021-04-01', '2025-12-31', '2026-01-01'),
  }),
  { maxLength: 20, selector: ({ at, validFrom }) => `${at} ${validFrom}` },
);
const codeAt = (at: number) => `T${String(at).padStart(4, '0')}`;

/** The kind on the last day of the quarter, from the lines themselves. */
function kindOf(code: string, kinds: readonly TrustKindFrom[]): string | null {
  const held = kinds.filter((each) => each.code === code && each.validFrom <= '2025-12-31');
  return held.sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1)).at(-1)?.kind ?? null;
}

/** Expected, accepted, and answers by status, of an area and all columns together. */
async function sumsOf(filter: Partial<ConsistencyFilter>): Promise<Map<string, number>> {
  const sums = new Map<string, number>();
  for (const { area, expected, accepted, overall } of (await compare(filter)).areas) {
    sums.set(`${area.code} expected`, expected);
    sums.set(`${area.code} accepted`, accepted);
    for (const { status, answers } of overall.counts) sums.set(`${area.code} ${status}`, answers);
  }
  return sums;
}

function plus(...parts: Map<string, number>[]): Record<string, number> {
  const total = new Map<string, number>();
  for (const [key, value] of parts.flatMap((part) => [...part])) total.set(key, (total.get(key) ?? 0) + value);
  return Object.fromEntries([...total].filter(([, value]) => value > 0).sort());
}

const views = (['ENGLAND', 'REGION', 'ICB'] as AreaLevel[]).flatMap((level) =>
  (['AS_WAS', 'AS_NOW'] as Boundaries[]).map((boundaries) => ({ level, boundaries })),
);

describe('the kinds of trust', () => {
  it('part the trusts: their counts and those of no known kind add up to the counts of all trusts, in every view', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(trust, { minLength: 1, maxLength: 12 }), lines, async (world, said) => {
        const kinds = said.map(({ at, kind, validFrom }) => ({ code: codeAt(at), kind, validFrom }));
        const trusts = world.flatMap(({ type }, at) => (type === 'TRUST' ? codeAt(at) : []));
        const unknown = trusts.filter((code) => kindOf(code, kinds) === null);
        await fill(world, [...kinds, { code: 'ZZZ', kind: 'OTHER', validFrom: '2020-04-01' }]);
        const before = await Promise.all(views.map((view) => sumsOf({ ...view, peerGroup: 'TRUST' })));
        const parts = await partsOf();
        // Those of no known kind, made a kind of their own by the next classification.
        await keep([
          { code: 'ZZZ', kind: 'OTHER', validFrom: '2020-04-01' },
          ...unknown.map((code) => ({ code, kind: 'OTHER' as const, validFrom: '2020-04-01' })),
        ]);
        for (const [at, view] of views.entries()) {
          const rest = await sumsOf({ ...view, peerGroup: 'OTHER_TRUST' });
          expect(plus(...(parts[at] ?? []), rest)).toEqual(plus(before[at] ?? new Map()));
        }
      }),
      { numRuns: 5 },
    );
  });

  async function partsOf(): Promise<Map<string, number>[][]> {
    const parts: Map<string, number>[][] = [];
    for (const view of views) {
      const own: Map<string, number>[] = [];
      for (const peerGroup of trustGroups) own.push(await sumsOf({ ...view, peerGroup }));
      parts.push(own);
    }
    return parts;
  }
});

describe('a peer group of one kind of trust', () => {
  const of = (region: string, at: number, type: 'TRUST' | 'PRACTICE' = 'TRUST'): WorldOrganisation => ({
    ...{ type, region, icb: null, now: null, isAccepted: at % 4 < 3 },
    answers: actionCodes.map((action) => ({
      ...{
        action,
        status: at % 2 === 0 ? ('EMBEDDED' as const) : ('PLANNED' as const),
        assurance: null,
        isLoaded: false,
      },
    })),
  });
  const world = [
    ...Array.from({ length: 8 }, (_, at) => of('Y56', at)),
    ...Array.from({ length: 8 }, (_, at) => of('Y58', at)),
    of('Y56', 0, 'PRACTICE'),
  ];
  const acute = ['T0000', 'T0001', 'T0003', 'T0008', 'T0009'];
  const kinds = acute.map((code): TrustKindFrom => ({ code, kind: 'ACUTE', validFrom: '2020-04-01' }));
  const group: PeerGroup = 'ACUTE_TRUST';
  beforeAll(() => fill(world, kinds));

  it('has a response rate of its own, says whose classification it is and of how many no kind is known', async () => {
    const { areas, peerGroup, source, finding } = await compare({ peerGroup: group });
    expect(areas.map(({ area, accepted, expected }) => [area.code, accepted, expected])).toEqual([
      ['Y56', 2, 3],
      ['Y58', 2, 2],
    ]);
    expect(peerGroup).toMatchObject({ group, label: 'Acute trusts' });
    expect(peerGroup?.note).toMatch(/^Acute trusts alone, .* on 31 December 2025 \(Estates returns; imported on/);
    expect(peerGroup?.note).toContain(
      'Of 16 trusts in England that were asked for a return, the kind of 11 is not known',
    );
    expect(source).toContain(peerGroup?.note);
    expect(finding).toMatch(/^Acute trusts alone\. /);
  });

  it('claims nothing of so few', async () => {
    const { comparison } = await compare({ peerGroup: group });
    expect(comparison.verdict).toBe('CANNOT_TELL');
  });

  it('is the same for a lead, who may not read the returns of other regions', async () => {
    const { areas, finding } = await compare({ peerGroup: group });
    const seen = await compare({ peerGroup: group }, londonLead);
    expect([seen.areas, seen.finding]).toEqual([areas, finding]);
  });

  it('is read anew where another classification counts, and is nobody before one does', async () => {
    await keep(kinds.filter(({ code }) => code !== 'T0000'));
    const { areas } = await compare({ peerGroup: group });
    expect(areas.map(({ accepted }) => accepted)).toEqual([1, 2]);
    await database.query('TRUNCATE trust_kind_import CASCADE');
    const { areas: none, peerGroup, finding } = await compare({ peerGroup: group });
    expect(none).toEqual([]);
    expect(finding).toMatch(/^No trust of this kind is known to have been asked for a return here/);
    expect(peerGroup?.note).toContain('the national team has imported no classification');
    await keep(kinds);
  });

  it('does not hand the kind of a trust on to the one that took over from it', async () => {
    await database.query(`UPDATE organisation_period SET valid_to = '2025-09-30' WHERE code = 'T0003'`);
    await database.query(
      `INSERT INTO organisation_period (code, type, name, region_code, valid_from) VALUES ('T0099', 'TRUST', 'New', 'Y56', '2025-10-01')`,
    );
    const before = await compare({ peerGroup: group });
    expect(before.areas.map(({ expected }) => expected)).toEqual([2, 2]);
    await keep([...kinds, { code: 'T0099', kind: 'ACUTE', validFrom: '2025-10-01' }]);
    const after = await compare({ peerGroup: group });
    expect(after.areas.map(({ expected }) => expected)).toEqual([3, 2]);
  });

  it('is refused beside another type, and may stand beside its own', async () => {
    await expect(compare({ peerGroup: group, organisationType: 'PRACTICE' })).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
    });
    expect((await compare({ peerGroup: group, organisationType: 'TRUST' })).peerGroup?.group).toBe(group);
  });
});
