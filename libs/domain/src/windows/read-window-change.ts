import { storableText } from '../wording/storable-text.js';
import { isTooLong } from '../wording/text-length.js';
import { isRealDay } from '../quarter/day.js';
import { isQuarterId } from '../quarter/quarter-calendar.js';
import type { WindowChange, WindowChangeField, WindowChangeKind, WindowProblem } from './window-change.js';

/** A change as it was typed. */
export type TypedWindowChange = { kind: WindowChangeKind } & Partial<Record<WindowChangeField, string | null>>;

/** The longest reason, in characters. */
export const longestWindowReason = 500;

const days = { opensOn: 'opens', dueOn: 'is due', closesOn: 'closes' } as const;
type DayField = keyof typeof days;

const fieldsOf: Record<WindowChangeKind, { days: readonly DayField[]; hasOrganisation: boolean }> = {
  WINDOW: { days: ['opensOn', 'dueOn', 'closesOn'], hasOrganisation: false },
  EXTENSION: { days: ['closesOn'], hasOrganisation: true },
  REVOCATION: { days: [], hasOrganisation: true },
};

function reasonProblem(reason: string): string | null {
  if (reason === '') return 'Say why, for those whom it concerns and for whoever reads the record later.';
  if (isTooLong(reason, longestWindowReason)) return 'The reason is longer than 500 characters. Shorten it.';
  return null;
}

/** A change from what was typed, or what must be mended first. */
export function readWindowChange(typed: TypedWindowChange): WindowChange | { problems: WindowProblem[] } {
  const problems: WindowProblem[] = [];
  const textAt = (field: WindowChangeField) => storableText(typed[field] ?? '').trim();
  const { days: dayFields, hasOrganisation } = fieldsOf[typed.kind];
  const quarterId = textAt('quarterId');
  if (!isQuarterId(quarterId)) {
    problems.push({ field: 'quarterId', message: 'Give a quarter of the financial year, for example 2026-27-Q2.' });
  }
  const organisationCode = textAt('organisationCode').toUpperCase();
  if (hasOrganisation && organisationCode === '') {
    problems.push({ field: 'organisationCode', message: 'Give the ODS code of the organisation, for example RX1.' });
  }
  for (const field of dayFields) {
    if (isRealDay(textAt(field))) continue;
    problems.push({ field, message: `Give the day on which it ${days[field]}, for example 31 December 2026.` });
  }
  const reason = textAt('reason');
  const message = reasonProblem(reason);
  if (message !== null) problems.push({ field: 'reason', message });
  if (problems.length > 0) return { problems };
  const [opensOn, dueOn, closesOn] = [textAt('opensOn'), textAt('dueOn'), textAt('closesOn')];
  if (typed.kind === 'WINDOW') return { kind: 'WINDOW', quarterId, opensOn, dueOn, closesOn, reason };
  const ofOrganisation = { organisationCode, quarterId, reason };
  return typed.kind === 'EXTENSION'
    ? { kind: 'EXTENSION', ...ofOrganisation, closesOn }
    : { kind: 'REVOCATION', ...ofOrganisation };
}
