import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { mappingHeader, practiceLine, trustLine } from '../testing/ods-files.builder.js';
import { runImport } from './run-import.js';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ods-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

async function importing(
  content: string | Uint8Array,
  changes: { dryRun?: boolean; yes?: boolean; effectiveOn?: string } = {},
) {
  const file = join(folder, 'given.csv');
  await writeFile(file, content);
  const lines: string[] = [];
  const asked: string[] = [];
  const command = { file, dryRun: false, yes: true, all: false, effectiveOn: null, ...changes };
  const confirm = (question: string) => Promise.resolve(asked.push(question) < 0);
  await runImport(database.tenantTx, command, { tell: (line) => lines.push(line), confirm });
  return { said: lines.join('\n'), asked };
}

function known(code: string) {
  return database.query(
    `SELECT name, icb_code AS icb, valid_from::text AS "from", valid_to::text AS "to"
     FROM organisation_period WHERE code = $1 AND superseded_at IS NULL ORDER BY valid_from`,
    [code],
  );
}

describe('the import of NHS trusts', () => {
  it('adds trusts, follows a merger of boards, and changes nothing the second time', async () => {
    const { said } = await importing(trustLine());
    expect(said).toContain('ZA1  Alder Vale NHS Trust: NHS trust, Norfolk and Suffolk, from 1 April 2001');
    const name = 'ALDER VALE NHS TRUST';
    expect(await known('ZA1')).toEqual([
      { name, icb: 'QMM', from: '2001-04-01', to: '2026-03-31' },
      { name, icb: 'T6Y0W', from: '2026-04-01', to: null },
    ]);
    expect((await importing(trustLine())).said).toMatch(/Nothing to change: .* This file was imported on /);
    expect(await database.query('SELECT added, closed, moved, renamed, refused FROM ods_import')).toEqual([
      { added: 1, closed: 0, moved: 0, renamed: 0, refused: 0 },
    ]);
  });

  it('does not guess the part of a divided board', async () => {
    const { said } = await importing(trustLine({ icb: 'QM7' }));
    expect(said).toContain('Board not known today: 1.');
    expect(await known('ZA1')).toMatchObject([
      { icb: 'QM7', to: '2026-03-31' },
      { icb: null, to: null },
    ]);
  });

  it('closes, moves and renames from the day given, and keeps the history', async () => {
    await importing([trustLine(), trustLine({ code: 'ZA2' }), trustLine({ code: 'ZA3' })].join('\n'));
    const changed = [
      trustLine({ name: 'ALDER HILL NHS TRUST' }),
      trustLine({ code: 'ZA2', icb: 'QUE' }),
      trustLine({ code: 'ZA3', close: '20260930' }),
    ];
    const { said } = await importing(changed.join('\n'), { effectiveOn: '2026-10-01' });
    expect(said).toContain('Renamed: 1\n  ZA1  Alder Hill NHS Trust: before: Alder Vale NHS Trust');
    expect(said).toContain('Moved: 1\n  ZA2  Alder Vale NHS Trust: from Norfolk and Suffolk to Central East');
    expect(said).toContain('Closed: 1\n  ZA3  Alder Vale NHS Trust: until 30 September 2026');
    expect(await known('ZA2')).toMatchObject([
      { icb: 'QMM', to: '2026-03-31' },
      { icb: 'T6Y0W', to: '2026-09-30' },
      { icb: 'S1Y5D', from: '2026-10-01', to: null },
    ]);
    expect((await known('ZA3')).at(-1)).toMatchObject({ icb: 'T6Y0W', to: '2026-09-30' });
    expect((await importing(changed.join('\n'), { effectiveOn: '2026-10-01' })).said).toContain('Nothing to change');
  });

  it('leaves a trust open that the file does not name, and says so', async () => {
    await importing([trustLine(), trustLine({ code: 'ZA2' })].join('\n'));
    expect((await importing(trustLine())).said).toContain('Not in the file, left open: 1');
  });

  it('refuses single lines with their number and the reason, and takes the others', async () => {
    const lines = [
      trustLine(),
      '',
      trustLine({ code: 'ZW1', region: 'W00', icb: 'Q99' }),
      trustLine({ code: 'ZA2', icb: 'QXX' }),
      trustLine({ code: 'ZA3', icb: 'QOP' }),
      trustLine({ code: 'ZA4', open: '20230230' }),
      trustLine({ code: 'ZA5', close: '19990101' }),
      trustLine(),
    ];
    const { said } = await importing(lines.join('\r\n'));
    for (const words of [
      'Added: 1',
      'Refused: 6',
      'line 3, ZW1: Found the region “W00”, which is not one of the regions of England.',
      'line 4, ZA2: Found the integrated care board “QXX”, which is not known.',
      'line 5, ZA3: Found the board “QOP” in the region “Y61”, but it belongs to “Y62”.',
      'line 6, ZA4: Found the opening day “20230230”, wanted a day as yyyymmdd.',
      'line 7, ZA5: Found that it closed on 1999-01-01, before it opened on 2001-04-01.',
      'line 8, ZA1: The code was listed before, on line 1.',
    ]) {
      expect(said).toContain(words);
    }
  });

  it('reads a byte order mark, quotes within a name, and the code page of older spreadsheets', async () => {
    await importing(`\ufeff${trustLine({ name: 'ALDER ""VALE"", AND HILL' })}\r\n`);
    expect(await known('ZA1')).toMatchObject([{ name: 'ALDER "VALE", AND HILL' }, {}]);
    await importing(Buffer.from(trustLine({ code: 'ZA2', name: 'CAF\xc9 NHS TRUST' }), 'latin1'));
    expect(await known('ZA2')).toMatchObject([{ name: 'CAFÉ NHS TRUST' }, {}]);
  });

  it('shows without changing on a dry run, and changes nothing without a yes', async () => {
    expect((await importing(trustLine(), { dryRun: true })).said).toContain('Dry run: nothing was changed.');
    const { said, asked } = await importing(trustLine(), { yes: false });
    expect(asked).toEqual(['Apply this change?']);
    expect(said).toContain('Nothing was changed.');
    expect(await known('ZA1')).toEqual([]);
  });
});

describe('the import of the practice mapping', () => {
  it('adds practices and networks; divides a divided board by sub-ICB location', async () => {
    const lines = [
      practiceLine(),
      practiceLine({ code: 'ZP2', icb: 'QJG', subIcb: '06T' }),
      practiceLine({ code: 'ZP3', icb: 'QJG', subIcb: '06T' }),
      practiceLine({ code: 'ZP4', pcn: 'U' }),
    ];
    const { said } = await importing([mappingHeader, ...lines].join('\n'));
    expect(said).toContain('Added: 5');
    expect(said).toContain('ZN1  Network of Elm: Primary care network, Essex, from 1 January 2024');
    expect(await known('ZP2')).toMatchObject([{ icb: 'QJG' }, { icb: 'D7T5G', from: '2026-04-01' }]);
    expect(await known('U')).toEqual([]);
  });

  it('closes a practice that a later extract no longer lists, and refuses an older extract', async () => {
    const january = [mappingHeader, practiceLine(), practiceLine({ code: 'ZP2' })].join('\n');
    const april = [mappingHeader, practiceLine({ on: '01Apr2024' })].join('\n');
    await importing(january);
    expect((await importing(april)).said).toContain('Closed: 1\n  ZP2  Elm Surgery: until 31 March 2024');
    expect((await known('ZP2')).at(-1)).toMatchObject({ to: '2024-03-31' });
    await expect(importing(january)).rejects.toThrow('Found an extract of 1 January 2024, but one of 1 April 2024');
  });
});

describe('a file that is neither', () => {
  it.each([
    ['', 'is empty'],
    ['a,b,c\n1,2,3', 'Found 3 columns, the first line being: a, b, c.'],
    ['PRACTICE_CODE,PRACTICE_NAME\nZP1,ELM', 'Found a header without PCN_CODE, PCN_NAME, CCG_CODE or'],
    [trustLine().replace(/,"",""$/, ''), 'Found 25 columns'],
    [trustLine().replace('"20010401","",""', '"20010401","","A"'), 'with a status in column 13 or 14'],
    ['"unclosed,quote', 'not readable as csv'],
  ])('is refused with what was found and wanted: %j', async (content, words) => {
    await expect(importing(content)).rejects.toThrow(words);
  });
});
