import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { commissionerLine, epraccurLine } from '../testing/ods-files.builder.js';
import { networkHeader, networkWorkbook, practiceHeader } from '../testing/networks.builder.js';
import { workbook, workbookParts } from '../testing/workbook.builder.js';
import { Importing } from './testing/importing.harness.js';

let importing: Importing;

beforeEach(async () => {
  importing = await Importing.open();
});
afterEach(() => importing.close());

const network = ['ZN1', 'ELM PCN', '26A', 'NHS ELM VALE ICB - 26A', '20190701', ''];
const joined = ['ZP1', 'ELM SURGERY', '26A', 'ELM VALE', 'ZN1', 'ELM PCN', '26A', 'ELM VALE', '20190701', '20220331'];
const stayed = ['ZP1', 'ELM SURGERY', '26A', 'ELM VALE', 'ZN2', 'OAK PCN', '26A', 'ELM VALE', '20220401', ''];
const both = { networks: [network, ['ZN2', 'OAK PCN', '26A', '', '20190701', '']], practices: [joined, stayed] };

describe('the import of networks and their practices', () => {
  it('takes networks from their workbook, in the board of their place, with their practices from day to day', async () => {
    await importing.import([commissionerLine()]);
    await importing.import(epraccurLine());
    const { said } = await importing.import(networkWorkbook(both), { name: 'ePCN.xlsx' });
    expect(said).toContain('Read as: Primary care networks and their practices (ePCN). 2 organisations and places.');
    expect(await importing.known('ZN1')).toMatchObject([
      { name: 'ELM PCN', icb: 'QMM', from: '2019-07-01', to: '2026-03-31' },
      { icb: 'T6Y0W', from: '2026-04-01', to: null },
    ]);
    expect((await importing.memberships('ZP1')).filter(({ kind }) => kind === 'PCN')).toEqual([
      { kind: 'PCN', group: 'ZN1', name: 'ELM PCN', from: '2019-07-01', to: '2022-03-31' },
      { kind: 'PCN', group: 'ZN2', name: 'OAK PCN', from: '2022-04-01', to: null },
    ]);
  });

  it('keeps all of it where it comes first, and takes it over when places and practices come', async () => {
    const { said } = await importing.import(networkWorkbook(both));
    expect(said).toContain('2: Their place is not known yet: the commissioners (eccg) tell it (ZN1, ZN2)');
    await importing.import(epraccurLine());
    await importing.import([commissionerLine()]);
    const later = await importing.digest();
    const other = await Importing.open();
    await other.import([commissionerLine()]);
    await other.import(epraccurLine());
    await other.import(networkWorkbook(both));
    const sooner = await other.digest();
    await other.close();
    expect(later).toBe(sooner);
  });

  it('reads either sheet saved as csv, and days as numbers in a workbook', async () => {
    await importing.import([commissionerLine()]);
    await importing.import([networkHeader.join(';'), network.join(';')]);
    expect(await importing.known('ZN1')).toHaveLength(2);
    await importing.import(epraccurLine());
    const counted = [[...joined.slice(0, 8), 43647, 44651]];
    await importing.import(workbook([{ name: 'A', rows: [practiceHeader, ...counted] }]));
    expect(await importing.memberships('ZP1')).toContainEqual(
      expect.objectContaining({ group: 'ZN1', from: '2019-07-01', to: '2022-03-31' }),
    );
  });

  it('counts days from 1904 where the workbook says so', async () => {
    await importing.import([commissionerLine()]);
    const rows = [networkHeader, [...network.slice(0, 4), 43647 - 1462, '']];
    await importing.import(workbook([{ name: 'A', rows }], 'date1904="1"'));
    expect((await importing.known('ZN1'))[0]).toMatchObject({ from: '2019-07-01' });
  });

  it('reads a file of organisations from a workbook, and asks for one sheet of it', async () => {
    const header = [
      'Organisation Code',
      'Name',
      'National Grouping',
      'High Level Health Geography',
      'Open Date',
      'Close Date',
    ];
    const rows = [header, ['ZA1', 'ALDER VALE NHS TRUST', 'Y61', 'QMM', 36982, '']];
    await importing.import(workbook([{ name: 'Trusts', rows }]));
    expect((await importing.known('ZA1'))[0]).toMatchObject({ from: '2001-04-01' });
    const two = workbook([
      { name: 'Trusts', rows },
      { name: 'Notes', rows: [['read me']] },
    ]);
    await expect(importing.import(two)).rejects.toThrow('Found a workbook of 2 sheets (“Trusts”, “Notes”).');
  });
});

describe('a workbook that is larger than any should be', () => {
  const bomb = new Uint8Array(70_000_000);

  it.each([
    [
      'unpacks to too much',
      () => zipSync({ ...workbookParts([{ name: 'A', rows: [['x']] }]), 'xl/a.xml': bomb }),
      'megabytes in the unpacked workbook, wanted at most 60',
    ],
    [
      'hides much in a part that is not read',
      () => zipSync({ 'xl/media/a.png': bomb }),
      'megabytes in the unpacked workbook, wanted at most 60',
    ],
    ['has a cell far to the right', () => workbookWith('<row r="1"><c r="XFD1"><v>1</v></c></row>'), '16,384 columns'],
    [
      'has a cell far below',
      () => workbookWith('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      '1,048,576 rows',
    ],
    [
      'has many parts',
      () => zipSync(Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`xl/${n}.xml`, bomb.subarray(0, 1)]))),
      '201 parts',
    ],
  ])('is refused early where it %s', async (_title, make, words) => {
    const started = performance.now();
    await expect(importing.import(make())).rejects.toThrow(words);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  function workbookWith(rows: string): Uint8Array {
    const parts = workbookParts([{ name: 'A', rows: [['x']] }]);
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
    return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
  }

  it.each([
    ['an archive of something else', () => zipSync({ 'a.txt': strToU8('x') }), 'no workbook that can be read'],
    [
      'half a workbook',
      () => workbook([{ name: 'A', rows: [['x']] }]).subarray(0, 300),
      'no workbook that can be read',
    ],
    [
      'a workbook of the old kind',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
      'a workbook of the old kind (.xls)',
    ],
  ])('is told from %s', async (_title, make, words) => {
    await expect(importing.import(make())).rejects.toThrow(words);
  });
});
