import { markerFor, markers } from '@monitor/domain';
import { remembered } from '../formats/remembered.js';
import type { FigureRow, RowColumn, RowValue } from '../rows/figure-row.js';
import { rowColumns } from '../rows/figure-row.js';

/** What stands in a cell of a sheet of figures: no cell is empty, so that nobody wonders whether something was lost. */
export function cellValue(row: FigureRow, column: RowColumn): string | number {
  const value = column.read(row);
  if (value !== null && value !== '') return value;
  return column.name === 'markers' ? 'none' : signFor(row, column);
}

/** The sign in place of what is not there: hidden, not reported, or not of this measure at all. */
function signFor({ status, measure }: FigureRow, { name }: RowColumn): string {
  const isOfTable = measure !== 'SHARE' && (name === 'numerator' || name === 'denominator');
  if (status === 'PUBLISHED' || name === 'group' || isOfTable) return markers.notApplicable.marker;
  return markerFor(status).marker;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they stand in the XML of a sheet: characters that it cannot hold are left out, and none is taken for a sign. */
export function sheetText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A cell of words from behind its address on: words come again and again, and there are few of them. */
const wordCell = remembered((text) => `" t="inlineStr"><is><t xml:space="preserve">${sheetText(text)}</t></is></c>`);

const letters = rowColumns.map((_, index) => columnLetter(index));

/** The letter of a column, counted from 0; there are fewer than 26. */
export function columnLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** A figure as a row of the XML of a sheet: words are typed as words, so that no program runs them as a formula. */
export function sheetRow(row: FigureRow, rowNumber: number): string {
  const cells = rowColumns.map((column, index) => {
    const value: RowValue = cellValue(row, column);
    const address = `${letters[index] ?? ''}${rowNumber}`;
    if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
    return `<c r="${address}${wordCell(value)}`;
  });
  return `<row r="${rowNumber}">${cells.join('')}</row>`;
}
