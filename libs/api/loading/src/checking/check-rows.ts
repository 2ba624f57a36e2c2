import { checkLoadedRow } from '@monitor/domain';
import type { LoadableRow, LoadingFault, LoadingKnowledge, MappedRow } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { answersOfRows, keyOfRow, answerKeyOf } from './answers-of-rows.js';
import { bodyKey, readBodies } from './known-bodies.query.js';
import { keepAnswers, readAnswersOf } from './loaded-answers.query.js';

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

async function knowledgeOf(
  manager: EntityManager,
  rows: readonly RowToCheck[],
  quarters: ReadonlySet<string>,
): Promise<LoadingKnowledge> {
  const codes = [...new Set(rows.map(({ row }) => upper(row.organisation.text)))];
  const asked = [...new Set(rows.map(({ row }) => upper(row.quarter.text)))].filter((quarter) => quarters.has(quarter));
  const bodies = await readBodies(manager, codes, asked);
  return {
    bodyOf: (code, quarterId) => bodies.get(bodyKey(code, quarterId)) ?? null,
    hasQuarter: (quarterId) => quarters.has(quarterId),
  };
}

/** Checks some rows of a file and keeps what can be loaded of them. A few statements, however many rows. */
export async function checkRows(
  manager: EntityManager,
  rows: readonly RowToCheck[],
  { collectionId, quarters }: { collectionId: string; quarters: ReadonlySet<string> },
): Promise<RowsChecked> {
  const knowledge = await knowledgeOf(manager, rows, quarters);
  const checked = rows.map(({ row, line }) => checkLoadedRow(row, line, knowledge));
  const loadable = checked.flatMap((each): LoadableRow[] => ('row' in each ? [each.row] : []));
  const faults = checked.flatMap((each) => ('faults' in each ? each.faults : []));
  const keys = new Map(loadable.map((row) => [answerKeyOf(keyOfRow(row)), keyOfRow(row)]));
  const begun = await readAnswersOf(manager, collectionId, [...keys.values()]);
  const put = answersOfRows(loadable, begun);
  await keepAnswers(manager, collectionId, put.answers);
  return { faults: [...faults, ...put.faults], refused: rows.length - loadable.length };
}
