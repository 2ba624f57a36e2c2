import { listInWords } from '../../wording/list-in-words.js';
import type { BlockLayout } from './block-layout.js';
import type { Names } from './names.js';
import { quoteTyped } from './reading.js';
import { isTotalName } from './row-names.js';

type BodyRow = BlockLayout['body'][number];

/** A row of figures, with the row of the table that it goes into. */
export interface MatchedRow extends BodyRow {
  code: string;
}

/** A row of sums: of all rows, or of those that make up one broad group. It is checked and never placed. */
export interface SumRow extends BodyRow {
  /** The codes of the rows that it sums. */
  of: readonly string[];
}

export interface RowMatch {
  rows: readonly MatchedRow[];
  sums: readonly SumRow[];
  notes: readonly string[];
  problems: readonly string[];
}

/** The names of the rows at one level, and the broad groups that are sums of them where it is the detailed one. */
export interface LevelNames {
  rows: Names;
  broad: { names: Names; partsOf: (code: string) => string[] } | null;
}

function sumOf(row: BodyRow, { rows, broad }: LevelNames): SumRow | null {
  const code = broad?.names.match(row.label) ?? null;
  if (broad !== null && code !== null) return { ...row, of: broad.partsOf(code) };
  return isTotalName(row.label) ? { ...row, of: rows.all.map(({ key }) => key) } : null;
}

/** A broad row is a sum where the block holds any of its parts; a row of totals always is. */
function isSumOfRows({ of, label }: SumRow, body: readonly BodyRow[], { rows }: LevelNames): boolean {
  return isTotalName(label) || body.some((row) => of.includes(rows.match(row.label) ?? ''));
}

function repeated(rows: readonly MatchedRow[], names: Names): string[] {
  return rows.flatMap((row, index) => {
    const first = rows.findIndex(({ code }) => code === row.code);
    const twin = rows[first];
    if (first === index || twin === undefined) return [];
    return [`Rows ${twin.number} and ${row.number} both mean “${names.labelOf(row.code)}”.`];
  });
}

/** Which rows of a block go into which of the table, by their names alone. */
export function matchRows({ body, besides }: BlockLayout, level: LevelNames): RowMatch {
  const rows: MatchedRow[] = [];
  const sums: SumRow[] = [];
  const problems: string[] = [];
  for (const row of body) {
    const code = level.rows.match(row.label);
    const sum = code === null ? sumOf(row, level) : null;
    if (code !== null) rows.push({ ...row, code });
    else if (sum !== null && isSumOfRows(sum, body, level)) sums.push(sum);
    else if (row.label === '') problems.push(`Row ${row.number} has figures and no name.`);
    else problems.push(`${quoteTyped(row.label)} (row ${row.number}) is no row of this table.`);
  }
  problems.push(...repeated(rows, level.rows));
  if (problems.length > 0)
    problems.push(`The rows are ${listInWords(level.rows.labels().map((label) => `“${label}”`))}.`);
  const missing = level.rows.all.filter(({ key }) => rows.every(({ code }) => code !== key));
  return {
    rows,
    sums,
    problems,
    notes: [
      ...besides.map((text) => `${quoteTyped(text)} was left out: it holds no figures.`),
      ...missing.map(({ label }) => `The block has no row for “${label}”: what stands there stays.`),
    ],
  };
}
