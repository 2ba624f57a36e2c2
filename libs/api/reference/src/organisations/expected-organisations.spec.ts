import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isAskedFor } from '@monitor/domain';
import type { OrganisationPeriod } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { loadReferenceFacts } from '../facts/load-reference-facts.js';
import { referenceEntities } from '../reference-entities.js';
import { OrganisationsService } from './organisations.service.js';
import { recordPeriods } from './record-periods.js';

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
let organisations: OrganisationsService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  organisations = new OrganisationsService(database.tenantTx);
  await record(periods);
});
afterAll(() => database.drop());

function record(wanted: OrganisationPeriod[]): Promise<void> {
  return database.tenantTx.run(importer, (manager) =>
    recordPeriods(manager, { periods: wanted, isInvented: true, importId: null }),
  );
}

describe('who must report for a quarter', () => {
  it.each([
    ['ZZ1', true, 'was open throughout'],
    ['ZZ2', false, 'opened within the quarter'],
    ['ZZ3', true, 'closed on its last day'],
    ['ZZ4', false, 'closed before its last day'],
    ['ZZ5', true, 'opened on its first day'],
  ])('says of %s: %s, as it %s; the rule of the domain agrees', async (code, expected) => {
    const found = await organisations.findOrganisation(importer, code, '2025-26-Q1');
    expect(found !== null).toBe(expected);
    const own = periods.filter((period) => period.code === code);
    expect(isAskedFor({ periods: own, predecessors: [], successors: [] }, '2025-26-Q1')).toBe(expected);
  });

  it('goes on after a change of board: the move is no new opening', async () => {
    const before = await organisations.findOrganisation(importer, 'ZZ1', '2025-26-Q4');
    const after = await organisations.findOrganisation(importer, 'ZZ1', '2026-27-Q1');
    expect(before?.icb?.shortName).toBe('Norfolk and Waveney');
    expect(after?.icb?.shortName).toBe('Norfolk and Suffolk');
    expect(after).toMatchObject({ name: 'Alder Vale NHS Trust', typeLabel: 'NHS trust', isInvented: true });
  });

  it('lists the organisations of one region, the region itself among them', async () => {
    const found = await organisations.expectedOrganisations(importer, '2025-26-Q1', 'Y61');
    expect(found.map((organisation) => organisation.code)).toEqual(
      expect.arrayContaining(['Y61', 'QMM', 'ZZ1', 'ZZ5']),
    );
    expect(found.every((organisation) => organisation.region.code === 'Y61')).toBe(true);
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
