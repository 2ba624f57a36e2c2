import { icbPeriodsFrom2026, icbPeriodsUntil2026, regionPeriods } from '@monitor/api-reference';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { comparabilityEntities } from '../comparability-entities.js';
import { recordBoardBreaks } from '../ledger/board-breaks.js';

/** A database with the regions and boards that the product comes with, and the breaks of the boards of April 2026. */
export async function ledgerDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase(comparabilityEntities);
  for (const area of [...regionPeriods, ...icbPeriodsUntil2026, ...icbPeriodsFrom2026]) {
    const { code, onsCode, type, name, icbCode, regionCode, validFrom, validTo } = area;
    await database.query(
      `INSERT INTO organisation_period (code, ons_code, type, name, icb_code, region_code, valid_from, valid_to)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [code, onsCode, type, name, icbCode, regionCode, validFrom, validTo],
    );
  }
  await database.tenantTx.run({ system: 'migration' }, recordBoardBreaks);
  return database;
}
