import { listInWords } from '../wording/list-in-words.js';
import type { LoadingColumn, LoadingMapping } from './loading-mapping.js';
import type { MappingFault } from './read-mapping.js';

/** What a row says, in our words as far as the mapping has them; not checked yet. */
export interface MappedText {
  text: string;
  /** The heading of the column it stands in; null where it is the same for every row. */
  column: string | null;
}

/** One row of a file as the mapping reads it. */
export interface MappedRow {
  organisation: MappedText;
  quarter: MappedText;
  question: MappedText;
  group: MappedText | null;
  /** Cells that hold anything. */
  cells: { name: MappedText; value: MappedText }[];
}

/** A row that is not to be loaded says why. */
export type MappedOutcome = { row: MappedRow } | { leftOut: string };

/** Reads the cells of one row. */
export type RowReader = (cells: readonly string[]) => MappedOutcome;

/** Words as they are compared: whatever their case and the spaces in and around them. */
export function plainWord(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

type TextReader = (cells: readonly string[]) => MappedText;

function columnsOf(mapping: LoadingMapping): string[] {
  const { organisation, quarter, question, group, cell, value, cells = {}, leaveOut = [] } = mapping;
  const readings = [organisation, quarter, question, group, cell, value, ...Object.values(cells)];
  const named = readings.flatMap((reading) => (reading !== undefined && 'column' in reading ? [reading.column] : []));
  return [...new Set([...named, ...leaveOut.map(({ column }) => column)])];
}

/** Where each heading stands; a heading that is there twice stands nowhere, because which is meant would be chance. */
function placesOf(headings: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const plain = headings.map(plainWord);
  plain.forEach((heading, index) => {
    if (plain.indexOf(heading) === plain.lastIndexOf(heading)) places.set(heading, index);
  });
  return places;
}

function textReader(reading: LoadingColumn, places: Map<string, number>): TextReader {
  if ('fixed' in reading) {
    const fixed = { text: reading.fixed, column: null };
    return () => fixed;
  }
  const { column, words = {} } = reading;
  const place = places.get(plainWord(column)) ?? -1;
  const ours = new Map(Object.entries(words).map(([word, our]) => [plainWord(word), our]));
  return (cells) => {
    const found = (cells[place] ?? '').trim();
    return { text: ours.get(plainWord(found)) ?? found, column };
  };
}

type CellsReader = (cells: readonly string[]) => MappedRow['cells'];

function cellsReader({ cell, value, cells = {} }: LoadingMapping, places: Map<string, number>): CellsReader {
  const isHeld = ({ value: held }: MappedRow['cells'][number]) => held.text !== '';
  if (cell !== undefined && value !== undefined) {
    const readName = textReader(cell, places);
    const readValue = textReader(value, places);
    return (row) => [{ name: readName(row), value: readValue(row) }].filter(isHeld);
  }
  const readers = Object.entries(cells).map(([name, reading]) => ({
    name: { text: name, column: null },
    read: textReader(reading, places),
  }));
  return (row) => readers.map(({ name, read }) => ({ name, value: read(row) })).filter(isHeld);
}

function leftOutReader({ leaveOut = [] }: LoadingMapping, places: Map<string, number>) {
  const rules = leaveOut.map(({ column, is, because }) => ({
    place: places.get(plainWord(column)) ?? -1,
    words: new Set(is.map(plainWord)),
    because,
  }));
  return (cells: readonly string[]): string | null =>
    rules.find(({ place, words }) => words.has(plainWord(cells[place] ?? '')))?.because ?? null;
}

/** How the rows of a file with these headings are read; says which columns are not there, or there twice. */
export function rowReader(
  mapping: LoadingMapping,
  headings: readonly string[],
): { read: RowReader } | { faults: MappingFault[] } {
  const places = placesOf(headings);
  const missing = columnsOf(mapping).filter((column) => !places.has(plainWord(column)));
  if (missing.length > 0) {
    const found =
      headings.length > 30 ? `${headings.length} columns` : listInWords(headings.map((each) => `“${each}”`));
    return {
      faults: missing.map((column) => ({
        part: column,
        message: `The mapping names the column “${column}”, which the file has not, or has more than once. Found ${found || 'no headings'}. Correct the mapping or the file.`,
      })),
    };
  }
  const [organisation, quarter, question] = [mapping.organisation, mapping.quarter, mapping.question].map((reading) =>
    textReader(reading, places),
  ) as [TextReader, TextReader, TextReader];
  const group = mapping.group === undefined ? null : textReader(mapping.group, places);
  const readCells = cellsReader(mapping, places);
  const readLeftOut = leftOutReader(mapping, places);
  return {
    read: (row) => {
      const because = readLeftOut(row);
      if (because !== null) return { leftOut: because };
      const cells = readCells(row);
      if (cells.length === 0) return { leftOut: noValue };
      return {
        row: {
          organisation: organisation(row),
          quarter: quarter(row),
          question: question(row),
          group: group?.(row) ?? null,
          cells,
        },
      };
    },
  };
}

/** Why a row without a value is left out. */
export const noValue = 'The row says nothing: its value is empty.';
