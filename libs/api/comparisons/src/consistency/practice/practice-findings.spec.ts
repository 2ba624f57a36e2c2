import { afterAll, beforeEach, beforeAll, describe, expect, it } from '@jest/globals';
import { comparabilityEntities } from '@monitor/api-comparability';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { catalogueOf, editionFor } from '@monitor/domain';
import type { Actor, ImplementationStatus } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from '../../areas/areas-reader.service.js';
import type { ConsistencyFilter } from '../consistency-filter.input.js';
import { ConsistencyService } from '../consistency.service.js';
import { PracticeFindingsService } from './practice-findings.service.js';
import { PracticeHistoryReader } from './practice-history-reader.service.js';
import { PracticeReader } from './practice-reader.service.js';
import { fillWorld } from '../../testing/practice-world.builder.js';
import type { WorldOrganisation } from '../../testing/practice-world.builder.js';

const quarterId = '2025-26-Q3';
const catalogue = catalogueOf(editionFor(quarterId));
const actionCodes = catalogue.actions.map(({ code }) => code);
const asked: ConsistencyFilter = { quarterId, level: 'REGION' };
/** Sees the returns of one region alone, and figures of all. */
const lead: Actor = {
  personId: '00000000-0000-0000-0000-000000000001',
  displayName: 'Regional lead',
  role: 'REGIONAL_LEAD',
  organisationCodes: [],
  regionCodes: ['Y56'],
};

let database: TestDatabase;
let reader: PracticeReader;
let service: PracticeFindingsService;
let consistency: ConsistencyService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...comparabilityEntities]);
  await loadReferenceFacts(database.tenantTx);
});
beforeEach(() => {
  reader = new PracticeReader(database.tenantTx);
  const areas = new AreasReader(database.tenantTx, new QuartersService(database.tenantTx));
  consistency = new ConsistencyService(areas, reader);
  service = new PracticeFindingsService(new PracticeHistoryReader(database.tenantTx, reader));
});
afterAll(() => database.drop());

/** Practices of two regions: those of the first say one thing, those of the second everything in turn. */
function world(count: number): WorldOrganisation[] {
  const turn: ImplementationStatus[] = ['NOT_STARTED', 'PLANNED', 'IN_PROGRESS', 'IMPLEMENTED', 'EMBEDDED'];
  return Array.from({ length: 2 * count }, (_, at) => ({
    ...{ type: 'PRACTICE' as const, icb: null, now: null, isAccepted: true, region: at < count ? 'Y56' : 'Y58' },
    answers: actionCodes.slice(0, 4).map((action, place) => ({
      ...{ action, assurance: place === 0 ? ('INDEPENDENTLY_ASSURED' as const) : null, isLoaded: false },
      status: at < count ? 'IMPLEMENTED' : turn[(at + place) % turn.length]!,
    })),
  }));
}

async function findingsFor(actor: Actor, filter: ConsistencyFilter) {
  return service.findingsOf(actor, (await consistency.compare(actor, filter)).madeFrom);
}

describe('the findings of a view of consistency', () => {
  it('rest on every organisation, also for who may look into one region only', async () => {
    await fillWorld(database, quarterId, world(8));
    const findings = await findingsFor(lead, asked);
    expect(findings.map(({ kind }) => kind)).toEqual([
      'PRACTICE_WITHIN_AREAS',
      'SHARE_OF_VARIATION',
      'CONVERGENCE',
      'ASSURED_PRACTICE',
    ]);
    const analyst = { ...lead, role: 'NATIONAL_ANALYST' as const, regionCodes: ['*'] };
    expect(findings).toEqual(await findingsFor(analyst, asked));
    expect(findings[2]!.sentence).toMatch(/it takes 5 quarters that may be compared, and there is only 1 quarter\.$/);
  });

  it('are none where there are no two areas, or where nobody has answered', async () => {
    await fillWorld(database, quarterId, world(8));
    expect(await findingsFor(lead, { ...asked, level: 'ENGLAND' })).toEqual([]);
    await fillWorld(
      database,
      quarterId,
      world(8).map((each) => ({ ...each, isAccepted: false, answers: [] })),
    );
    expect(await findingsFor(lead, asked)).toEqual([]);
  });

  it('are read once and kept, until something else counts', async () => {
    const answers = async () => (await reader.read(lead, quarterId, catalogue)).organisations;
    await fillWorld(database, quarterId, world(3));
    const first = await answers();
    expect(await answers()).toBe(first);
    await database.query(`UPDATE quarterly_return SET accepted_revision = NULL WHERE organisation_code = 'T0000'`);
    expect((await answers()).map(({ code }) => code)).toEqual(first.map(({ code }) => code).slice(1));
  });

  it('are made once and kept, until something else counts', async () => {
    await fillWorld(database, quarterId, world(6));
    const first = await findingsFor(lead, asked);
    expect(await findingsFor(lead, asked)).toBe(first);
    expect(await findingsFor(lead, { ...asked, domain: 'D1' })).not.toBe(first);
    await fillWorld(database, quarterId, world(7));
    expect(await findingsFor(lead, asked)).not.toEqual(first);
  });

  it('know who was expected to answer and has not, also where that alone is new', async () => {
    await fillWorld(database, quarterId, world(6));
    const cautionsOf = async () => {
      const findings = await findingsFor(lead, asked);
      const { cautions } = findings.find(({ kind }) => kind === 'ASSURED_PRACTICE')!;
      return cautions.map(({ kind, subjects }) => [kind, ...subjects]);
    };
    expect(await cautionsOf()).toEqual([['UNASSURED']]);
    await database.query(`UPDATE response_rollup SET expected = expected + 6 WHERE area_code = 'Y56'`);
    expect(await cautionsOf()).toEqual([['UNASSURED'], ['LOW_RESPONSE', 'Y56']]);
  });
});
