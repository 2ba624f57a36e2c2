import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readGlobalId } from '@monitor/api-platform';
import { DomainError, roles } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { createTestDatabase, statementsOf } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { actorAs, onDayOfTests, openOrganisations, quarterId } from '../testing/return-scenario.builder.js';
import { referenceEntities } from '@monitor/api-reference';
import { returnsEntities } from '../returns-entities.js';
import type { ReturnsFilter } from './return-progress.input.js';
import { ReturnProgressService } from './return-progress.service.js';

const analyst = actorAs('NATIONAL_ANALYST', { regionCodes: ['*'] });
const lead = actorAs('REGIONAL_LEAD', { regionCodes: ['Y61'] });
const asked = { filter: null, first: 1000, after: null };

let database: TestDatabase;
let service: ReturnProgressService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  const tenantTx = onDayOfTests(database);
  await openOrganisations(tenantTx, [
    { code: 'T1' },
    { code: 'T2' },
    { code: 'T3', regionCode: 'Y56', icbCode: 'QKK' },
    { code: 'T4', type: 'TRUST', regionCode: 'Y56', icbCode: 'QKK' },
  ]);
  await database.query(
    `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
       catalogue_version, state, revision, accepted_revision, updated_at)
     VALUES ('T1', $1, 'PRACTICE', 'T6Y0W', 'Y61', 1, 'ACCEPTED', 2, 2, '2026-10-19T09:00Z')`,
    [quarterId],
  );
  const steps = ['STARTED', 'SUBMITTED', 'SENT_BACK', 'SUBMITTED', 'SIGNED_OFF', 'ACCEPTED'];
  for (const [index, kind] of steps.entries()) {
    await database.query(
      `INSERT INTO return_event (organisation_code, quarter_id, sequence, region_code, kind, revision, person_id, person_name, role, comment, happened_at)
       VALUES ('T1', $1, $2, 'Y61', $3, 1, gen_random_uuid(), 'Somebody', 'PREPARER', 'Said in confidence', $4)`,
      [quarterId, index + 1, kind, `2026-10-1${index}T09:00:00Z`],
    );
  }
  service = new ReturnProgressService(tenantTx);
});
afterAll(() => database.drop());

async function keysOf(actor: Actor, filter: ReturnsFilter | null, first = 1000): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await service.page(actor, { filter, first, after });
    found.push(...nodes.map((node) => `${node.quarterId} ${node.organisationCode}`));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return found;
  }
}
const ofQuarter = (...codes: string[]) => codes.map((code) => `${quarterId} ${code}`);
const own: ReturnsFilter = { quarterIds: [quarterId], organisationCodes: ['T1', 'T2', 'T3', 'T4'] };

describe('where returns stand', () => {
  it('says when each step was last taken, and that nothing was done where nobody began', async () => {
    const { nodes } = await service.page(analyst, { ...asked, filter: { ...own, organisationCodes: ['T1', 'T2'] } });
    const at = (day: number) => new Date(`2026-10-1${day}T09:00:00Z`);
    expect(nodes).toMatchObject([
      { organisationCode: 'T1', state: 'ACCEPTED', revision: 2, acceptedRevision: 2, stateLabel: 'Accepted' },
      { organisationCode: 'T2', state: 'NOT_STARTED', revision: 0, startedAt: null, updatedAt: null },
    ]);
    const { startedAt, submittedAt, sentBackAt, signedOffAt, acceptedAt } = nodes[0] ?? {};
    expect([startedAt, sentBackAt, submittedAt, signedOffAt, acceptedAt]).toEqual([0, 2, 3, 4, 5].map(at));
  });

  it('says neither who did it nor what was said', async () => {
    const { nodes } = await service.page(analyst, { ...asked, filter: own });
    expect(JSON.stringify(nodes)).not.toMatch(/Somebody|confidence/);
  });

  it('is all there once, in one order, whatever the length of the pages', async () => {
    const whole = await keysOf(analyst, null);
    expect(whole).toEqual([...whole].sort());
    expect(new Set(whole).size).toBe(whole.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), async (first) => {
        expect(await keysOf(analyst, own, first)).toEqual(ofQuarter('T1', 'T2', 'T3', 'T4'));
      }),
      { numRuns: 5 },
    );
  });

  it('can be narrowed by quarter, place, type and state, all together', async () => {
    expect(await keysOf(analyst, { ...own, regionCodes: ['Y56'] })).toEqual(ofQuarter('T3', 'T4'));
    expect(await keysOf(analyst, { ...own, icbCodes: ['QKK'], organisationTypes: ['TRUST'] })).toEqual(ofQuarter('T4'));
    expect(await keysOf(analyst, { ...own, states: ['ACCEPTED'] })).toEqual(ofQuarter('T1'));
    expect(await keysOf(analyst, { ...own, quarterIds: ['2019-20-Q1'] })).toEqual([]);
  });
});

describe('who may know where returns stand', () => {
  it('is the lead of their region, whichever region they ask for, and an analyst', async () => {
    expect(await keysOf(lead, own)).toEqual(ofQuarter('T1', 'T2'));
    expect(await keysOf(lead, { ...own, regionCodes: ['Y56', 'Y61'] })).toEqual(ofQuarter('T1', 'T2'));
    expect(await service.one(lead, quarterId, 'T3')).toBeNull();
    expect(await keysOf(actorAs('REGIONAL_LEAD'), own)).toEqual([]);
    for (const role of roles.filter((each) => each !== 'REGIONAL_LEAD' && each !== 'NATIONAL_ANALYST')) {
      await expect(service.page(actorAs(role, { organisationCodes: ['T1'] }), asked)).rejects.toThrow(DomainError);
    }
    await expect(service.page({ ...analyst, scopes: ['STATUSES'] }, asked)).rejects.toThrow(DomainError);
  });

  it('finds a return again by its id', async () => {
    const { nodes } = await service.page(lead, { ...asked, filter: { ...own, organisationCodes: ['T1'] } });
    const { keys = [] } = readGlobalId(nodes[0]?.id ?? '') ?? {};
    expect(await service.one(lead, keys[0] ?? '', keys[1] ?? '')).toEqual(nodes[0]);
  });

  it('costs one statement a page, however long', async () => {
    expect(await statementsOf(database, () => service.page(analyst, asked))).toHaveLength(1);
  });
});
