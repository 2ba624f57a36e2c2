import { isRealDay } from '../../quarter/day.js';
import { statusLabel } from '../return-labels.js';
import { isInPlace, isLower, isUnderWay } from '../status-order.js';
import { actionCell } from '../cells.js';
import { textLimits } from '../text-limits.js';
import { questionOf, reportError, statusOf } from './action-check.js';
import type { ActionCheck } from './action-check.js';
import { checkInPlace } from './check-in-place.js';
import { checkLength } from './check-text.js';
import { checkUnderWay } from './check-under-way.js';
import { foundText, isAbsent, textOf } from './typed-values.js';
import type { TypedRow } from './typed-values.js';

function checkReason(check: ActionCheck): void {
  if (textOf(check.answer['reason']) !== '') return;
  if (check.status === 'NOT_APPLICABLE') {
    const message = 'You say it does not apply, but not why. Give the reason, or choose another status.';
    reportError(check, 'REASON_MISSING', 'reason', message);
  } else if (isLower(check.status, check.before)) {
    const message =
      `Last time the status was “${statusLabel(check.before)}”, and now it is “${statusLabel(check.status)}”. ` +
      'Say why it went down.';
    reportError(check, 'REASON_MISSING', 'reason', message);
  }
}

function checkCoverage(check: ActionCheck): void {
  const percent = check.answer['coveragePercent'];
  if (isAbsent(percent)) return;
  const least = isInPlace(check.status) ? 1 : 0;
  if (Number.isInteger(percent) && Number(percent) >= least && Number(percent) <= 100) return;
  const message = `The share of services or people is ${foundText(percent)}. Give a whole number from ${least} to 100.`;
  reportError(check, 'COVERAGE_OUT_OF_RANGE', 'coveragePercent', message);
}

const dayNames = { evidenceOn: 'day of the evidence', targetOn: 'target date' } as const;

function checkDays(check: ActionCheck): void {
  for (const field of ['evidenceOn', 'targetOn'] as const) {
    const day = check.answer[field];
    if (isAbsent(day) || isRealDay(day)) continue;
    const message = `The ${dayNames[field]} is ${foundText(day)}, which is not a real date. Give a day, month and year.`;
    reportError(check, 'DATE_NOT_REAL', field, message);
  }
}

const textNames = { evidence: 'The evidence', ownerRole: 'The owner', reason: 'The reason' } as const;

function checkTexts({ action, answer, found }: ActionCheck): void {
  for (const field of ['evidence', 'ownerRole', 'reason'] as const) {
    const at = { cell: actionCell(action.code, field), question: questionOf(action) };
    checkLength(answer[field], { limit: textLimits[field], name: textNames[field], at }, found);
  }
}

/** All rules of one answer; `answer` undefined = the return holds no row for the action. */
export function checkAction(check: Omit<ActionCheck, 'status' | 'answer'> & { answer: TypedRow | undefined }): void {
  const { action, answer, found } = check;
  const status = statusOf(answer);
  if (answer === undefined || status === null) {
    const message = 'It has no answer yet. Choose how far it is in place.';
    found.error('ANSWER_MISSING', { cell: actionCell(action.code, 'status'), question: questionOf(action), message });
    return;
  }
  const answered: ActionCheck = { ...check, answer, status };
  if (answer['confirmed'] !== true) {
    const message = 'The answer was carried over from last time. Look at it again, then confirm or change it.';
    reportError(answered, 'NOT_CONFIRMED', 'confirmed', message);
  }
  if (isInPlace(status)) checkInPlace(answered);
  if (isUnderWay(status)) checkUnderWay(answered);
  checkCoverage(answered);
  checkDays(answered);
  checkReason(answered);
  checkTexts(answered);
}
