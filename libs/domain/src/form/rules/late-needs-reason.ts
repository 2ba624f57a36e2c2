import { formatDay, isRealDay } from '../../quarter/day.js';
import { writeCell } from '../definition/cell-reference.js';
import { isUnderWay } from '../definition/status-order.js';
import { isAnswered } from '../definition/holds.js';
import { questionName } from '../text/place-in-words.js';
import { answeredActions } from './answered-actions.js';
import type { Rule } from './rule.js';

/** A day for an action that has passed asks for a reason. */
export const lateNeedsReason: Rule = (checked) => {
  for (const { question, answer } of answeredActions(checked)) {
    const { status, targetOn, reason } = answer.cells;
    if (!isUnderWay(status) || !isRealDay(targetOn) || targetOn >= checked.today || isAnswered(reason)) continue;
    checked.issues.warn('TARGET_DATE_PASSED', {
      cell: writeCell(question.code, 'reason'),
      question: questionName(question),
      message: `The target date, ${formatDay(targetOn)}, has passed. Say why it is late, or change the date.`,
    });
  }
};
