import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fileName } from './file-name.js';
import { toCsv } from './to-csv.js';

const words = [{ header: 'Words', value: (row: string) => row }];

function cellOf(text: string): string {
  return toCsv({ columns: words, rows: [text], notes: [] }).split('\r\n')[1] ?? '';
}

describe('toCsv', () => {
  it('writes one header row, the rows, and the notes below an empty line', () => {
    const text = toCsv({
      columns: [
        { header: 'Area', value: ({ area }) => area },
        { header: 'Share', value: ({ share }) => share },
      ],
      rows: [{ area: 'London', share: -0.25 }],
      notes: ['Accepted returns, as they were.'],
    });
    expect(text).toBe('Area,Share\r\nLondon,-0.25\r\n\r\nNotes\r\n"Accepted returns, as they were."\r\n');
  });

  it.each(['=1+1', '+44', '-2', '@here', '\tx', '\rx'])('leads in %j so that no spreadsheet runs it', (formula) => {
    expect(cellOf(formula).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('keeps negative numbers numbers, and a true minus sign in words as it is', () => {
    expect(toCsv({ columns: [{ header: 'n', value: () => -2 }], rows: [0], notes: [] })).toContain('\r\n-2\r\n');
    expect(cellOf('−2 percentage points')).toBe('−2 percentage points');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(cellOf('Bath, Swindon')).toBe('"Bath, Swindon"');
    expect(cellOf('the “best”, "they" said')).toBe('"the “best”, ""they"" said"');
  });

  it('begins with no byte order mark, and lets no words begin a formula', () => {
    expect(toCsv({ columns: words, rows: [], notes: [] }).charCodeAt(0)).toBe('W'.charCodeAt(0));
    fc.assert(fc.property(fc.string(), (text) => !/^"?[=+\-@\t\r]/.test(cellOf(text))));
  });
});

/** Signs that nobody sees at the start of a cell, and that a program may drop or skip. */
const unseen = fc.constantFrom(
  ...[
    ' ',
    '\n',
    '\t',
    '\r',
    '\v',
    '\f',
    '\u0000',
    '\u001b',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u115f',
  ],
  ...['\u180e', '\u2000', '\u2007', '\u200b', '\u200c', '\u200d', '\u200e', '\u2028', '\u202e', '\u202f', '\u205f'],
  ...['\u2060', '\u2066', '\u2800', '\u3000', '\u3164', '\ufe0f', '\ufeff', '\uffa0', '\u{e0020}'],
);
const formulaSign = fc.constantFrom(...'=+-@＝＋－＠﹦﹢﹣﹫');

describe('a cell that begins with a formula for some spreadsheet', () => {
  it('is led in by an apostrophe, whatever unseen signs stand before the formula', () => {
    fc.assert(
      fc.property(fc.array(unseen, { maxLength: 6 }), formulaSign, fc.string(), (before, sign, rest) => {
        expect(cellOf(`${before.join('')}${sign}${rest}`).replace(/^"/, '')).toMatch(/^'/);
      }),
    );
  });

  it('keeps all that was written behind the apostrophe', () => {
    fc.assert(
      fc.property(
        fc.array(unseen, { maxLength: 3 }),
        formulaSign,
        fc.string({ maxLength: 5 }),
        (before, sign, rest) => {
          const text = `${before.join('')}${sign}${rest}`;
          const file = toCsv({ columns: words, rows: [text], notes: [] });
          const cell = file.slice('Words\r\n'.length, -'\r\n'.length);
          const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
          expect(read).toBe(`'${text}`);
        },
      ),
    );
  });

  it('cannot hide behind what separates cells in another country', () => {
    expect(cellOf('Bath;=1+1')).toBe('"Bath;=1+1"');
    expect(cellOf('Bath\t=1+1')).toBe('"Bath\t=1+1"');
  });

  it('is never a number: every finite number is written as it is', () => {
    const numbers = [{ header: 'n', value: (row: number) => row }];
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(toCsv({ columns: numbers, rows: [number], notes: [] })).toBe(`n\r\n${number}\r\n`);
      }),
    );
  });

  it('is no word that begins with anything else', () => {
    expect(cellOf('London = capital')).toBe('London = capital');
    expect(cellOf(' R&D + IT')).toBe(' R&D + IT');
  });
});

describe('fileName', () => {
  it('says what is in the file, on any system', () => {
    expect(fileName(['Equity', 'NHS App registration', 'Côte & “Coast”'])).toBe(
      'equity-nhs-app-registration-cote-coast.csv',
    );
    expect(fileName([''])).toBe('figures.csv');
  });
});
