import { formatDay, isRealDay } from '../quarter/day.js';
import type { ActionField } from './cells.js';
import { assuranceLabel, statusLabel } from './return-labels.js';
import type { ActionAnswer } from './return.js';

/** What a field is called in a sentence. */
export const fieldNames: Record<ActionField, string> = {
  status: 'status',
  evidence: 'evidence',
  evidenceOn: 'day of the evidence',
  ownerRole: 'owner',
  targetOn: 'target date',
  coveragePercent: 'coverage',
  assurance: 'assurance',
  reason: 'reason',
  confirmed: 'looked at again this quarter',
};

/** The words for an absent answer. */
export const blank = 'No answer';

function dayInWords(day: string | null): string {
  return isRealDay(day) ? formatDay(day) : (day ?? blank);
}

const inWords: { [Field in ActionField]: (value: ActionAnswer[Field]) => string } = {
  status: statusLabel,
  evidence: (text) => text ?? blank,
  evidenceOn: dayInWords,
  ownerRole: (text) => text ?? blank,
  targetOn: dayInWords,
  coveragePercent: (percent) => (percent === null ? blank : `${percent}%`),
  assurance: assuranceLabel,
  reason: (text) => text ?? blank,
  confirmed: (confirmed) => (confirmed ? 'Yes' : 'No'),
};

/** What was answered in a field, in words. */
export function describeField<Field extends ActionField>(answer: ActionAnswer, field: Field): string {
  return inWords[field](answer[field]);
}
