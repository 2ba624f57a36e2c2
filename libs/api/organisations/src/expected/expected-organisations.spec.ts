import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isAskedFor } from '@monitor/domain';
import type { OrganisationPeriod } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { loadReferenceFacts } from '../facts/load-reference-facts.js';
import { organisationsEntities } from '../organisations-entities.js';
import { recordPeriods } from '../periods/record-periods.query.js';
import { readExpectedOrganisation } from './expected-organisations.query.js';
import { toOrganisation } from './to-organisation.js';

const importer = { system: 'import' } as const;
const trust: OrganisationPeriod = {
  code: 'ZZ1',
  onsCode: null,
  type: 'TRUST',
  name: 'ALDER VALE NHS TRUST',
  icbCode: 'QMM',
  regionCode: 'Y61',
  validFrom: '2020-01-01',
  validTo: '2026-03-31',
};
const periods: OrganisationPeriod[] = [
  trust,
  { ...trust, icbCode: 'T6Y0W', validFrom: '2026-04-01', validTo: null },
  { ...trust, code: 'ZZ2', validFrom: '2025-05-01', validTo: null },
  { ...trust, code: 'ZZ3', validTo: '2025-06-30' },
  { ...trust, code: 'ZZ4', validTo: '2025-06-29' },
  { ...trust, code: 'ZZ5', validFrom: '2025-04-01', validTo: null },
];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase(organisationsEntities);
  await loadReferenceFacts(database.tenantTx);
  await record(periods);
});
afterAll(() => database.drop());

function record(wanted: OrganisationPeriod[]): Promise<void> {
  return database.tenantTx.run(importer, (manager) =>
    recordPeriods(manager, { periods: wanted, isInvented: true, importId: null }),
  );
}

/** An organisation as it was in a quarter, as people read it; null where it need not report. */
async function organisationIn(code: string, quarterId: string) {
  const expected = await database.tenantTx.run(importer, (manager) =>
    readExpectedOrganisation(manager, quarterId, code),
  );
  return expected && toOrganisation(expected);
}

describe('who must report for a quarter', () => {
  it.each([
    ['ZZ1', true, 'was open throughout'],
    ['ZZ2', false, 'opened within the quarter'],
    ['ZZ3', true, 'closed on its last day'],
    ['ZZ4', false, 'closed before its last day'],
    ['ZZ5', true, 'opened on its first day'],
  ])('says of %s: %s, as it %s; the rule of the domain agrees', async (code, expected) => {
    const found = await organisationIn(code, '2025-26-Q1');
    expect(found !== null).toBe(expected);
    const own = periods.filter((period) => period.code === code);
    expect(isAskedFor({ periods: own, predecessors: [], successors: [] }, '2025-26-Q1')).toBe(expected);
  });

  it('goes on after a change of board: the move is no new opening', async () => {
    const before = await organisationIn('ZZ1', '2025-26-Q4');
    const after = await organisationIn('ZZ1', '2026-27-Q1');
    expect(before?.icb?.shortName).toBe('Norfolk and Waveney');
    expect(after?.icb?.shortName).toBe('Norfolk and Suffolk');
    expect(after).toMatchObject({ name: 'Alder Vale NHS Trust', typeLabel: 'NHS trust', isInvented: true });
  });

  it('are regions and boards too', async () => {
    expect(await organisationIn('Y61', '2025-26-Q1')).toMatchObject({ region: { code: 'Y61' }, icb: null });
    expect(await organisationIn('QMM', '2025-26-Q1')).toMatchObject({ region: { code: 'Y61' } });
  });
});

describe('what is known about an organisation', () => {
  it('leaves the same periods alone when recorded again', async () => {
    await record(periods);
    const rows = await database.query<{ count: number }>(
      `SELECT count(*)::int FROM organisation_period WHERE code LIKE 'ZZ%'`,
    );
    expect(rows).toEqual([{ count: periods.length }]);
  });

  it('keeps what was known before a correction', async () => {
    await record([{ ...trust, code: 'ZZ2', name: 'ALDER HILL NHS TRUST', validFrom: '2025-05-01', validTo: null }]);
    const rows = await database.query<{ name: string; known: boolean }>(
      `SELECT name, superseded_at IS NULL AS known FROM organisation_period WHERE code = 'ZZ2' ORDER BY recorded_at`,
    );
    expect(rows).toEqual([
      { name: 'ALDER VALE NHS TRUST', known: false },
      { name: 'ALDER HILL NHS TRUST', known: true },
    ]);
  });
});
