import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areasOf, QuartersService } from '@monitor/api-reference';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { organisationsEntities } from '../organisations-entities.js';
import { loadReferenceFacts } from './load-reference-facts.js';

const reader = { system: 'migration' } as const;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase(organisationsEntities);
  await loadReferenceFacts(database.tenantTx);
});
afterAll(() => database.drop());

function tableCounts() {
  return database.query<{ table: string; rows: number }>(
    `SELECT 'periods' AS table, count(*)::int AS rows FROM organisation_period
     UNION ALL SELECT 'links', count(*)::int FROM succession
     UNION ALL SELECT 'windows', count(*)::int FROM return_window
     UNION ALL SELECT 'editions', count(*)::int FROM framework_catalogue`,
  );
}

describe('the facts that the product comes with', () => {
  it('changes nothing when loaded again, also by two processes at once', async () => {
    const before = await tableCounts();
    await Promise.all([loadReferenceFacts(database.tenantTx), loadReferenceFacts(database.tenantTx)]);
    expect(await tableCounts()).toEqual(before);
    expect(before).toContainEqual({ table: 'links', rows: 16 });
  });

  it('shows the boards of a quarter as they were: 42 until March 2026, 36 from April 2026', async () => {
    const [before, after] = await database.tenantTx.run(reader, async (manager) => [
      await areasOf(manager, 'ICB', '2025-26-Q4'),
      await areasOf(manager, 'ICB', '2026-27-Q1'),
    ]);
    expect(before).toHaveLength(42);
    expect(after).toHaveLength(36);
    expect(after).toContainEqual(expect.objectContaining({ code: 'T6Y0W', shortName: 'Norfolk and Suffolk' }));
  });

  it('shows each region once although its statistical code changed', async () => {
    const regions = await database.tenantTx.run(reader, (manager) => areasOf(manager, 'REGION', '2023-24-Q4'));
    expect(regions.map((region) => region.name)).toEqual([
      'East of England',
      'London',
      'Midlands',
      'North East and Yorkshire',
      'North West',
      'South East',
      'South West',
    ]);
  });

  it('keeps a window that was extended', async () => {
    await database.query(`UPDATE return_window SET closes_on = '2030-01-31' WHERE quarter_id = '2025-26-Q1'`);
    await loadReferenceFacts(database.tenantTx);
    const quarter = await database.tenantTx.run(reader, (manager) =>
      new QuartersService(database.tenantTx).find(manager, '2025-26-Q1'),
    );
    expect(quarter.closesOn).toBe('2030-01-31');
    expect(quarter.windowState).toBe('LATE');
  });

  it('refuses a quarter that is not known', async () => {
    const service = new QuartersService(database.tenantTx);
    await expect(database.tenantTx.run(reader, (manager) => service.find(manager, '1999-00-Q1'))).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    );
  });

  it('lists quarters that have begun, newest first', async () => {
    const quarters = await new QuartersService(database.tenantTx).quarters(reader);
    expect(quarters.at(-1)?.id).toBe('2022-23-Q2');
    expect(quarters[0]?.windowState).toBe('NOT_YET_OPEN');
    expect(quarters[1]?.windowState).toMatch(/^(OPEN|LATE)$/);
  });

  it('refuses to start on a database whose published edition reads otherwise', async () => {
    await database.query(`UPDATE framework_catalogue SET content = jsonb_set(content, '{source}', '"other words"')`);
    await expect(loadReferenceFacts(database.tenantTx)).rejects.toThrow('A published edition is never edited');
  });
});
