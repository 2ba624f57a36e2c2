import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readGlobalId } from '@monitor/api-platform';
import { DomainError, roles, scopeOfRole } from '@monitor/domain';
import type { Actor, Role } from '@monitor/domain';
import { statementsOf } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { ledgerDatabase } from '../testing/ledger-database.js';
import type { ComparabilityFilter } from './comparability-filter.input.js';
import { ComparabilityService } from './comparability.service.js';
import { LedgerPages } from './ledger-pages.service.js';

const actorAs = (role: Role): Actor => ({
  personId: '00000000-0000-4000-8000-000000000001',
  displayName: role,
  ...scopeOfRole({ role, scopeCode: role === 'REGIONAL_LEAD' ? 'Y61' : 'ZZ1' }),
});
const analyst = actorAs('NATIONAL_ANALYST');
const administrator = actorAs('ADMINISTRATOR');
const first = { filter: null, first: 1_000, after: null };

let database: TestDatabase;
let pages: LedgerPages;
let ledger: ComparabilityService;

beforeAll(async () => {
  database = await ledgerDatabase();
  pages = new LedgerPages(database.tenantTx);
  ledger = new ComparabilityService(database.tenantTx);
});
afterAll(() => database.drop());

/** The ids of all breaks that a filter lets through, read page by page. */
async function everything(length: number, filter: ComparabilityFilter | null): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await pages.page(analyst, { filter, first: length, after });
    found.push(...nodes.map((node) => node.break.id));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return found;
  }
}

describe('the ledger page by page', () => {
  it('is what the list is that it replaces, once, whatever the length of the pages', async () => {
    const [some] = await ledger.breaks(administrator, {});
    if (some === undefined) throw new Error('The ledger is empty.');
    await ledger.withdrawBreak(administrator, { id: some.id, expectedVersion: some.version, reason: 'Was wrong' });
    const filters = [null, { level: 'ICB' }, { withWithdrawn: true }, { toQuarterId: '2025-26-Q4' }] as const;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...filters), async (length, filter) => {
        const whole = await ledger.breaks(analyst, filter ?? {});
        const read = await everything(length, filter);
        expect(read).toHaveLength(new Set(read).size);
        expect([...read].sort()).toEqual(whole.map(({ id }) => id).sort());
      }),
      { numRuns: 20 },
    );
  });

  it('has the newest break first', async () => {
    const days = (await pages.page(analyst, first)).nodes.map((node) => node.break.occursOn);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('gives each entry an id by which it is found again, withdrawn or not, and by no other', async () => {
    const { nodes } = await pages.page(analyst, { ...first, filter: { withWithdrawn: true } });
    for (const node of nodes) {
      const { type, keys = [] } = readGlobalId(node.id) ?? {};
      expect([type, keys]).toEqual(['LedgerEntry', [node.break.id]]);
      expect(await pages.one(analyst, keys[0] ?? '')).toEqual(node);
    }
    for (const id of ['', 'no id', '00000000-0000-4000-8000-00000000000f']) {
      expect(await pages.one(analyst, id)).toBeNull();
    }
  });

  it('is read by everybody with a role, who recorded it by administrators alone, and by programs with the scope', async () => {
    for (const role of roles) {
      const { nodes } = await pages.page(actorAs(role), first);
      expect([role, nodes.length > 0]).toEqual([role, true]);
      expect(nodes.every((node) => (node.break.recordedByName === null) === (role !== 'ADMINISTRATOR'))).toBe(true);
    }
    expect((await pages.page({ ...analyst, scopes: ['ORGANISATIONS'] }, first)).nodes).not.toHaveLength(0);
    await expect(pages.page({ ...analyst, scopes: ['FIGURES'] }, first)).rejects.toThrow(DomainError);
    await expect(pages.one({ ...analyst, scopes: ['FIGURES'] }, 'x')).rejects.toThrow(DomainError);
  });

  it('refuses a cursor of another list and a page of none or too many', async () => {
    for (const asked of [{ first: 0 }, { first: 1_001 }, { after: 'x' }]) {
      await expect(pages.page(analyst, { ...first, ...asked })).rejects.toThrow(DomainError);
    }
  });

  it('costs two statements a page, and two an entry', async () => {
    expect(await statementsOf(database, () => pages.page(analyst, first))).toHaveLength(2);
    expect(await statementsOf(database, () => pages.one(analyst, 'x'))).toHaveLength(2);
  });
});
