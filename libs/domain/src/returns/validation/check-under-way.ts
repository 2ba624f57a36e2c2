import { formatDay, isRealDay } from '../../quarter/day.js';
import { actionCell } from '../cells.js';
import { statusLabel } from '../return-labels.js';
import { questionOf, reportError } from './action-check.js';
import type { ActionCheck } from './action-check.js';
import { isAbsent, textOf } from './typed-values.js';

/** An action to be done needs a role that answers for it and a day; a day that has passed asks for a reason. */
export function checkUnderWay(check: ActionCheck): void {
  const { action, answer, today, found } = check;
  const claim = `“${statusLabel(check.status)}”`;
  if (textOf(answer['ownerRole']) === '') {
    const message = `The status is ${claim}, but it has no owner. Give the role that answers for it, not a name.`;
    reportError(check, 'OWNER_MISSING', 'ownerRole', message);
  }
  const { targetOn } = answer;
  if (isAbsent(targetOn)) {
    const message = `The status is ${claim}, but it has no target date. Give the day by which it will be in place.`;
    reportError(check, 'TARGET_DATE_MISSING', 'targetOn', message);
  } else if (isRealDay(targetOn) && targetOn < today && textOf(answer['reason']) === '') {
    found.warn('TARGET_DATE_PASSED', {
      cell: actionCell(action.code, 'reason'),
      question: questionOf(action),
      message: `The target date, ${formatDay(targetOn)}, has passed. Say why it is late, or change the date.`,
    });
  }
}
