import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { editionOf } from '@monitor/domain';
import fc from 'fast-check';
import type { RefusalCode } from '../reading/refusal.js';
import { anyReturn, ownerOf } from '../testing/any-return.builder.js';
import {
  sheetXml,
  withHonestBomb,
  withIdentity,
  withLyingBomb,
  withPart,
  withParts,
  withRow,
  withSheets,
  withText,
} from '../testing/malformed-files.js';
import type { Spoil } from '../testing/malformed-files.js';
import { WorkbookThread } from './workbook-thread.js';
import { writeWorkbook } from '../writing/write-workbook.js';

/** Of the processor, by the whole process: how long it takes on a clock depends on what else the machine does. */
const longestMs = 2000;
/** How long the server may stand still meanwhile, on a machine that does much else. */
const longestPauseMs = 250;
const sheet = 'xl/worksheets/sheet3.xml';
const relations = (link: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`;
const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const noise = (length: number) =>
  Uint8Array.from({ length }, (_, index) => (index * 7919 + (index >> 7) * 104729) % 251);

const files: [what: string, code: RefusalCode, spoil: Spoil][] = [
  ['an empty file', 'NOT_A_WORKBOOK', () => new Uint8Array()],
  ['a text', 'NOT_A_WORKBOOK', () => Buffer.from('organisation,quarter\nRX1,2026-27-Q2')],
  ['a PDF', 'NOT_A_WORKBOOK', () => Buffer.from('%PDF-1.7 …')],
  [
    'noise that begins like an archive',
    'NOT_A_WORKBOOK',
    () => Buffer.concat([Buffer.from('PK\x03\x04'), noise(5000)]),
  ],
  ['half a workbook', 'NOT_A_WORKBOOK', (good) => good.slice(0, good.length / 2)],
  ['an archive of something else', 'NOT_A_WORKBOOK', withParts(() => ({ 'word/document.xml': new Uint8Array(9) }))],
  ['a sheet of broken XML', 'NOT_A_WORKBOOK', withText(sheet, (text) => text.slice(0, text.length / 2))],
  [
    'a sheet that is not there',
    'NOT_A_WORKBOOK',
    withParts((parts) => Object.fromEntries(Object.entries(parts).filter(([name]) => name !== sheet))),
  ],
  ['an old .xls', 'PASSWORD_NEEDED', () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), noise(4000)])],
  ['16 megabytes', 'FILE_TOO_LARGE', () => new Uint8Array(16 * 1024 * 1024)],
  ['a bomb that says how large it is', 'UNPACKS_TOO_LARGE', withHonestBomb(120)],
  ['a bomb that says it is small', 'UNPACKS_TOO_LARGE', withLyingBomb],
  ['2,000 parts', 'UNPACKS_TOO_LARGE', withParts((parts) => ({ ...parts, ...Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`xl/media/${index}.png`, new Uint8Array(1)])) }))], // prettier-ignore
  ['10,001 rows', 'TOO_MANY_ROWS', withPart(sheet, sheetXml('<row><c><v>1</v></c></row>'.repeat(10_001)))],
  [
    'a cell in row 900,000',
    'TOO_MANY_ROWS',
    withPart(sheet, sheetXml('<row r="900000"><c r="A900000"><v>1</v></c></row>')),
  ],
  ['257 columns', 'TOO_MANY_COLUMNS', withPart(sheet, sheetXml(`<row>${'<c><v>1</v></c>'.repeat(257)}</row>`))],
  ['a cell in column XFD', 'TOO_MANY_COLUMNS', withPart(sheet, sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>'))],
  ['macros', 'HOLDS_MACROS', withPart('xl/vbaProject.bin', noise(100))],
  ['macros by declaration', 'HOLDS_MACROS', withText('[Content_Types].xml', (text) => text.replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'))], // prettier-ignore
  ['a control', 'HOLDS_MACROS', withPart('xl/activeX/activeX1.xml', '<ax/>')],
  ['an embedded file', 'HOLDS_MACROS', withPart('xl/embeddings/oleObject1.bin', noise(100))],
  ['a link to another workbook', 'LINKS_ELSEWHERE', withPart('xl/externalLinks/externalLink1.xml', '<externalLink/>')],
  ['a picture from elsewhere', 'LINKS_ELSEWHERE', withPart('xl/drawings/_rels/drawing1.xml.rels', relations('<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://10.0.0.1/a.png" TargetMode="External"/>'))], // prettier-ignore
  ['a query of a database', 'LINKS_ELSEWHERE', withPart('xl/connections.xml', '<connections/>')],
  [
    'entities that unfold',
    'UNSAFE_XML',
    withText('xl/sharedStrings.xml', (text) => text.replace('<sst', `${laughs}<sst`)),
  ],
  ['an entity that names a file', 'UNSAFE_XML', withText('xl/workbook.xml', (text) => text.replace('<workbook', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><workbook'))], // prettier-ignore
  [
    'XML in another encoding',
    'UNSAFE_XML',
    withPart('xl/styles.xml', Buffer.from('\ufeff<?xml version="1.0"?><a/>', 'utf16le')),
  ],
  ['another form altogether', 'OTHER_LAYOUT', withSheets((sheets) => void [...sheets.keys()].forEach((name, index) => index > 0 && sheets.delete(name)))], // prettier-ignore
  ['the hidden sheet taken out', 'OTHER_LAYOUT', withSheets((sheets) => void sheets.delete('Made by the service'))],
  ['a version that is no number', 'OTHER_LAYOUT', withIdentity('version of D1-S1', 'newest')],
  ['another organisation', 'OTHER_ORGANISATION', withIdentity('organisation', 'RX9')],
  ['another quarter', 'OTHER_QUARTER', withIdentity('quarter', '2026-27-Q1')],
  ['another edition', 'OTHER_EDITION', withIdentity('edition', 99)],
  ['another type of body', 'OTHER_EDITION', withIdentity('type', 'PRACTICE')],
  ['a section taken out', 'SHEET_MISSING', withSheets((sheets) => void sheets.delete([...sheets.keys()][2] ?? ''))],
  ['a row taken out', 'CELLS_MOVED', withRow('row:IMD3', (rows, at) => void rows.splice(at, 1))],
  ['a row copied', 'CELLS_MOVED', withRow('row:IMD3', (rows, at) => void rows.splice(at, 0, [...(rows[at] ?? [])]))],
  ['a row added', 'CELLS_MOVED', withRow('row:IMD3', (rows, at) => void rows.splice(at, 0, [null, 'More', 12, 40]))],
  ['labels sorted without their keys', 'CELLS_MOVED', withRow('row:IMD2', (rows, at) => { [rows[at]![1], rows[at + 1]![1]] = [rows[at + 1]![1]!, rows[at]![1]!]; })], // prettier-ignore
  ['headings that changed places', 'CELLS_MOVED', withRow('grid:M05.DEPRIVATION', (rows, at) => { rows[at + 1] = [rows[at + 1]![0]!, rows[at + 1]![1]!, rows[at + 1]![3]!, rows[at + 1]![2]!]; })], // prettier-ignore
  ['a column taken out', 'CELLS_MOVED', withRow('grid:M05.DEPRIVATION', (rows, at) => { for (const row of rows.slice(at)) row.splice(2, 1); })], // prettier-ignore
  ['a question that nobody asks', 'CELLS_MOVED', withRow('grid:M05.DEPRIVATION', (rows, at) => { rows[at]![0] = 'grid:M99.DEPRIVATION'; })], // prettier-ignore
  ['a label of 10 million characters', 'CELLS_MOVED', withRow('row:IMD3', (rows, at) => { rows[at]![1] = 'x'.repeat(10_000_000); })], // prettier-ignore
  ['a million nested elements', 'SHEET_MISSING', withPart(sheet, sheetXml('<a>'.repeat(1_000_000)))],
];

describe('A file that is no workbook to read', () => {
  const [source] = fc.sample(anyReturn(editionOf(1), 'TRUST'), { numRuns: 1, seed: 9 });
  if (source === undefined) throw new Error('No return was made.');
  const thread = new WorkbookThread();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let good = new Uint8Array();

  beforeAll(async () => {
    good = new Uint8Array(await writeWorkbook(source));
    await thread.run({ kind: 'READ', bytes: good, owner: ownerOf(source) });
  });

  afterAll(() => thread.close());

  it.each(files)('is refused within two seconds of work: %s', async (_what, code, spoil) => {
    const bytes = await spoil(good);
    delay.reset();
    delay.enable();
    const before = process.cpuUsage();
    const refused = thread.run({ kind: 'READ', bytes, owner: ownerOf(source) });
    await expect(refused).rejects.toMatchObject({ name: 'WorkbookRefusal', code });
    const { user, system } = process.cpuUsage(before);
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan(longestPauseMs);
    expect((user + system) / 1000).toBeLessThan(longestMs);
  });

  it('is refused when it takes longer than any return', async () => {
    const endless = withPart(
      sheet,
      sheetXml(`<row>${'<c t="inlineStr"><is><t>a</t></is></c>'.repeat(250)}</row>`.repeat(9_900)),
    );
    const bytes = await endless(good);
    const refused = thread.run({ kind: 'READ', bytes, owner: ownerOf(source) });
    await expect(refused).rejects.toMatchObject({ name: 'WorkbookRefusal', code: 'TOOK_TOO_LONG' });
  });

  it('leaves the thread as good as before', async () => {
    const outcome = await thread.run({ kind: 'READ', bytes: good, owner: ownerOf(source) });
    expect(outcome).toMatchObject({ kind: 'READ', reading: { faults: [] } });
  });
});
