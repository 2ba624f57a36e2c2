import { read, write } from '@e965/xlsx';
import { describe, expect, it } from '@jest/globals';
import { answerTo, editionOf, emptyContent } from '@monitor/domain';
import type { CellValue } from 'hucre/xlsx';
import { withPart, withRow } from '../testing/malformed-files.js';
import type { Spoil } from '../testing/malformed-files.js';
import { ownerOf } from '../testing/any-return.builder.js';
import type { ReturnToWrite } from '../writing/return-to-write.js';
import { writeWorkbook } from '../writing/write-workbook.js';
import { readWorkbook } from './read-workbook.js';

const edition = editionOf(1);
const organisation = { code: 'RX1', name: 'Moorfield Trust', type: 'TRUST' as const };
const quarterId = '2026-27-Q2';
const content = emptyContent({ organisationCode: 'RX1', organisationType: 'TRUST', quarterId, edition });
const source: ReturnToWrite = {
  edition,
  organisation,
  content,
  previous: null,
  versions: {},
  madeAt: '2026-10-20T09:30:00.000Z',
};

/** Types into the answer of a field of the first action, D1-S1. */
function typing(field: string, value: CellValue): Spoil {
  return withRow('fields:D1-S1', (rows, at) => {
    const row = rows.findIndex(([key], index) => index > at && key === `field:${field}`);
    rows[row]![2] = value;
  });
}

async function readAfter(...steps: Spoil[]) {
  let bytes = await writeWorkbook(source);
  for (const step of steps) bytes = await step(bytes);
  return readWorkbook(bytes, ownerOf(source));
}

describe('What people type in a workbook', () => {
  it.each<[field: string, typed: CellValue, read: unknown]>([
    ['status', 'In place', 'IMPLEMENTED'],
    ['status', ' in PLACE ', 'IMPLEMENTED'],
    ['evidence', 12, '12'],
    ['evidenceOn', '14 September 2026', '2026-09-14'],
    ['evidenceOn', '14 sep 2026', '2026-09-14'],
    ['evidenceOn', '14/9/2026', '2026-09-14'],
    ['evidenceOn', '2026-09-14', '2026-09-14'],
    ['evidenceOn', new Date('2026-09-14T00:00:00Z'), '2026-09-14'],
    ['evidenceOn', 46279, '2026-09-14'],
    ['coveragePercent', '45%', 45],
    ['coveragePercent', ' 45 ', 45],
  ])('is understood in %s: %p', async (field, typed, read) => {
    const { answers, faults } = await readAfter(typing(field, typed));
    expect(faults).toEqual([]);
    expect(answerTo({ answers }, 'D1-S1')?.cells[field]).toBe(read);
  });

  it.each<[field: string, typed: CellValue, wanted: string]>([
    ['status', 'Nearly', 'one of “'],
    ['evidenceOn', '31 February 2026', 'a day'],
    // A year typed into a cell for a day: spreadsheets make it a day of 1905.
    ['evidenceOn', new Date('1905-07-18T00:00:00Z'), 'a day'],
    ['evidenceOn', 2026, 'a day'],
    // “45%” in a cell for numbers, which a spreadsheet keeps as a fraction.
    ['coveragePercent', 0.45, 'a whole number from 0 to 100'],
    ['coveragePercent', 'half', 'a whole number from 0 to 100'],
  ])('is reported with its cell where it is not, in %s: %p', async (field, typed, wanted) => {
    const { answers, faults } = await readAfter(typing(field, typed));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ cell: `D1-S1.${field}`, wanted: expect.stringContaining(wanted) });
    expect(faults[0]?.address).toMatch(/^C[0-9]+$/);
    expect(answerTo({ answers }, 'D1-S1')?.cells[field]).toBeUndefined();
  });

  it('is not taken from a formula, whose place is told', async () => {
    const book = read(await writeWorkbook(source));
    const sheet = Object.values(book.Sheets).find((each) => each['A7']?.v === 'fields:D1-S1');
    if (sheet === undefined) throw new Error('The first action has moved.');
    sheet['C9'] = { t: 'n', f: '1+1', v: 2 };
    const bytes = new Uint8Array(write(book, { type: 'buffer' }) as Buffer);
    const { faults } = await readWorkbook(bytes, ownerOf(source));
    expect(faults).toEqual([expect.objectContaining({ address: 'C9', found: 'a formula' })]);
  });

  it('may be a web address, of which spreadsheets make a link', async () => {
    const link =
      '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.example.org/" TargetMode="External"/>';
    const { faults } = await readAfter(
      typing('evidence', 'https://www.example.org/'),
      withPart(
        'xl/worksheets/_rels/sheet3.xml.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`,
      ),
    );
    expect(faults).toEqual([]);
  });
});
