import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { read as xlsx, utils } from '@e965/xlsx';
import { figuresOf } from '@monitor/analysis';
import type { Finding } from '@monitor/analysis';
import { tablesInOrder } from '../../store/canonical-lines.query.js';
import { createReleasesDatabase } from '../../testing/releases-database.js';
import type { ReleasesDatabase } from '../../testing/releases-database.js';
import { findingColumns, findingFigureColumns } from '../findings/finding-columns.js';
import type { FigureRow } from '../rows/figure-row.js';
import { rowColumns } from '../rows/figure-row.js';
import { readCsv, readJsonLines, readParquet, readWorkbook } from '../testing/read-files.js';
import { filedPublications } from '../filed-publications.query.js';
import { writeFiles } from './write-files.js';
import type { FileEntry } from '../written-file.js';

const system = { system: 'publication' } as const;
const names = {
  Y56: 'London',
  Y58: '=South West',
  QKK: 'Sea, Sand and "Surf" ICB',
  QMJ: ' +North ICB',
  ENG: 'England',
};

let database: ReleasesDatabase;
let number: number;
let directory: string;
let entries: FileEntry[];

/** Writes the files of a publication into a directory of their own. */
async function write(): Promise<{ directory: string; entries: FileEntry[] }> {
  const made = await mkdtemp(join(tmpdir(), 'monitor-files-'));
  const written = await database.tenantTx.run(system, async (manager) => {
    const [publication] = await filedPublications(manager, { number });
    if (publication === undefined) throw new Error('The publication is not out.');
    return writeFiles(manager, { publication, origin: 'https://monitor.example' }, made);
  });
  return { directory: made, entries: written };
}

/** What the files must hold: every figure of the store, by the names of the columns. */
async function expectedRows(): Promise<Record<string, unknown>[]> {
  return database.tenantTx.run(system, async (manager) => {
    const rows: Record<string, unknown>[] = [];
    for await (const tables of tablesInOrder(manager, number)) {
      for (const table of tables) {
        for (const figure of figuresOf(table)) {
          const areaName = names[figure.areaCode as keyof typeof names] ?? figure.areaCode;
          const row: FigureRow = { ...figure, areaName, publication: number };
          rows.push(Object.fromEntries(rowColumns.map(({ name, read }) => [name, read(row)])));
        }
      }
    }
    return rows;
  });
}

beforeAll(async () => {
  database = await createReleasesDatabase();
  await database.query(
    `INSERT INTO organisation_period (code, type, name, region_code, valid_from) VALUES
      ('Y56', 'REGION', $1, 'Y56', '2020-04-01'), ('Y58', 'REGION', $2, 'Y58', '2020-04-01'),
      ('QKK', 'ICB', $3, 'Y56', '2020-04-01'), ('QMJ', 'ICB', $4, 'Y56', '2020-04-01')`,
    [names.Y56, names.Y58, names.QKK, names.QMJ],
  );
  for (const [index, icb] of ['QKK', 'QKK', 'QKK', 'QKK', 'QMJ', 'QMJ', 'QMJ', 'QJK', 'QJK'].entries()) {
    const counts = Array.from({ length: 6 }, (_, group) => [17 * group + 3 * index, 131 + 7 * index + group] as const);
    const region = icb === 'QJK' ? 'Y58' : 'Y56';
    await database.accept({ organisation: `T${index}`, icb, region, counts });
    await database.place(`T${index}`, icb, region);
  }
  number = await database.publish();
  ({ directory, entries } = await write());
});
afterAll(async () => {
  await rm(directory, { recursive: true });
  await database.drop();
});

const read = (name: string) => readFile(join(directory, name));

describe('the files of a publication', () => {
  it('hold every figure, by every route, to the last digit', async () => {
    const expected = await expectedRows();
    expect(expected.length).toBeGreaterThan(90);
    expect(new Set(expected.map(({ status }) => status))).toEqual(new Set(['PUBLISHED', 'SUPPRESSED']));
    expect(readCsv(await read('figures.csv'))).toEqual(expected);
    expect(readJsonLines(await read('figures.jsonl'))).toEqual(expected);
    expect(await readParquet(await read('figures.parquet'))).toEqual(expected);
    const byLevel = ['ENGLAND', 'REGION', 'ICB'].flatMap((level) => expected.filter((row) => row['level'] === level));
    expect(readWorkbook(await read('figures.xlsx'))).toEqual(byLevel);
  });

  it('are listed with their length, their hash and how many rows they have', async () => {
    const figures = (await expectedRows()).length;
    for (const { name, sha256, bytes, rows } of entries) {
      const content = await read(name);
      expect([name, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([name, bytes, sha256]);
      if (name.startsWith('figures')) expect(rows).toBe(figures);
      if (name.endsWith('.csv')) expect(content.toString().split('\r\n').length - 2).toBe(rows);
    }
    expect(entries.map(({ name }) => name)).toEqual([
      ...['figures.csv', 'figures.jsonl', 'figures.parquet', 'provenance.csv'],
      ...['findings.csv', 'findings.jsonl', 'finding-figures.csv', 'figures.xlsx', 'dictionary.csv', 'ledger.csv'],
    ]);
  });

  it('are the same bytes whenever they are written, also once areas are called otherwise', async () => {
    await database.query(`UPDATE organisation_period SET superseded_at = now() WHERE code = 'Y56'`);
    const again = await write();
    expect(again.entries).toEqual(entries);
    await rm(again.directory, { recursive: true });
  });

  it('tell what may be said of every area, alike as rows, as typed values, as figures and in the workbook', async () => {
    const rows = readCsv(await read('findings.csv'));
    const typed = (await read('findings.jsonl'))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Finding & { finding: number; level: string; boundaries: string });
    const figures = readCsv(await read('finding-figures.csv'));
    expect(new Set(rows.map((row) => row['level']))).toEqual(new Set(['ENGLAND', 'REGION', 'ICB']));
    const across = rows.filter((row) => row['kind'] === 'GAPS_ACROSS_AREAS');
    expect(new Set(across.map((row) => [row['level'], row['area_code']].join()))).toEqual(new Set(['REGION,', 'ICB,']));
    expect(typed.map(({ finding, kind, verdict, sentence }) => [finding, kind, verdict, sentence])).toEqual(
      rows.map((row) => [Number(row['finding']), row['kind'], row['verdict'], row['sentence']]),
    );
    for (const { finding, figures: own, causes } of typed) {
      const ofCauses = causes.flatMap(({ figure }) => (figure === null ? [] : [figure.name]));
      const names = figures.filter((row) => Number(row['finding']) === finding).map((row) => row['name']);
      expect(names).toEqual([...own.map(({ name }) => name), ...ofCauses]);
    }
    const { Sheets } = xlsx(await read('figures.xlsx'));
    const sheet = utils.sheet_to_json<Record<string, string>>(Sheets['Findings'] ?? {}, { range: 1 });
    const inSheet = typed.filter(({ level, boundaries }) => level !== 'ICB' && boundaries === 'AS_WAS');
    expect(sheet.map((row) => row['Finding'])).toEqual(inSheet.map(({ sentence }) => sentence));
  });

  it('begin no cell with what a spreadsheet would run', async () => {
    const text = (await read('figures.csv')).toString();
    expect(text).toContain(",'=South West,");
    expect(text).toContain(",' +North ICB,");
    expect(text).not.toMatch(/(^|,)"?\s*[=+@]/m);
  });

  it('explain every column and every code that stands in them', async () => {
    const codes = new Set(
      (await read('dictionary.csv'))
        .toString()
        .split('\r\n')
        .map((line) => line.split(',')[2]),
    );
    const met = (await expectedRows()).flatMap((row) =>
      ['level', 'boundaries', 'metric', 'stratifier', 'group', 'measure', 'status'].map((column) => row[column]),
    );
    const ofFindings = readCsv(await read('findings.csv')).flatMap((row) => [
      ...[row['kind'], row['verdict'], ...String(row['cautions'] ?? '').split(' ')],
    ]);
    const units = readCsv(await read('finding-figures.csv')).map((row) => row['unit']);
    const columns = [...rowColumns, ...findingColumns, ...findingFigureColumns].map(({ name }) => name);
    const wanted = [...columns, ...[...met, ...ofFindings, ...units].filter((code) => code !== null && code !== '')];
    expect(wanted.filter((code) => !codes.has(String(code)))).toEqual([]);
  });
});
