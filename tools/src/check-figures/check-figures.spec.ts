import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, refreshPresentPlaces } from '@monitor/api-organisations';
import { referenceEntities } from '@monitor/api-reference';
import { restateRollups, returnsEntities } from '@monitor/api-returns';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { checkFigures } from './check-figures.js';

let database: TestDatabase;
const lines: string[] = [];
const check = () => checkFigures(database.tenantTx, (line) => void lines.push(line));

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await loadReferenceFacts(database.tenantTx);
  await database.tenantTx.run({ system: 'migration' }, (manager) => refreshPresentPlaces(manager, restateRollups));
});
afterAll(() => database.drop());

describe('the check of all figures', () => {
  it('finds nothing where nothing is wrong, and says quarter by quarter how far it is', async () => {
    expect(await check()).toEqual([]);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines[0]).toMatch(/^ {2}2022-23-Q2 \(1 of \d+\): 0 differences, \d+\.\d s$/);
  });

  it('names the cell where more returns are expected than by the rule, and where more are accepted', async () => {
    await database.query(
      `UPDATE response_rollup SET expected = expected + 1
       WHERE quarter_id = '2025-26-Q4' AND level = 'REGION' AND area_code = 'Y58' AND boundaries = 'AS_WAS' AND organisation_type = 'ICB'`,
    );
    await database.query('ALTER TABLE response_rollup DROP CONSTRAINT ck_response_rollup_expected');
    await database.query(
      `UPDATE response_rollup SET accepted = expected + 1
       WHERE quarter_id = '2026-27-Q1' AND level = 'ENGLAND' AND organisation_type = 'REGION'`,
    );
    const found = await check();
    expect(found).toEqual([
      { rollup: 'RESPONSE', cell: '2025-26-Q4.AS_WAS.REGION.Y58.ICB', kept: '0/8', recomputed: '0/7' },
      { rollup: 'RESPONSE', cell: '2026-27-Q1.AS_WAS.ENGLAND.ENG.REGION', kept: '8/7', recomputed: '0/7' },
      expect.objectContaining({ rollup: 'OVERFULL', cell: '2026-27-Q1.AS_WAS.ENGLAND.ENG.REGION', kept: '8/7' }),
    ]);
  });

  it('finds figures of a quarter that nobody is asked for', async () => {
    await database.query(
      `INSERT INTO response_rollup (quarter_id, level, area_code, organisation_type, accepted, expected)
       VALUES ('1999-00-Q1', 'ENGLAND', 'ENG', 'PRACTICE', 1, 1)`,
    );
    expect((await check())[0]).toMatchObject({ cell: '1999-00-Q1.AS_WAS.ENGLAND.ENG.PRACTICE', recomputed: '0/0' });
  });
});
