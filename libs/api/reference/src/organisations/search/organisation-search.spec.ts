import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationPeriod } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { loadReferenceFacts } from '../../facts/load-reference-facts.js';
import { referenceEntities } from '../../reference-entities.js';
import { recordPeriods } from '../record-periods.js';
import type { OrganisationSearchArgs } from './organisation-search.input.js';
import { OrganisationSearchService } from './organisation-search.service.js';
import { searchOrganisationsSql } from './search-organisations.query.js';
import { searchedWords } from './searched-words.js';

const importer = { system: 'import' } as const;

function period(code: string, name: string, changes: Partial<OrganisationPeriod> = {}): OrganisationPeriod {
  const place = { icbCode: 'T6Y0W', regionCode: 'Y61', validFrom: '2020-04-01', validTo: null };
  return { code, onsCode: null, type: 'PRACTICE', name, ...place, ...changes };
}

const periods = [
  period('ZZ1', 'ST JOHN’S HILL SURGERY'),
  period('ZZ2', 'CAFÉ ROAD MEDICAL CENTRE', { regionCode: 'Y56' }),
  period('ZZ3', 'HILL HOUSE NHS TRUST', { type: 'TRUST', validTo: '2024-03-31' }),
  period('ZZ4', 'ELM LANE SURGERY', { validTo: '2023-03-31' }),
  period('ZZ4', 'HILL VIEW SURGERY', { validFrom: '2023-04-01' }),
  period('ZZ6', 'FIR HOUSE', { validTo: '2998-03-31' }),
  period('ZZ6', 'LARCH HOUSE', { validFrom: '2998-04-01' }),
  period('ZZ5', "O'NEILL-HILL PRACTICE", { validFrom: '2999-04-01' }),
];

let database: TestDatabase;
let service: OrganisationSearchService;

const search = (text: string, changes: Partial<OrganisationSearchArgs> = {}) =>
  service.search(importer, { text, onlyOpen: false, first: 20, ...changes });

async function codes(text: string, changes: Partial<OrganisationSearchArgs> = {}): Promise<string[]> {
  return (await search(text, changes)).organisations.map(({ code }) => code);
}

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  await database.tenantTx.run(importer, (manager) =>
    recordPeriods(manager, { periods, isInvented: true, importId: null }),
  );
  service = new OrganisationSearchService(database.tenantTx);
});
afterAll(() => database.drop());

describe('a search for organisations', () => {
  it('finds beginnings of words in any order, whatever the case, accents and apostrophes', async () => {
    expect(await codes('surg johns')).toEqual(['ZZ1']);
    expect(await codes('St. John’s')).toEqual(['ZZ1']);
    expect(await codes('CAFE road')).toEqual(['ZZ2']);
    expect(await codes('café')).toEqual(['ZZ2']);
    expect(await codes('oneill hill')).toEqual(['ZZ5']);
    expect(await codes('urgery')).toEqual([]);
  });

  it('finds a code in whatever case, and its beginning', async () => {
    expect(await codes('zz2')).toEqual(['ZZ2']);
    expect(await codes('qnq')).toEqual(['QNQ']);
    expect(await codes('frimley QNQ')).toEqual(['QNQ']);
  });

  it('shows what is open first, and says what has closed or is still to open', async () => {
    const { organisations } = await search('hill');
    expect(organisations.map(({ code, isOpen, closedOn, opensOn }) => [code, isOpen, closedOn, opensOn])).toEqual([
      ['ZZ4', true, null, null],
      ['ZZ1', true, null, null],
      ['ZZ3', false, '2024-03-31', null],
      ['ZZ5', false, null, '2999-04-01'],
    ]);
  });

  it('does not take a coming change for a closing', async () => {
    expect((await search('fir')).organisations).toMatchObject([{ name: 'Fir House', isOpen: true, closedOn: null }]);
  });

  it('finds a former name, once, and says so', async () => {
    const { organisations, total } = await search('elm');
    expect(total).toBe(1);
    expect(organisations).toMatchObject([{ code: 'ZZ4', name: 'Hill View Surgery', formerName: 'Elm Lane Surgery' }]);
    expect((await search('hill view')).organisations[0]?.formerName).toBeNull();
  });

  it('keeps to a type, a region and what is open', async () => {
    expect(await codes('hill', { type: 'TRUST' })).toEqual(['ZZ3']);
    expect(await codes('hill', { onlyOpen: true })).toEqual(['ZZ4', 'ZZ1']);
    expect(await codes('', { type: 'PRACTICE', region: 'Y56' })).toEqual(['ZZ2']);
    expect(await codes('east', { type: 'REGION' })).toEqual(['Y61', 'Y63', 'Y59']);
  });

  it('names the board and region, and says what is invented', async () => {
    expect((await search('zz1')).organisations[0]).toMatchObject({
      name: 'St John’s Hill Surgery',
      typeLabel: 'GP practice',
      icbName: 'NHS Norfolk and Suffolk Integrated Care Board',
      regionName: 'East of England',
      isInvented: true,
    });
    expect((await search('QNQ')).organisations[0]).toMatchObject({ icbName: null, isInvented: false });
  });

  it('reads the words from their index', async () => {
    await database.query(
      `INSERT INTO organisation_period (code, type, name, icb_code, region_code, valid_from)
       SELECT 'F' || n, 'PRACTICE', 'FERN ROAD ' || n, 'QMM', 'Y61', '2020-04-01' FROM generate_series(1, 5000) n`,
    );
    await database.query('ANALYZE organisation_period');
    const values = ['hill:*', null, null, false, 20, '2026-11-24'];
    const plan = await database.query<{ 'QUERY PLAN': string }>(['EXPLAIN', searchOrganisationsSql].join(' '), values);
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('ix_organisation_period_words');
  });

  it('counts all, and shows as many as asked for', async () => {
    const boards = await search('integrated', { first: 3 });
    expect(boards.organisations).toHaveLength(3);
    expect(boards.total).toBeGreaterThan(40);
  });

  it('finds nothing where nothing is asked for, and takes signs for no words', async () => {
    expect(await search('')).toEqual({ organisations: [], total: 0 });
    expect(await search(' %_*&|!:() ')).toEqual({ organisations: [], total: 0 });
    expect(await codes('hill & ! surgery | :*')).toEqual(['ZZ4', 'ZZ1']);
  });

  it.each([0, 51, 2.5])('refuses to show %s organisations', async (first) => {
    await expect(search('hill', { first })).rejects.toThrow(`Asked for ${first} organisations. Ask for 1 to 50.`);
  });

  it('refuses a text that is longer than any name', async () => {
    await expect(search('a'.repeat(201))).rejects.toThrow('at most 200 are searched');
  });
});

describe('the words of what somebody typed', () => {
  it('are small letters and digits without accents, twenty at most', () => {
    expect(searchedWords(' St. JOHN’S-Hill (Zoë) ø2 ')).toEqual(['st', 'johns', 'hill', 'zoe', 'o2']);
    expect(searchedWords('a '.repeat(50))).toHaveLength(20);
  });
});
