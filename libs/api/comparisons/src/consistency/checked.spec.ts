import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { assuranceLevels, catalogueOf, editionFor, isInPlace } from '@monitor/domain';
import type { AssuranceLevel, ImplementationStatus } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from '../areas/areas-reader.service.js';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';
import { fillWorld } from '../testing/practice-world.builder.js';
import { ConsistencyService } from './consistency.service.js';
import type { AreaConsistency } from './consistency.type.js';
import { PracticeReader } from './practice/practice-reader.service.js';

const quarterId = '2025-26-Q3';
const actions = catalogueOf(editionFor(quarterId)).actions.filter(({ askedOf }) => askedOf.includes('PRACTICE'));
const statuses: ImplementationStatus[] = ['PLANNED', 'IMPLEMENTED', 'EMBEDDED', 'NOT_APPLICABLE'];
const places = [
  { region: 'Y56', icb: 'QKK' },
  { region: 'Y56', icb: 'QMJ' },
  // A region's own return counts in no board.
  { region: 'Y56', icb: null },
  { region: 'Y58', icb: 'QJK' },
];
const turn = <Kind>(from: readonly Kind[], at: number): Kind => from[at % from.length]!;
const bodies = Array.from({ length: 40 }, (_, at) => ({
  ...{ type: 'PRACTICE' as const, ...turn(places, at), now: null, isAccepted: at % 10 < 7 },
  answers: actions.map(({ code }, question) => ({
    ...{ action: code, status: turn(statuses, at * 7 + question * 5 + Math.floor(at / 4)), isLoaded: false },
    assurance: turn<AssuranceLevel | null>([...assuranceLevels, null], at * 3 + question),
  })),
}));

let database: TestDatabase;
let consistency: ConsistencyService;
beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  await fillWorld(database, quarterId, bodies);
  const { tenantTx } = database;
  const areas = new AreasReader(tenantTx, new QuartersService(tenantTx));
  consistency = new ConsistencyService(areas, new PracticeReader(tenantTx));
});
afterAll(() => database.drop());

/** The share of a column in an area, counted here from the answers themselves; of a body without a return they were loaded. */
function expectedIn(area: { region?: string; icb?: string }, actionCodes: readonly string[]): number {
  const own = bodies.filter(
    ({ region, icb }) => (area.region ?? region) === region && (area.icb === undefined || area.icb === icb),
  );
  const answers = own
    .flatMap((body) => body.answers.map((answer) => ({ ...answer, isReturned: body.isAccepted })))
    .filter(({ action }) => actionCodes.includes(action));
  const applicable = answers.filter(({ status }) => status !== 'NOT_APPLICABLE');
  const checked = applicable.filter(
    ({ status, assurance, isReturned }) =>
      // Nobody can tell who checked what was loaded.
      isInPlace(status) && isReturned && assurance !== null && assurance !== 'SELF_ASSERTED',
  );
  return checked.length / applicable.length;
}

const codesOf = (domain: string) => actions.filter((each) => each.domain === domain).map(({ code }) => code);
const checkedOf = ({ cells }: AreaConsistency, key: string) => cells.find((cell) => cell.key === key)!.checked;

describe('what is in place where only checked claims count', () => {
  it.each([
    [{ level: 'REGION' as const }, (code: string) => ({ region: code })],
    [{ level: 'ICB' as const, withinCode: 'Y56' }, (code: string) => ({ icb: code })],
  ])('is counted from the answers themselves, area by area and of all of them: %j', async (filter, placeOf) => {
    const { areas, wholes } = await consistency.compare(nationalAnalyst, { quarterId, ...filter });
    expect(areas.length).toBeGreaterThan(1);
    for (const area of areas) {
      for (const domain of ['D1', 'D2', 'D4']) {
        const { inPlace } = checkedOf(area, domain);
        expect(inPlace.value).toBeCloseTo(expectedIn(placeOf(area.area.code), codesOf(domain)), 9);
      }
      const overall = expectedIn(
        placeOf(area.area.code),
        actions.map(({ code }) => code),
      );
      expect(area.overall.checked.inPlace.value).toBeCloseTo(overall, 9);
    }
    for (const whole of wholes) {
      const place = whole.area.code === 'Y56' ? { region: 'Y56' } : {};
      expect(checkedOf(whole, 'D1').inPlace.value).toBeCloseTo(expectedIn(place, codesOf('D1')), 9);
    }
    expect(wholes.length).toBe(filter.level === 'ICB' ? 2 : 1);
  });

  it('is never more than what is claimed, lies within what it could be, and leaves everybody in the denominator', async () => {
    const { areas } = await consistency.compare(nationalAnalyst, { quarterId, level: 'REGION' });
    let below = 0;
    for (const { inPlace, checked, possible } of areas.flatMap(({ cells }) => cells)) {
      const [share, claimed] = [checked.inPlace.value ?? NaN, inPlace.value ?? NaN];
      expect(share).toBeLessThanOrEqual(claimed);
      if (share < claimed) below += 1;
      expect(checked.possible!.lower).toBeLessThanOrEqual(share);
      expect(checked.possible!.upper).toBeGreaterThanOrEqual(share);
      expect(checked.possible!.upper).toBeLessThanOrEqual(possible!.upper);
    }
    expect(below).toBeGreaterThan(5);
  });
});
