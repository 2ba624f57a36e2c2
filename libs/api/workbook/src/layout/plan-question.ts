import { planFields } from './plan-fields.js';
import { planGrid } from './plan-grid.js';
import { labelColumn } from './planned-row.js';
import type { PlannedRow } from './planned-row.js';
import type { QuestionToPlan } from './question-to-plan.js';

/** The rows of one question: its words, then its rows or entries, then the fields of the whole question. */
export function planQuestion(plan: QuestionToPlan): PlannedRow[] {
  const { shortText, text, hint } = plan.question;
  const words: PlannedRow[] = [
    { cells: [{ column: labelColumn, look: 'HEADING', text: shortText }] },
    ...[text, hint]
      .filter((line) => line !== '')
      .map((line): PlannedRow => ({ cells: [{ column: labelColumn, look: 'TEXT', text: line }] })),
  ];
  return [...words, ...planGrid(plan), ...planFields(plan), { cells: [] }];
}
