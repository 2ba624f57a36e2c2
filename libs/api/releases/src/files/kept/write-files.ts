import { breaksAt } from '@monitor/api-comparability';
import type { ComparabilityBreak } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { dictionaryEntries } from '../dictionary/dictionary-entries.js';
import { MetCodes } from '../dictionary/met-codes.js';
import { findingEntries } from '../findings/finding-entries.js';
import { findingsOfPublication } from '../findings/findings-of-publication.js';
import { writeFindings } from '../findings/write-findings.js';
import { csvEnd, csvLine, figureHeader, figureLine, provenanceHeader, provenanceLines } from '../formats/csv-lines.js';
import { LinesFormat } from '../formats/figure-format.js';
import type { FigureFormat } from '../formats/figure-format.js';
import { jsonLine } from '../formats/json-line.js';
import { ParquetFigures } from '../formats/parquet-figures.js';
import { areaNames } from '../rows/area-names.query.js';
import { figureRows } from '../rows/figure-rows.js';
import type { WantedRows } from '../rows/figure-rows.js';
import { isInWorkbook } from '../workbook/findings-sheet.js';
import { figureSheets } from '../workbook/figure-sheets.js';
import { writeFiguresWorkbook } from '../workbook/figures-workbook.js';
import type { FiledPublication } from '../filed-publications.query.js';
import { OpenFiles } from '../open-files.js';
import type { FileEntry } from '../written-file.js';

/**
 * Writes every file of a publication into a directory. The same publication of the same product gives the same bytes.
 * `origin` is the address of the product, as browsers see it.
 */
export async function writeFiles(
  manager: EntityManager,
  { publication, origin }: { publication: FiledPublication; origin: string },
  directory: string,
): Promise<FileEntry[]> {
  const files = new OpenFiles(directory);
  try {
    const names = await areaNames(manager, publication);
    const wanted = { publication: publication.number, names };
    const { entries: figures, met } = await writeFigures(manager, wanted, files);
    const ledger = await breaksAt(manager, publication.builtAt);
    const entries = [...dictionaryEntries(met), ...findingEntries()];
    const rowsOf = (level: NonNullable<WantedRows['level']>) => onlyRows(manager, { ...wanted, level });
    const told = findingsOfPublication(manager, { publication, ledger, names, met });
    const findings = await writeFindings(told, files, isInWorkbook);
    const sheets = figureSheets(met);
    const source = { publication, origin, ledger, entries, sheets, rowsOf, findings: findings.kept };
    return [
      ...figures,
      ...findings.entries,
      await writeFiguresWorkbook(await files.create('figures.xlsx'), source),
      await writeLines(files, 'dictionary.csv', ['of', 'within', 'code', 'label', 'meaning'], entries.map(valuesOf)),
      await writeLines(files, 'ledger.csv', ledgerHeader, ledger.map(ledgerValues)),
    ];
  } finally {
    await files.abandon();
  }
}

/** The figures in every form in which they are rows, written while the tables go by once. */
async function writeFigures(
  manager: EntityManager,
  wanted: WantedRows,
  files: OpenFiles,
): Promise<{ entries: FileEntry[]; met: MetCodes }> {
  const met = new MetCodes();
  const formats: FigureFormat[] = [
    new LinesFormat(await files.create('figures.csv', figureHeader), ({ rows }) => rows.map(figureLine), csvEnd),
    new LinesFormat(await files.create('figures.jsonl'), ({ rows }) => rows.map(jsonLine)),
    new ParquetFigures(await files.create('figures.parquet')),
    new LinesFormat(await files.create('provenance.csv', provenanceHeader), provenanceLines, csvEnd),
  ];
  for await (const portion of figureRows(manager, wanted)) {
    met.add(portion.rows);
    for (const format of formats) await format.add(portion);
  }
  const entries: FileEntry[] = [];
  for (const format of formats) entries.push(await format.finish());
  return { entries, met };
}

async function* onlyRows(manager: EntityManager, wanted: WantedRows) {
  for await (const { rows } of figureRows(manager, wanted)) yield rows;
}

async function writeLines(
  files: OpenFiles,
  name: string,
  header: readonly string[],
  lines: readonly (readonly string[])[],
): Promise<FileEntry> {
  const file = await files.create(name, csvLine(header));
  await file.write(lines.map((values) => csvLine(values) + csvEnd).join(''));
  return file.finish(lines.length);
}

function valuesOf(entry: ReturnType<typeof dictionaryEntries>[number]): string[] {
  return [entry.of, entry.within, entry.code, entry.label, entry.meaning];
}

const ledgerHeader = [
  ...['id', 'occurs_on', 'lasts_until', 'kind', 'title', 'explanation', 'source', 'metrics', 'stratifiers'],
  ...['levels', 'area_codes', 'boundaries'],
];

/** A list as it stands in a cell; "all" where a break touches every one. */
function listText(list: readonly string[] | null): string {
  return list === null ? 'all' : list.join(' ');
}

function ledgerValues({ id, occursOn, lastsUntil, kind, title, explanation, source, touches }: ComparabilityBreak) {
  const { metrics, stratifiers, levels, areaCodes, readings } = touches;
  const touched = [metrics, stratifiers, levels, areaCodes, readings].map(listText);
  return [id, occursOn, lastsUntil ?? '', kind, title, explanation, source, ...touched];
}
