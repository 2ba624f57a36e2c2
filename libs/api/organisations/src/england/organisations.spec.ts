import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readGlobalId } from '@monitor/api-platform';
import { DomainError, roles, scopeOfRole } from '@monitor/domain';
import type { Actor, OrganisationPeriod, Role } from '@monitor/domain';
import { createTestDatabase, statementsOf } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { organisationsEntities } from '../organisations-entities.js';
import { recordPeriods } from '../periods/record-periods.query.js';
import type { OrganisationsFilter } from './organisations.input.js';
import { OrganisationsOfEngland } from './organisations.service.js';

const actorAs = (role: Role): Actor => ({
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: role,
  ...scopeOfRole({ role, scopeCode: role === 'REGIONAL_LEAD' ? 'Y61' : 'ZZ1' }),
});
const analyst = actorAs('NATIONAL_ANALYST');

function period(code: string, name: string, changes: Partial<OrganisationPeriod> = {}): OrganisationPeriod {
  const place = { icbCode: 'T6Y0W', regionCode: 'Y61', validFrom: '2020-04-01', validTo: null };
  return { code, onsCode: null, type: 'PRACTICE', name, ...place, ...changes };
}
const periods = [
  period('ZZ1', 'HILL SURGERY'),
  period('ZZ2', 'ELM SURGERY', { validTo: '2023-03-31' }),
  period('ZZ2', 'OAK SURGERY', { validFrom: '2023-04-01', regionCode: 'Y56', icbCode: 'QKK' }),
  period('ZZ3', 'VALE NHS TRUST', { type: 'TRUST', validTo: '2024-03-31' }),
  period('zz4', 'ASH SURGERY'),
  ...Array.from({ length: 30 }, (_, index) => period(`A${index}`, `PRACTICE ${index}`)),
];
const codes = [...new Set(periods.map(({ code }) => code))].sort();

let database: TestDatabase;
let service: OrganisationsOfEngland;

beforeAll(async () => {
  database = await createTestDatabase(organisationsEntities);
  await database.tenantTx.run({ system: 'import' }, (manager) =>
    recordPeriods(manager, { periods, isInvented: true, importId: null }),
  );
  await database.query(`
    INSERT INTO organisation_membership (member_code, kind, group_code, group_name, valid_from)
    VALUES ('ZZ1', 'PCN', 'U1', 'Hill network', '2021-04-01')`);
  await database.query(`
    INSERT INTO present_place (code, quarters_from, quarters_to, region_code, parts, weights_source) VALUES
      ('ZZ1', '-infinity', 'infinity', 'Y61', '[{"regionCode": "Y61", "icbCode": null, "sharePpm": 250000, "ranges": [], "groupRanges": {}}]', 'sample')`);
  service = new OrganisationsOfEngland(database.tenantTx);
});
afterAll(() => database.drop());

/** All that a filter lets through, read page by page. */
async function everything(first: number, filter: OrganisationsFilter | null = null): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await service.page(analyst, { filter, first, after });
    found.push(...nodes.map(({ code }) => code));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return found;
  }
}

describe('the organisations of England', () => {
  it('are all there once, in one order, whatever the length of the pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (first) => {
        expect(await everything(first)).toEqual(codes);
      }),
      { numRuns: 8 },
    );
  });

  it('neither come twice nor are missed where one begins or ends while pages are read', async () => {
    const { nodes, pageInfo } = await service.page(analyst, { filter: null, first: 10, after: null });
    await database.query(
      `INSERT INTO organisation_period (code, type, name, region_code, valid_from) VALUES ('A00', 'PRACTICE', 'NEW', 'Y61', '2021-04-01')`,
    );
    const rest = await service.page(analyst, { filter: null, first: 1000, after: pageInfo.endCursor });
    expect([...nodes, ...rest.nodes].map(({ code }) => code).filter((code) => code !== 'A00')).toEqual(codes);
    await database.query(`DELETE FROM organisation_period WHERE code = 'A00'`);
  });

  it('come with what they were, what they belonged to and where they count', async () => {
    const { nodes } = await service.page(analyst, { filter: { codes: ['ZZ1', 'ZZ2'] }, first: 2, after: null });
    expect(nodes).toMatchObject([
      {
        code: 'ZZ1',
        name: 'Hill Surgery',
        memberships: [{ kind: 'PCN', groupCode: 'U1', validFrom: '2021-04-01', validTo: null }],
        places: [{ quartersFrom: null, quartersTo: null, parts: [{ icbCode: null, regionCode: 'Y61', share: 0.25 }] }],
      },
      {
        code: 'ZZ2',
        regionCode: 'Y56',
        periods: [
          { name: 'Elm Surgery', validFrom: '2020-04-01', validTo: '2023-03-31', regionCode: 'Y61' },
          { name: 'Oak Surgery', validFrom: '2023-04-01', validTo: null, icbCode: 'QKK' },
        ],
      },
    ]);
  });

  it('can be narrowed by type, region, board and whether they exist, all together', async () => {
    expect(await everything(5, { types: ['TRUST'] })).toEqual(['ZZ3']);
    expect(await everything(5, { types: ['TRUST'], onlyOpen: true })).toEqual([]);
    expect(await everything(5, { regionCodes: ['Y56'] })).toEqual(['ZZ2']);
    expect(await everything(5, { icbCodes: ['QKK'], regionCodes: ['Y61'] })).toEqual([]);
  });

  it('are found again by their id, and by no other', async () => {
    const { nodes } = await service.page(analyst, { filter: { codes: ['ZZ1'] }, first: 1, after: null });
    const { keys = [] } = readGlobalId(nodes[0]?.id ?? '') ?? {};
    expect(await service.one(analyst, keys[0] ?? '')).toEqual(nodes[0]);
    expect(await service.one(analyst, 'ZZ9')).toBeNull();
  });

  it('are read by everybody with a role, and by no program without their scope', async () => {
    const asked = { filter: null, first: 1, after: null };
    for (const role of roles) expect((await service.page(actorAs(role), asked)).nodes).toHaveLength(1);
    await expect(service.page({ ...analyst, scopes: ['FIGURES'] }, asked)).rejects.toThrow(DomainError);
  });

  it('refuse a cursor of another list and a page of none or too many', async () => {
    for (const asked of [{ first: 0 }, { first: 1001 }, { first: 1, after: 'x' }]) {
      await expect(service.page(analyst, { filter: null, after: null, ...asked })).rejects.toThrow(DomainError);
    }
  });

  it('cost two statements a page, however long', async () => {
    const statements = await statementsOf(database, () =>
      service.page(analyst, { filter: null, first: 1000, after: null }),
    );
    expect(statements).toHaveLength(2);
  });
});
