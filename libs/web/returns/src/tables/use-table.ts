import { answerBefore, findQuestion, readCell, sectionOf } from '@monitor/domain';
import type { Circumstances, ReturnIssue, Section } from '@monitor/domain';
import { useParams } from 'react-router';
import { useDraft } from '../draft/draft-context.js';
import { gridRows } from './grid-rows.js';
import type { GridRow, TableAnswers } from './grid-rows.js';
import { isTable } from './table-question.js';

/** The table that an address names, as it stands in the draft. */
export interface ShownTable extends TableAnswers {
  section: Section;
  rows: GridRow[];
  /** What is wrong or unusual in this table. */
  issues: ReturnIssue[];
  circumstances: Circumstances;
}

/** The table of the address; null where it names none that this organisation is asked. */
export function useTable(): ShownTable | null {
  const { section: sectionKey, question: code = '' } = useParams();
  const { state, issues, rules } = useDraft();
  const { edition, today } = rules;
  const question = findQuestion(edition, code);
  const table = state.answers[code];
  const section = sectionOf(edition, code);
  if (question === null || !isTable(question) || table === undefined) return null;
  if (section === null || section.key !== sectionKey) return null;
  const before = answerBefore(code, rules);
  const answers: TableAnswers = { edition, question, table, before: before?.cells ?? null };
  return {
    ...answers,
    section,
    rows: gridRows(answers),
    issues: issues.filter(({ cell }) => readCell(edition, cell)?.question === question),
    circumstances: { question, cells: table.answer.cells, before, today },
  };
}
