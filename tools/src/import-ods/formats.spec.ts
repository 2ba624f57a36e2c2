import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { commissionerLine, epraccurLine, trustLine } from '../testing/ods-files.builder.js';
import { OdsFileSource } from './ods-file-source.js';
import { Importing } from './testing/importing.harness.js';

let importing: Importing;

beforeEach(async () => {
  importing = await Importing.open();
});
afterEach(() => importing.close());

describe('telling what a file is', () => {
  it.each([
    ['NHS trusts (etr)', trustLine()],
    ['GP practices (epraccur)', epraccurLine()],
    ['Commissioners (eccg)', commissionerLine()],
    ['Commissioners (eccg)', commissionerLine({ subType: '' })],
  ])('takes a file for %s by its content, whatever it is called', async (title, line) => {
    const { said } = await importing.import(line, { dryRun: true });
    expect(said).toContain(`Read as: ${title}.`);
  });

  it('goes by the name where the content does not tell, and refuses where neither does', async () => {
    const odd = trustLine({ name: 'ALDER VALE' });
    await expect(importing.import(odd)).rejects.toThrow(
      'The file may be etr (NHS trusts (etr)) or eccg (Commissioners (eccg)): its columns do not tell. Say it with --format.',
    );
    expect((await importing.import(odd, { name: 'etr.csv', dryRun: true })).said).toContain('Read as: NHS trusts');
    expect((await importing.import(odd, { format: 'etr', dryRun: true })).said).toContain('Read as: NHS trusts');
  });

  it('refuses a name and a content that contradict each other, unless the person says what it is', async () => {
    await expect(importing.import(trustLine(), { name: 'epraccur.csv' })).rejects.toThrow(
      'The file is named like GP practices (epraccur), but its content is that of NHS trusts (etr). Say which it is with --format etr or --format epraccur.',
    );
    const asked = await importing.import(trustLine(), { name: 'epraccur.csv', format: 'etr' });
    expect(asked.said).toContain('Added: 1');
  });

  it('reads trusts and commissioners from exports with a header', async () => {
    const header = 'Organisation Code,Name,National Grouping,High Level Health Geography,Open Date,Close Date';
    expect((await importing.import([header, 'ZA1,ALDER VALE NHS TRUST,Y61,QMM,20010401,'])).said).toContain('Added: 1');
    const places = await importing.import([header, '26A,NHS ELM VALE ICB - 26A,Y61,QMM,20200401,']);
    expect(places.said).toContain('Read as: Commissioners (eccg)');
    await expect(importing.import(['Code,Name,Open Date', 'ZA1,ALDER VALE NHS TRUST,20010401'])).rejects.toThrow(
      'Found a header without NATIONAL_GROUPING or NATIONAL_GROUPING_CODE, CLOSE_DATE or CLOSED, HIGH_LEVEL_HEALTH_GEOGRAPHY',
    );
  });

  it.each([
    ['', 'is empty'],
    ['\r\n\r\n , ,\r\n', 'is empty'],
    ['a,b,c\n1,2,3', 'Found 3 columns, the first line being: a, b, c.'],
    ['PRACTICE_CODE,PRACTICE_NAME\nZP1,ELM', 'Found a header without PCN_CODE, PCN_NAME, CCG_CODE or'],
    [epraccurLine().replace(/,"4",""$/, ''), 'Found 25 columns that are filled as in none of the files known'],
    [trustLine().replace('"20010401","",""', '"20010401","","A"'), 'Found 27 columns that are filled as in none'],
    ['"unclosed,quote', 'not readable as csv'],
    ['PK\u0003\u0004\u0000\u0000', 'The file is an archive, but no workbook that can be read.'],
  ])('refuses what is neither with what was found and wanted: %j', async (content, words) => {
    await expect(importing.import(content)).rejects.toThrow(words);
  });

  it('refuses a file that is too large before reading it, and one that is not there', async () => {
    const large = new Uint8Array(50_000_001);
    await expect(importing.import(large)).rejects.toThrow('has 51 megabytes, wanted at most 50.');
    const nowhere = { path: '/nowhere/etr.csv', format: null, effectiveOn: null };
    await expect(new OdsFileSource(nowhere, () => undefined).read('2026-11-01')).rejects.toThrow(
      'The file /nowhere/etr.csv cannot be read.',
    );
  });
});

describe('reading a file', () => {
  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-8 without a mark', (text: string) => Buffer.from(text)],
    ['UTF-16 with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16, the other way round', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['the code page of older spreadsheets', (text: string) => Buffer.from(text, 'latin1')],
  ])('understands %s, with quotes, commas and blank lines', async (_title, encode) => {
    const line = trustLine({ name: 'CAF\u00c9 ""VALE"", HILL NHS TRUST' });
    await importing.import(encode(`\r\n${line}\r\n\r\n,,\r\n`));
    expect(await importing.known('ZA1')).toMatchObject([{ name: 'CAFÉ "VALE", HILL NHS TRUST' }, {}]);
  });

  it('keeps a formula as the text that it is', async () => {
    const name = '=HYPERLINK(1) NHS TRUST';
    expect((await importing.import(trustLine({ name }))).said).toContain('ZA1  =hyperlink(1) NHS Trust');
    expect(await importing.known('ZA1')).toMatchObject([{ name }, {}]);
  });
});
