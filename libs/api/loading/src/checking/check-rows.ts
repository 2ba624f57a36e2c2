import { checkLoadedRow } from '@monitor/domain';
import type { LoadableRow, LoadingFault, LoadingKnowledge, MappedRow } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { answersOfRows, keyOfRow, answerKeyOf } from './answers-of-rows.js';
import type { KnownBodies } from './known-bodies.query.js';
import { beginAnswers, extendAnswers, readAnswersOf } from './loaded-answers.query.js';

/** A row as the mapping reads it, with its line. */
export interface RowToCheck {
  line: number;
  row: MappedRow;
}

/** What came of some rows. */
export interface RowsChecked {
  faults: LoadingFault[];
  /** How many of them were refused. */
  refused: number;
}

const upper = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();

/** The collection that is read in, and what is known of quarters and organisations. */
export interface RowsOf {
  collectionId: string;
  quarters: ReadonlySet<string>;
  bodies: KnownBodies;
}

async function knowledgeOf(
  manager: EntityManager,
  rows: readonly RowToCheck[],
  { quarters, bodies }: RowsOf,
): Promise<LoadingKnowledge> {
  const codes = [...new Set(rows.map(({ row }) => upper(row.organisation.text)))];
  const asked = [...new Set(rows.map(({ row }) => upper(row.quarter.text)))].filter((quarter) => quarters.has(quarter));
  await bodies.learn(manager, codes, asked);
  return {
    bodyOf: (code, quarterId) => bodies.of(code, quarterId),
    hasQuarter: (quarterId) => quarters.has(quarterId),
  };
}

/** Puts rows together into answers and keeps them; what they say otherwise than earlier rows comes back. */
async function keepRows(
  manager: EntityManager,
  collectionId: string,
  rows: readonly LoadableRow[],
): Promise<LoadingFault[]> {
  const put = answersOfRows(rows, []);
  const kept = new Set((await beginAnswers(manager, collectionId, put.answers)).map(answerKeyOf));
  const begun = put.answers.filter((answer) => !kept.has(answerKeyOf(answer)));
  if (begun.length === 0) return put.faults;
  const isKept = (row: LoadableRow) => kept.has(answerKeyOf(keyOfRow(row)));
  const more = answersOfRows(
    rows.filter((row) => !isKept(row)),
    await readAnswersOf(manager, collectionId, begun),
  );
  await extendAnswers(manager, collectionId, more.answers);
  return [...answersOfRows(rows.filter(isKept), []).faults, ...more.faults];
}

/** Checks some rows of a file and keeps what can be loaded of them. A few statements, however many rows. */
export async function checkRows(manager: EntityManager, rows: readonly RowToCheck[], of: RowsOf): Promise<RowsChecked> {
  const knowledge = await knowledgeOf(manager, rows, of);
  const checked = rows.map(({ row, line }) => checkLoadedRow(row, line, knowledge));
  const loadable = checked.flatMap((each): LoadableRow[] => ('row' in each ? [each.row] : []));
  const faults = checked.flatMap((each) => ('faults' in each ? each.faults : []));
  const said = await keepRows(manager, of.collectionId, loadable);
  return { faults: [...faults, ...said].sort((a, b) => a.line - b.line), refused: rows.length - loadable.length };
}
