import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { DictionaryEntry } from '../dictionary/dictionary-entries.js';
import type { FileEntry, WrittenFile } from '../written-file.js';
import type { PublicationToWrite } from '../filed-publications.query.js';
import { rowColumns } from '../rows/figure-row.js';
import type { FigureRow } from '../rows/figure-row.js';
import { emptyFigureSheet, rowsAbove } from './figure-sheets.js';
import type { FigureSheet } from './figure-sheets.js';
import { frontSheets } from './front-sheets.js';
import { columnLetter, sheetRow } from './sheet-row.js';
import { ZippedParts } from './zipped-parts.js';

/** What a workbook of a publication is made of. */
export interface WorkbookSource extends PublicationToWrite {
  entries: readonly DictionaryEntry[];
  sheets: readonly FigureSheet[];
  /** Every figure of a level, in order, some at a time. */
  rowsOf: (level: FigureRow['level']) => AsyncIterable<readonly FigureRow[]>;
}

const endOfRows = '</sheetData>';

/**
 * Writes a publication as a workbook. The library writes every sheet, those of figures with their headers alone; the rows
 * are put in while the parts are packed anew, so that no more than some of them are in memory.
 */
export async function writeFiguresWorkbook(file: WrittenFile, source: WorkbookSource): Promise<FileEntry> {
  const front = frontSheets(source, source.entries, source.sheets);
  const { publishedAt } = source.publication;
  const title = `Digital inclusion monitor, publication ${source.publication.number}`;
  const parts = unzipSync(
    await writeXlsx({
      sheets: [...front, ...source.sheets.map(emptyFigureSheet)],
      properties: { title, created: publishedAt, modified: publishedAt },
    }),
  );
  const archive = new ZippedParts(file);
  const portions = new Portions(source.rowsOf);
  for (const [name, bytes] of Object.entries(parts)) {
    const sheet = source.sheets[sheetNumber(name) - front.length - 1];
    if (sheet === undefined) await archive.add(name, [bytes]);
    else await archive.add(name, filledSheet(strFromU8(bytes), sheet, portions));
  }
  await archive.finish();
  return file.finish(source.sheets.reduce((sum, { rows }) => sum + rows, 0));
}

/** Which sheet a part of the archive is, from 1; 0 where it is none. */
function sheetNumber(part: string): number {
  return Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1] ?? 0);
}

/** The XML of a sheet with its figures put in. */
async function* filledSheet(xml: string, sheet: FigureSheet, portions: Portions): AsyncGenerator<Uint8Array, void> {
  const end = xml.indexOf(endOfRows);
  if (end === -1) throw new Error(`The sheet “${sheet.name}” has no rows to put figures below.`);
  const range = `A1:${columnLetter(rowColumns.length - 1)}${rowsAbove + sheet.rows}`;
  yield strToU8(xml.slice(0, end).replace(/<dimension ref="[^"]*"/, `<dimension ref="${range}"`));
  let rowNumber = rowsAbove;
  for await (const rows of portions.take(sheet.level, sheet.rows)) {
    yield strToU8(rows.map((row) => sheetRow(row, (rowNumber += 1))).join(''));
  }
  yield strToU8(xml.slice(end));
}

/** Hands out the rows of a level to one sheet after another. */
class Portions {
  private reading: { level: FigureRow['level']; rows: AsyncIterator<readonly FigureRow[]> } | null = null;
  private left: readonly FigureRow[] = [];

  constructor(private readonly rowsOf: WorkbookSource['rowsOf']) {}

  async *take(level: FigureRow['level'], count: number): AsyncGenerator<readonly FigureRow[], void> {
    if (this.reading?.level !== level) this.reading = { level, rows: this.rowsOf(level)[Symbol.asyncIterator]() };
    for (let wanted = count; wanted > 0;) {
      if (this.left.length === 0) this.left = await this.next(level);
      const rows = this.left.slice(0, wanted);
      this.left = this.left.slice(wanted);
      wanted -= rows.length;
      yield rows;
    }
  }

  private async next(level: FigureRow['level']): Promise<readonly FigureRow[]> {
    const next = await this.reading?.rows.next();
    if (next === undefined || next.done === true) throw new Error(`Fewer figures came of ${level} than were counted.`);
    return next.value;
  }
}
