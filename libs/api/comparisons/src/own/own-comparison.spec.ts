import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepTrustKinds, loadReferenceFacts, recordPeriods } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { currentCatalogue, scopeOfRole } from '@monitor/domain';
import type { Actor, Role } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { OwnComparisonService } from './own-comparison.service.js';

const quarterId = '2025-26-Q3';
const as = (role: Role, scopeCode: string): Actor => ({
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: role,
  ...scopeOfRole({ role, scopeCode }),
});
const asked = currentCatalogue().actions.filter(({ askedOf }) => askedOf.includes('PRACTICE'));
const ofDomain = (domain: string) => asked.filter((action) => action.domain === domain);
const domain = asked[0]?.domain ?? '';
const said = ofDomain(domain).map(({ code }, index) => [code, index === 0 ? 'EMBEDDED' : 'PLANNED'] as const);

let database: TestDatabase;
let service: OwnComparisonService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  const periods = ['T1', 'T2'].map((code) => ({
    ...{ code, onsCode: null, type: 'PRACTICE' as const, name: `Practice ${code}`, icbCode: 'QKK', regionCode: 'Y56' },
    ...{ validFrom: '2020-04-01', validTo: null },
  }));
  await database.tenantTx.run({ system: 'import' }, (manager) =>
    recordPeriods(manager, { periods, isInvented: true, importId: null }),
  );
  for (const quarter of ['2025-26-Q2', quarterId]) {
    await database.query(
      `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
         catalogue_version, state, revision, accepted_revision)
       VALUES ('T1', $1, 'PRACTICE', 'QKK', 'Y56', 1, 'ACCEPTED', 1, 1)`,
      [quarter],
    );
    await database.query(
      `INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
       VALUES ('T1', $1, 1, 'Y56', '{}', repeat('a', 64), gen_random_uuid(), '{}')`,
      [quarter],
    );
    await database.query(
      `INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status)
       SELECT 'T1', $1, 1, code, 'Y56', status FROM unnest($2::text[], $3::text[]) AS fact (code, status)`,
      [quarter, said.map(([code]) => code), said.map(([, status]) => (quarter === quarterId ? status : 'PLANNED'))],
    );
  }
  const [action] = said[0] ?? [''];
  for (const [level, area, organisations] of [
    ['REGION', 'Y56', 4],
    ['ENGLAND', 'ENG', 40],
  ] as const) {
    await database.query(
      `INSERT INTO status_rollup (quarter_id, level, area_code, organisation_type, action_code, status, organisations)
       VALUES ($1, $2, $3, 'PRACTICE', $4, 'EMBEDDED', $5), ($1, $2, $3, 'TRUST', $4, 'EMBEDDED', 900)`,
      [quarterId, level, area, action, organisations],
    );
    await database.query(
      `INSERT INTO response_rollup (quarter_id, level, area_code, organisation_type, accepted, expected)
       VALUES ($1, $2, $3, 'PRACTICE', $4, 50)`,
      [quarterId, level, area, organisations],
    );
  }
  service = new OwnComparisonService(database.tenantTx, new QuartersService(database.tenantTx));
});
afterAll(() => database.drop());

describe('how an organisation compares', () => {
  it('is told of its latest accepted return, beside organisations of its own type', async () => {
    const found = await service.read(as('PREPARER', 'T1'), 'T1');
    expect(found?.quarter.id).toBe(quarterId);
    const own = { inPlace: 1, applicable: said.length, organisations: 1 };
    const england = { inPlace: 40, applicable: 40, organisations: 40 };
    expect(found?.domains.find(({ key }) => key === domain)).toMatchObject({ own, england });
  });

  it('shows nothing of an area in which fewer than five answered', async () => {
    const found = await service.read(as('APPROVER', 'T1'), 'T1');
    expect(found?.domains.map(({ region }) => region)).toEqual(found?.domains.map(() => null));
  });

  it('is nothing before a return is accepted, and nobody else’s business', async () => {
    expect(await service.read(as('PREPARER', 'T2'), 'T2')).toBeNull();
    for (const other of [as('PREPARER', 'T2'), as('REGIONAL_LEAD', 'Y56'), as('NATIONAL_ANALYST', '*')])
      await expect(service.read(other, 'T1')).rejects.toThrow('no such organisation');
  });

  it('is set beside trusts of its own kind in England, where the kind is known and five of them answered', async () => {
    const codes = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6'];
    await addTrusts(codes);
    const read = () => service.read(as('PREPARER', 'K1'), 'K1');
    expect(await read()).toMatchObject({ typeLabel: 'NHS trust', kind: null });
    const keep = (acute: string[]) =>
      database.tenantTx.run({ system: 'import' }, (manager) =>
        keepTrustKinds(manager, {
          ...{ fileName: 'f', contentSha256: 'x', source: 'Estates returns', importedBy: 'x' },
          kinds: acute.map((code) => ({ code, kind: 'ACUTE', validFrom: '2020-04-01' })),
        }),
      );
    await keep(codes.slice(0, 5));
    const found = await read();
    expect(found?.kind).toMatchObject({ label: 'Acute trust' });
    expect(found?.kind?.source).toMatch(/^Estates returns; imported on /);
    const ofKind = { inPlace: 3, applicable: 5, organisations: 5 };
    expect(found?.domains.find(({ key }) => key === domain)).toMatchObject({ ofKind });
    await keep(codes.slice(0, 4));
    expect((await read())?.domains.map((each) => each.ofKind)).toEqual(found?.domains.map(() => null));
  });
});

/** Trusts with an accepted return that says one thing: of every other one, that it is in place. */
async function addTrusts(codes: readonly string[]): Promise<void> {
  const action = currentCatalogue().actions.find((each) => each.domain === domain && each.askedOf.includes('TRUST'));
  const periods = codes.map((code) => ({
    ...{ code, onsCode: null, type: 'TRUST' as const, name: `Trust ${code}`, icbCode: 'QKK', regionCode: 'Y56' },
    ...{ validFrom: '2020-04-01', validTo: null },
  }));
  await database.tenantTx.run({ system: 'import' }, (manager) =>
    recordPeriods(manager, { periods, isInvented: true, importId: null }),
  );
  await database.query(
    `WITH head AS (
       INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
         catalogue_version, state, revision, accepted_revision)
       SELECT code, $1, 'TRUST', 'QKK', 'Y56', 1, 'ACCEPTED', 1, 1 FROM unnest($2::text[]) AS own (code)
     ), revised AS (
       INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
       SELECT code, $1, 1, 'Y56', '{}', repeat('a', 64), gen_random_uuid(), '{}' FROM unnest($2::text[]) AS own (code)
     )
     INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status)
     SELECT code, $1, 1, $3, 'Y56', CASE WHEN at % 2 = 1 THEN 'EMBEDDED' ELSE 'PLANNED' END
     FROM unnest($2::text[]) WITH ORDINALITY AS own (code, at)`,
    [quarterId, codes, action?.code],
  );
}
