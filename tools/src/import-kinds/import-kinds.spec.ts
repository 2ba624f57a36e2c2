import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readTrustKindsOn } from '@monitor/api-organisations';
import { trustKinds } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { readKindsCommand } from './arguments.js';
import { importKinds } from './import-kinds.js';

const fileText = 'code,kind,from\nRX1,Acute - Large,2020-04-01\nRX2,COMMUNITY,2020-04-01\nRX2,ACUTE,2026-01-01\n';
/** RX3 took over from RX2 on the day after its last. */
const trustsSql = `
INSERT INTO organisation_period (code, type, name, icb_code, region_code, valid_from, valid_to)
VALUES ('RX1', 'TRUST', 'First Trust', NULL, 'Y56', '2020-04-01', NULL),
       ('RX2', 'TRUST', 'Second Trust', NULL, 'Y56', '2020-04-01', '2026-03-31'),
       ('RX3', 'TRUST', 'Third Trust', NULL, 'Y56', '2026-04-01', NULL)`;

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  [database, folder] = [await createTestDatabase(), await mkdtemp(join(tmpdir(), 'kinds-'))];
  await database.query(trustsSql);
});
beforeEach(() => database.query('TRUNCATE trust_kind_import RESTART IDENTITY CASCADE'));
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Imports a text. @returns what was said */
async function imported(text = fileText, ...more: string[]): Promise<string> {
  const file = join(folder, 'kinds.csv');
  await writeFile(file, text);
  const lines: string[] = [];
  const tell = (line: string) => void lines.push(line);
  await importKinds(database.tenantTx, readKindsCommand([file, '--source', 'Estates returns', ...more]), {
    ...{ by: 'Sam Lee', tell },
  });
  return lines.join('\n');
}

const kept = () =>
  database.query('SELECT * FROM trust_kind_import CROSS JOIN trust_kind ORDER BY number, code, valid_from');
const kindsOn = async (day: string) => {
  const rows = await database.tenantTx.run({ system: 'import' }, (manager) => readTrustKindsOn(manager, 1, day));
  return Object.fromEntries(rows.map(({ code, kind }) => [code, kind]));
};

describe('a classification of trusts', () => {
  it('is kept whole, holds from the day of each line, and says which trusts it leaves out', async () => {
    const said = await imported();
    expect(said).toContain('Acute trusts: 2;');
    expect(said).toContain('Without a kind: RX3 Third Trust\nKept as import 1, which comparisons use from now on.');
    expect(await kindsOn('2020-03-31')).toEqual({});
    expect(await kindsOn('2025-12-31')).toEqual({ RX1: 'ACUTE', RX2: 'COMMUNITY' });
    expect(await kindsOn('2026-01-01')).toEqual({ RX1: 'ACUTE', RX2: 'ACUTE' });
    expect(await kept()).toMatchObject(
      Array.from({ length: 3 }, () => ({ file_name: 'kinds.csv', source: 'Estates returns', imported_by: 'Sam Lee' })),
    );
  });

  it('is not changed by the same file again, and stays beside a newer one', async () => {
    await imported();
    const before = await kept();
    expect(await imported()).toContain('Import 1 is of this file already and counts: nothing was changed.');
    expect(await kept()).toEqual(before);
    expect(await imported(fileText.replace('COMMUNITY', 'OTHER'))).toContain('Kept as import 2');
    expect(await kindsOn('2025-12-31')).toEqual({ RX1: 'ACUTE', RX2: 'COMMUNITY' });
  });

  it('is not kept where that was not wanted', async () => {
    expect(await imported(fileText, '--dry-run')).toContain('Nothing was kept');
    expect(await kept()).toEqual([]);
  });

  const faults: [string, string, RegExp][] = [
    ['a code that no trust has', 'QHL,ACUTE,2020-04-01', /line 5: found QHL, wanted the code of a trust.*import:ods/],
    ['a kind that is none', 'RX3,HOSPITAL,2020-04-01', /line 5: found “HOSPITAL” as kind, wanted one of ACUTE, /],
    ['a day that is none', 'RX3,ACUTE,2020-02-30', /line 5: found “2020-02-30” as from, wanted a day as yyyy-mm-dd/],
    ['a trust twice from a day', 'RX1,OTHER,2020-04-01', /line 5: found RX1 from 2020-04-01 again, as on line 2/],
    [
      'a kind that stands already',
      'RX1,ACUTE,2022-04-01',
      /line 5: found RX1 as ACUTE, which line 2 says from 2020-04-01/,
    ],
    ['a line with too few cells', 'RX3,ACUTE', /line 5: found 2 cells, wanted 3/],
    ['a code in small letters', 'rx3,ACUTE,2020-04-01', /line 5: found “rx3” as code, wanted an ODS code/],
  ];

  it.each(faults)('is refused for %s, and nothing is kept', async (_, line, cause) => {
    await expect(imported(`${fileText}${line}\n`)).rejects.toThrow(cause);
    expect(await kept()).toEqual([]);
  });

  it('is refused with another header, and with nothing below it', async () => {
    await expect(imported('trust,type\nRX1,ACUTE\n')).rejects.toThrow(/the header “trust,type”, wanted the header/);
    await expect(imported('code,kind,from\n')).rejects.toThrow(/has 1 lines/);
  });

  it('leaves nothing behind wherever one fault stands among good lines', async () => {
    const good = fc
      .constantFrom('RX1', 'RX2', 'RX3')
      .chain((code) => fc.constantFrom(...trustKinds).map((kind) => `${code},${kind},2021-04-01`));
    const lines = fc.uniqueArray(good, { maxLength: 3, selector: (line) => line.slice(0, 3) });
    await fc.assert(
      fc.asyncProperty(lines, fc.nat(), fc.constantFrom(...faults.slice(0, 3)), async (those, at, [, fault]) => {
        const place = at % (those.length + 1);
        const all = [...those.slice(0, place), fault.replace('RX3', 'RX9'), ...those.slice(place)];
        await expect(imported(['code,kind,from', ...all, ''].join('\n'))).rejects.toThrow(`line ${place + 2}: `);
        expect(await kept()).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('needs to say whose it is', () => {
    expect(() => readKindsCommand(['a.csv'])).toThrow(/Found no --source/);
    expect(() => readKindsCommand(['a.csv', 'b.csv', '--source', 'x'])).toThrow(/Found 2 file names, wanted one/);
  });
});
