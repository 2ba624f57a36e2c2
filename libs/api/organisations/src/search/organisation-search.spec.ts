import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationPeriod } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { loadReferenceFacts } from '../facts/load-reference-facts.js';
import { organisationsEntities } from '../organisations-entities.js';
import { recordPeriods } from '../periods/record-periods.query.js';
import type { OrganisationSearchArgs } from './organisation-search.input.js';
import { OrganisationSearchService } from './organisation-search.service.js';
import type { OrganisationMatches } from './organisation-search.type.js';
import { writeCursor } from './search-cursor.js';
import { searchOrganisationsSql } from './search-organisations.query.js';
import { searchedWords, toTextSearch } from './searched-words.js';

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
  database = await createTestDatabase(organisationsEntities);
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
    const values = ['hill:*', null, null, false, 20, '2026-11-24', null, null, null];
    const plan = await database.query<{ 'QUERY PLAN': string }>(['EXPLAIN', searchOrganisationsSql].join(' '), values);
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('ix_organisation_period_search');
  });

  it('counts all, and shows as many as asked for', async () => {
    const boards = await search('integrated', { first: 3 });
    expect(boards.organisations).toHaveLength(3);
    expect(boards.total).toBeGreaterThan(40);
  });

  it('finds nothing where nothing is asked for, and takes signs for no words', async () => {
    expect(await search('')).toEqual({ organisations: [], total: 0, nextCursor: null });
    expect(await search(' %_*&|!:() ')).toEqual({ organisations: [], total: 0, nextCursor: null });
    expect(await codes('hill & ! surgery | :*')).toEqual(['ZZ4', 'ZZ1']);
  });

  it.each([0, 101, 2.5])('refuses to show %s organisations', async (first) => {
    await expect(search('hill', { first })).rejects.toThrow(`Asked for ${first} organisations. Ask for 1 to 100.`);
  });

  it('refuses a text that is longer than any name', async () => {
    await expect(search('a'.repeat(201))).rejects.toThrow('at most 200 are searched');
  });
});

/** All pages of a search, of a size. */
async function pages(text: string, first: number, changes: Partial<OrganisationSearchArgs> = {}) {
  const found: string[][] = [];
  let after: string | null = null;
  do {
    const page: OrganisationMatches = await search(text, { first, after, ...changes });
    found.push(page.organisations.map(({ code }) => code));
    after = page.nextCursor;
  } while (after !== null && found.length < 500);
  return found;
}

describe('the pages of a search', () => {
  it('hold all that was found, each once, in the same order, whatever their size', async () => {
    const { total } = await search('fern', { first: 1 });
    expect(total).toBe(5000);
    const whole = (await pages('fern', 100)).flat();
    expect(new Set(whole).size).toBe(total);
    expect((await pages('fern', 37)).flat()).toEqual(whole);
  });

  it('go from what is open to what is not', async () => {
    expect(await pages('hill', 1)).toEqual([['ZZ4'], ['ZZ1'], ['ZZ3'], ['ZZ5']]);
  });

  it('keep the total on every page, and end', async () => {
    const first = await search('hill', { first: 3 });
    const last = await search('hill', { first: 3, after: first.nextCursor });
    expect([first.total, last.total, last.nextCursor]).toEqual([4, 4, null]);
    const beyond = writeCursor({ isOpen: false, name: 'zzzz', code: 'ZZZZ' });
    expect(await search('hill', { after: beyond })).toEqual({ organisations: [], total: 4, nextCursor: null });
  });

  it.each(['', 'x', 'bnVsbA', Buffer.from('[true,"a"]').toString('base64url'), 'a'.repeat(3000)])(
    'refuse a cursor that none of them gave: %j',
    async (after) => {
      await expect(search('hill', { after })).rejects.toThrow('Found a cursor (after) that no answer gave.');
    },
  );
});

describe('the words of what somebody typed', () => {
  it('are small letters and digits without accents, twenty at most', () => {
    const words = searchedWords(' St. JOHN’S-Hill (Zoë) ø2 ').map(({ parts }) => parts);
    expect(words).toEqual([['st'], ['john', 's', 'hill'], ['zoe'], ['o2']]);
    expect(searchedWords('a '.repeat(50))).toHaveLength(20);
  });

  it('leave out "and" beside other words, however it is written', () => {
    const wholes = (text: string) => searchedWords(text).map(({ whole }) => whole);
    expect(wholes('elm & oak')).toEqual(wholes('Elm and Oak'));
    expect(wholes('and')).toEqual(['and']);
  });
});

const syllable = fc.constantFrom('ELM', 'Oak', 'ÅSH', 'Zoë', 'ŁÓDŹ', 'Øst', 'St', 'cœur', 'Straße', 'O', '02Q');
const joint = fc.constantFrom(' ', ' & ', ' and ', ' AND ', '-', '–', "'", '’', '. ', ', ', ' (', '/', '  ', '\u00a0');
const anyName = fc
  .array(fc.tuple(syllable, joint), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join(''));

/** The same name as other people write it. */
const habits: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.replace(/ (and|AND) /g, ' & '),
  (name) => name.replace(/ & /g, ' and '),
  (name) => name.replace(/['’]/g, ''),
  (name) => name.replace(/['’]/g, '’'),
  (name) => name.replace(/[-–]/g, ' '),
  (name) => name.replace(/[-–]/g, ''),
  (name) => name.replace(/[.,(]/g, ''),
];

describe('a name', () => {
  it('is found however its signs are written, on either side', async () => {
    const cases = fc.sample(fc.tuple(anyName, fc.constantFrom(...habits), fc.boolean()), { numRuns: 400, seed: 7 });
    const pairs = cases.map(([name, habit, isStored]) => (isStored ? [habit(name), name] : [name, habit(name)]));
    const rows = await database.query<{ found: boolean; name: string }>(
      `SELECT name, to_tsvector('simple', search_words(name)) @@ to_tsquery('simple', asked) AS found
       FROM unnest($1::text[], $2::text[]) pair (name, asked)`,
      [pairs.map(([name]) => name), pairs.map(([, asked = '']) => toTextSearch(searchedWords(asked)))],
    );
    expect(rows.filter(({ found }) => !found).map(({ name }, index) => [name, pairs[index]?.[1]])).toEqual([]);
  });
});
