import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OdsRecord, SourceReading } from '@monitor/api-organisations';
import { OperatorError } from '@monitor/api-platform';
import fc from 'fast-check';
import { commissionerLine, epraccurLine, trustLine } from '../testing/ods-files.builder.js';
import { dayHabits, encodings, manglings, written } from '../testing/spreadsheet-habits.js';
import type { Habits } from '../testing/spreadsheet-habits.js';
import { OdsFileSource } from './ods-file-source.js';

const today = '2026-11-01';
let folder: string;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'habits-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(bytes: Uint8Array): Promise<SourceReading> {
  const path = join(folder, `file-${(files += 1)}.csv`);
  await writeFile(path, bytes);
  return new OdsFileSource({ path, format: null, effectiveOn: null }, () => undefined).read(today);
}

const clean: Habits = {
  separator: ',',
  saysSeparator: false,
  encoding: 'utf8',
  newline: '\n',
  quotesAll: true,
  days: 'compact',
  manglings: [],
  columns: 27,
  header: false,
};
const habits: fc.Arbitrary<Habits> = fc.record({
  separator: fc.constantFrom(',', ';', '\t', '|'),
  saysSeparator: fc.boolean(),
  encoding: fc.constantFrom(...encodings),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quotesAll: fc.boolean(),
  days: fc.constantFrom(...dayHabits),
  manglings: fc.subarray([...manglings]),
  columns: fc.constantFrom(26, 27, 29),
  header: fc.boolean(),
});

const day = fc
  .date({ min: new Date('1974-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const name = fc.constantFrom(
  'ELM HILL',
  'CAFÉ ROAD; NORTH',
  'OAK, ASH & BEECH',
  'ST "MARY" VALE',
  "ST JOHN'S",
  'A|B HOUSE',
);
const line = {
  etr: ({ code, name: own, open }: Row) => trustLine({ code, open, name: `${own} NHS TRUST` }),
  eccg: ({ code, name: own, open }: Row) =>
    commissionerLine({ code, open, name: `NHS ${own} ICB - ${code}`, subType: 'RO319' }),
  epraccur: ({ code, name: own, open }: Row) => epraccurLine({ code, open, joined: open, name: own }),
};
interface Row {
  code: string;
  name: string;
  open: string;
}

const rows = fc.uniqueArray(fc.record({ code: fc.stringMatching(/^[A-Z][0-9A-Z]{2,4}$/), name, open: day }), {
  selector: ({ code }) => code,
  minLength: 3,
  maxLength: 12,
});

const cellsOf = (text: string) => text.slice(1, -1).split('","');

function said({ records, memberships }: SourceReading): string[] {
  return [...records, ...memberships].map((one) => JSON.stringify({ ...one, line: 0 }));
}

function missing(found: SourceReading, wanted: SourceReading): OdsRecord[] {
  const codes = new Set([...found.records, ...found.refused].map(({ code }) => code));
  return wanted.records.filter(({ code }) => !codes.has(code));
}

describe('a file as a spreadsheet saved it', () => {
  it.each(['etr', 'eccg', 'epraccur'] as const)('says the same as the clean one, or why not: %s', async (kind) => {
    let same = 0;
    await fc.assert(
      fc.asyncProperty(rows, habits, async (given, own) => {
        const cells = given.map((row) => cellsOf(line[kind](row)));
        const wanted = await read(written(cells, clean));
        const found = await read(written(cells, own)).catch((failure: unknown) => {
          expect(failure).toBeInstanceOf(OperatorError);
          return null;
        });
        if (found === null) return;
        const known = new Set(said(wanted));
        // Nothing that the clean file does not say, and nothing left out without a word.
        expect(said(found).filter((one) => !known.has(one))).toEqual([]);
        expect(missing(found, wanted)).toEqual([]);
        expect(found.refused.every(({ reason }) => reason.length > 20)).toBe(true);
        if (found.refused.length === 0) {
          expect(new Set(said(found))).toEqual(known);
          same += 1;
        }
      }),
      { numRuns: 250 },
    );
    expect(same).toBeGreaterThan(80);
  });

  it.each([
    ['its count of days', '42826', 'It is a spreadsheet’s count of days'],
    ['a number of powers', '2.02E+07', 'A spreadsheet has taken it for a number'],
    ['a column that was too narrow', '########', 'The column was too narrow'],
  ])('names the cause where a day is %s', async (_title, text, cause) => {
    const cells = [
      cellsOf(trustLine()),
      cellsOf(trustLine({ code: 'ZA2' })),
      cellsOf(trustLine({ code: 'ZA3', open: text })),
    ];
    const { refused, records } = await read(written(cells, clean));
    expect(records).toHaveLength(2);
    expect(refused[0]?.reason).toContain(cause);
  });

  it('refuses a file of which days are written month first, for then none can be relied on', async () => {
    const cells = ['04/05/2001', '04/13/2001'].map((open, index) => cellsOf(trustLine({ code: `ZA${index}`, open })));
    await expect(read(written(cells, clean))).rejects.toThrow('the days of this file are written month first');
  });

  it('refuses a code that a spreadsheet changed', async () => {
    const changed = ['1.00E+05', 'ZA1', 'ZA2'].map((code, index) => {
      return cellsOf(trustLine({ code, name: `ELM ${index} NHS TRUST` }));
    });
    const { refused } = await read(written(changed, clean));
    expect(refused).toMatchObject([{ reason: expect.stringContaining('a spreadsheet has taken it for a number') }]);
  });

  it('names a separator that is none', async () => {
    await expect(read(Buffer.from('sep=#\na#b'))).rejects.toThrow('The first line says that “#” divides the columns.');
  });
});
