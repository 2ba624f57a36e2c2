import { formatDay, isRealDay, yearBefore } from '../../quarter/day.js';
import { statusLabel } from '../return-labels.js';
import { assuranceLevels } from '../return.js';
import { reportError } from './action-check.js';
import type { ActionCheck } from './action-check.js';
import { isAbsent, textOf, wordOf } from './typed-values.js';

/**
 * Evidence must come from the 12 months up to the end of the return's quarter. Counting from the quarter and not
 * from today keeps a return that was right when submitted from going out of date while it waits for sign-off.
 */
function checkEvidenceDay(check: ActionCheck): void {
  const { evidenceOn } = check.answer;
  if (isAbsent(evidenceOn)) {
    reportError(check, 'EVIDENCE_DATE_MISSING', 'evidenceOn', 'The evidence has no date. Give the day it was made.');
    return;
  }
  if (!isRealDay(evidenceOn)) return;
  const earliest = yearBefore(check.quarterEnd);
  if (evidenceOn > check.today) {
    const message = `The evidence is dated ${formatDay(evidenceOn)}, which is in the future. Give a day up to today.`;
    reportError(check, 'EVIDENCE_IN_FUTURE', 'evidenceOn', message);
  } else if (evidenceOn < earliest) {
    const message =
      `The evidence is dated ${formatDay(evidenceOn)}. It must be from ${formatDay(earliest)} or later. ` +
      'Give newer evidence, or change the status.';
    reportError(check, 'EVIDENCE_TOO_OLD', 'evidenceOn', message);
  }
}

/** An action said to be in place must show it: evidence of the last 12 months, how far it reaches, and who checked. */
export function checkInPlace(check: ActionCheck): void {
  const { answer } = check;
  const claim = `“${statusLabel(check.status)}”`;
  if (textOf(answer['evidence']) === '') {
    const message = `The status is ${claim}, but no evidence is given. Say what shows it, or change the status.`;
    reportError(check, 'EVIDENCE_MISSING', 'evidence', message);
  }
  checkEvidenceDay(check);
  if (isAbsent(answer['coveragePercent'])) {
    const message = `The status is ${claim}, but not how far it reaches. Give the share of services or people, 1 to 100.`;
    reportError(check, 'COVERAGE_MISSING', 'coveragePercent', message);
  }
  if (wordOf(assuranceLevels, answer['assurance']) === null) {
    const message = `The status is ${claim}, but not who has checked it. Choose one of the answers.`;
    reportError(check, 'ASSURANCE_MISSING', 'assurance', message);
  }
}
