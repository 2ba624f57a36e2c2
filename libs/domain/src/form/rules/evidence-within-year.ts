import { formatDay, isRealDay, yearBefore } from '../../quarter/day.js';
import { writeCell } from '../definition/cell-reference.js';
import { questionName } from '../text/place-in-words.js';
import { isInPlace } from '../definition/status-order.js';
import { answeredActions } from './answered-actions.js';
import type { Rule } from './rule.js';

/**
 * Evidence of an action in place comes from the 12 months up to the end of the return's quarter. Counting from the
 * quarter and not from today keeps a return that was right when submitted from going out of date while it waits.
 */
export const evidenceWithinYear: Rule = (checked) => {
  const { today, issues } = checked;
  const earliest = yearBefore(checked.quarterEnd);
  for (const { question, answer } of answeredActions(checked)) {
    const { evidenceOn } = answer.cells;
    if (!isInPlace(answer.cells['status']) || !isRealDay(evidenceOn)) continue;
    const at = { cell: writeCell(question.code, 'evidenceOn'), question: questionName(question) };
    if (evidenceOn > today) {
      const message = `The evidence is dated ${formatDay(evidenceOn)}, which is in the future. Give a day up to today.`;
      issues.error('EVIDENCE_IN_FUTURE', { ...at, message });
    } else if (evidenceOn < earliest) {
      const message =
        `The evidence is dated ${formatDay(evidenceOn)}. It must be from ${formatDay(earliest)} or later. ` +
        'Give newer evidence, or change the status.';
      issues.error('EVIDENCE_TOO_OLD', { ...at, message });
    }
  }
};
