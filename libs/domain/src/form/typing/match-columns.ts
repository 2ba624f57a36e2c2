import { listInWords } from '../../wording/list-in-words.js';
import type { Field } from '../definition/field.js';
import type { BlockLayout, LayoutNames } from './block-layout.js';
import { counted } from './block-reading.js';
import { isShareName } from './column-names.js';
import { quoteTyped } from './reading.js';

/** A column of the block that goes into a column of the table. */
export interface MatchedColumn {
  field: Field;
  column: number;
  heading: string;
}

export interface ColumnMatch {
  columns: readonly MatchedColumn[];
  notes: readonly string[];
  problems: readonly string[];
}

function quoted(labels: readonly string[]): string {
  return listInWords(labels.map((label) => `“${label}”`));
}

function isEmptyColumn({ body }: BlockLayout, column: number): boolean {
  return body.every(({ cells }) => (cells[column] ?? '') === '');
}

/** Whether a column names the same rows again, as a column of codes beside one of labels does. */
function isSecondName(layout: BlockLayout, column: number, { rows }: LayoutNames): boolean {
  if (isEmptyColumn(layout, column)) return false;
  return layout.body.every(({ label, cells }) => {
    const text = cells[column] ?? '';
    return text === '' || (rows.match(text) !== null && rows.match(text) === rows.match(label));
  });
}

function byHeading(fields: readonly Field[], layout: BlockLayout, names: LayoutNames): ColumnMatch {
  const heading = layout.heading ?? [];
  const columns: MatchedColumn[] = [];
  const notes: string[] = [];
  const problems: string[] = [];
  heading.forEach((text, column) => {
    if (column === layout.labelColumn || isSecondName(layout, column, names)) return;
    if (text === '' && isEmptyColumn(layout, column)) return;
    const field = fields.find(({ key }) => key === names.columns.match(text));
    const twin = columns.find((each) => each.field === field);
    if (field === undefined && isShareName(text))
      notes.push(`The column ${quoteTyped(text)} was left out: shares are worked out from the counts.`);
    else if (field === undefined)
      problems.push(
        text === ''
          ? `Column ${column + 1} has no heading.`
          : `The heading ${quoteTyped(text)} is no column of this table.`,
      );
    else if (twin !== undefined)
      problems.push(`The headings ${quoteTyped(twin.heading)} and ${quoteTyped(text)} both mean “${field.label}”.`);
    else columns.push({ field, column, heading: text });
  });
  if (problems.length > 0) problems.push(`The columns are ${quoted(names.columns.labels())}.`);
  const missing = fields.filter((field) => columns.every((each) => each.field !== field));
  const left = missing.map(({ label }) => `The block has no column for “${label}”: what stands there stays.`);
  return { columns, notes: [...notes, ...left], problems };
}

/** The columns that can hold figures; empty ones only where they are needed to make up the table. */
function figureColumns(fields: readonly Field[], layout: BlockLayout, names: LayoutNames): number[] {
  const width = layout.body[0]?.cells.length ?? 0;
  const all = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column !== layout.labelColumn && !isSecondName(layout, column, names),
  );
  return all.length === fields.length ? all : all.filter((column) => !isEmptyColumn(layout, column));
}

function byOrder(fields: readonly Field[], layout: BlockLayout, names: LayoutNames): ColumnMatch {
  const figures = figureColumns(fields, layout, names);
  if (figures.length !== fields.length) {
    const found = `The block has ${counted(figures.length, 'column')} of figures and no headings`;
    const labels = quoted(names.columns.labels());
    return { columns: [], notes: [], problems: [`${found}. Copy the headings along: the columns are ${labels}.`] };
  }
  const columns = fields.map((field, index) => {
    const column = figures[index] ?? 0;
    return { field, column, heading: `column ${column + 1}` };
  });
  const note = `The block has no headings: its columns were taken as ${quoted(names.columns.labels())}, in this order.`;
  return { columns, notes: fields.length > 1 ? [note] : [], problems: [] };
}

/** Which columns of a block go into which of the table: by their headings or, where there are none, by their order. */
export function matchColumns(fields: readonly Field[], layout: BlockLayout, names: LayoutNames): ColumnMatch {
  return layout.heading === null ? byOrder(fields, layout, names) : byHeading(fields, layout, names);
}
