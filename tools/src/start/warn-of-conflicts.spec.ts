import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleAdministration } from '@monitor/api-accounts';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { warnOfConflicts } from './warn-of-conflicts.js';

let database: TestDatabase;

async function warned(): Promise<string[]> {
  const lines: string[] = [];
  await warnOfConflicts(database.loginUrl, (line) => lines.push(line));
  return lines;
}

beforeAll(async () => {
  database = await createTestDatabase();
  await database.query(
    `INSERT INTO organisation_period (code, type, name, region_code, valid_from) VALUES
       ('Y58', 'REGION', 'South West', 'Y58', '2020-04-01'), ('Y60', 'REGION', 'Midlands', 'Y60', '2020-04-01'),
       ('R0A', 'TRUST', 'ALDER VALE HOSPITALS NHS TRUST', 'Y58', '2020-04-01')`,
  );
});
afterAll(() => database.drop());

describe('the start of the product', () => {
  it('warns of roles that came to undo a separation when an organisation moved, and of nothing before', async () => {
    const people = new PeopleAdministration(database.tenantTx);
    const by = { system: 'people' } as const;
    const personId = await people.addPerson(by, { issuer: 'x', subject: 's', displayName: 'Sam' });
    await people.grant(by, { personId, role: 'APPROVER', scopeCode: 'R0A' });
    await people.grant(by, { personId, role: 'REGIONAL_LEAD', scopeCode: 'Y60' });
    expect(await warned()).toEqual([]);
    await database.query(
      `INSERT INTO organisation_period (code, type, name, region_code, valid_from)
       VALUES ('R0A', 'TRUST', 'ALDER VALE HOSPITALS NHS TRUST', 'Y60', '2026-04-01')`,
    );
    expect(await warned()).toEqual([
      'Warning: Sam is both Approver R0A and Regional lead Y60: whoever signs an organisation’s returns off must not be the one who accepts them.',
      'Warning: To see them all and revoke: npm run people -- list',
    ]);
  });
});
