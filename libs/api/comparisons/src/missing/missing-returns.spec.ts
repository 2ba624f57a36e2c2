import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, recordPeriods } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { currentCatalogue, scopeOfRole } from '@monitor/domain';
import type { Actor, OrganisationPeriod, OrganisationType, Role } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { MissingReturnsService } from './missing-returns.service.js';
import type { MissingReturn } from './missing-returns.type.js';

const quarterId = '2025-26-Q3';
const before = '2025-26-Q1';
const actorAs = (role: Role, scopeCode = 'Y56'): Actor => ({
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: role,
  ...scopeOfRole({ role, scopeCode }),
});
const lead = actorAs('REGIONAL_LEAD');
const practice = (code: string, icbCode: string, regionCode: string): OrganisationPeriod => ({
  ...{ code, onsCode: null, type: 'PRACTICE', name: `Practice ${code}`, icbCode, regionCode },
  ...{ validFrom: '2020-04-01', validTo: null },
});
const owedIn = (domain: string, type: OrganisationType) =>
  currentCatalogue().actions.filter((each) => each.domain === domain && each.askedOf.includes(type)).length;
const practicesOf = (returns: readonly MissingReturn[]) =>
  returns.filter(({ organisationType }) => organisationType === 'PRACTICE');

let database: TestDatabase;
let service: MissingReturnsService;

async function accept(code: string, quarter: string, facts: Record<string, string>): Promise<void> {
  await database.query(
    `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
       catalogue_version, state, revision, accepted_revision)
     VALUES ($1, $2, 'PRACTICE', 'QKK', 'Y56', 1, 'ACCEPTED', 1, 1)`,
    [code, quarter],
  );
  await database.query(
    `INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash,
       prepared_by, preparers)
     VALUES ($1, $2, 1, 'Y56', '{}', repeat('a', 64), gen_random_uuid(), '{}')`,
    [code, quarter],
  );
  for (const [action, status] of Object.entries(facts)) {
    await database.query(
      `INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status)
       VALUES ($1, $2, 1, $3, 'Y56', $4)`,
      [code, quarter, action, status],
    );
  }
}

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  const london = ['T1', 'T2', 'T3', 'T4'].map((code) => practice(code, 'QKK', 'Y56'));
  const periods = [...london, practice('T9', 'QJK', 'Y58')];
  await tenantTx.run({ system: 'import' }, (manager) =>
    recordPeriods(manager, { periods, isInvented: true, importId: null }),
  );
  await accept('T1', quarterId, { 'D2-S3': 'EMBEDDED', 'D2-S5': 'PLANNED' });
  await accept('T3', before, { 'D2-S3': 'PLANNED', 'D2-S5': 'NOT_APPLICABLE' });
  await database.query(
    `INSERT INTO status_rollup (quarter_id, level, area_code, organisation_type, action_code, status, organisations)
     VALUES ($1, 'REGION', 'Y56', 'PRACTICE', 'D2-S3', 'EMBEDDED', 1), ($1, 'REGION', 'Y56', 'PRACTICE', 'D2-S5', 'PLANNED', 1),
            ($1, 'REGION', 'Y58', 'PRACTICE', 'D2-S3', 'EMBEDDED', 1)`,
    [quarterId],
  );
  await database.query(
    `INSERT INTO response_rollup (quarter_id, level, area_code, organisation_type, accepted, expected)
     VALUES ($1, 'REGION', 'Y56', 'PRACTICE', 1, 4), ($1, 'REGION', 'Y58', 'PRACTICE', 1, 1)`,
    [quarterId],
  );
  service = new MissingReturnsService(tenantTx, new QuartersService(tenantTx));
});
afterAll(() => database.drop());

const rank = (actor: Actor, asked: Partial<{ regionCode: string; first: number; quarterId: string }> = {}) =>
  service.rank(actor, { quarterId, regionCode: 'Y56', first: 10, ...asked });

describe('the missing returns of a region', () => {
  it('are those that were never accepted, the first being the one that would move the figure', async () => {
    const { total, returns } = await rank(lead, { first: 100 });
    expect(total).toBe(returns.length);
    expect(practicesOf(returns).map(({ organisationCode, state }) => [organisationCode, state])).toEqual([
      ['T3', 'NOT_STARTED'],
      ['T2', 'NOT_STARTED'],
      ['T4', 'NOT_STARTED'],
    ]);
    expect(returns.map(({ effect }) => effect.rank)).toEqual(returns.map((_, index) => index + 1));
  });

  it('say by how much each narrows the range of the region, and what the organisation said last time', async () => {
    const { returns } = await rank(lead, { first: 100 });
    const [first] = practicesOf(returns);
    const column = first?.effect.column?.key ?? '';
    const given = column === 'D2' ? 2 : 0;
    const open = returns.reduce((sum, { organisationType }) => sum + owedIn(column, organisationType), 0);
    expect(first?.effect.narrowing).toBeCloseTo(owedIn(column, 'PRACTICE') / (given + open), 12);
    expect(first?.effect.canChangeVerdict).toBe(false);
  });

  it('leave out what was loaded of an organisation, for that counts already', async () => {
    await database.query(
      `INSERT INTO loaded_collection (id, title, source, file_name, mapping)
       VALUES ('00000000-0000-4000-8000-000000000002', 'Title', 'Source', 'f', '{}')`,
    );
    for (const { code } of currentCatalogue().actions) {
      await database.query(
        `INSERT INTO loaded_status (organisation_code, quarter_id, action_code, collection_id, organisation_type,
           icb_code, region_code, status, is_counted)
         VALUES ('T4', $1, $2, '00000000-0000-4000-8000-000000000002', 'PRACTICE', 'QKK', 'Y56', 'PLANNED', true)`,
        [quarterId, code],
      );
    }
    const last = (await rank(lead, { first: 100 })).returns.at(-1);
    expect(last).toMatchObject({ organisationCode: 'T4', effect: { column: null, narrowing: 0 } });
    await database.query(`DELETE FROM loaded_status`);
  });

  it('are as many as were asked for, of all that are missing', async () => {
    const { total, returns } = await rank(lead, { first: 1 });
    expect(total).toBeGreaterThan(3);
    expect(returns.length).toBe(1);
    await expect(rank(lead, { first: 0 })).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' });
  });

  it('say so where none is missing', async () => {
    const { basis, returns } = await rank(actorAs('NATIONAL_ANALYST'), { regionCode: 'Y99' });
    expect(returns).toEqual([]);
    expect(basis).toBe('No return that is expected here is missing.');
  });

  it('are shown to the leads of the region and to England alone', async () => {
    expect(await rank(actorAs('NATIONAL_ANALYST'))).toEqual(await rank(lead));
    await expect(rank(actorAs('REGIONAL_LEAD', 'Y58'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(rank(lead, { quarterId: '2090-91-Q1' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
