import { formatDay } from '../quarter/day.js';
import { extensionInWords } from '../quarter/own-window.js';
import type { ReturnExtension } from '../quarter/own-window.js';
import { quarterLabel } from '../quarter/quarter-label.js';
import type { ReturnWindow } from '../quarter/quarter.js';
import type { NewExtension, NewWindow, Revocation } from './window-change.js';

const verbs = { opensOn: 'opens', dueOn: 'is due', closesOn: 'closes' } as const;

/** What a change of a window changes, a sentence for each day that becomes another. */
export function windowDifference(change: NewWindow, standing: ReturnWindow | null): string[] {
  const subject = `The return for ${quarterLabel(change.quarterId)}`;
  const days = ['opensOn', 'dueOn', 'closesOn'] as const;
  if (standing === null) {
    const made = days.map((day) => `${verbs[day]} on ${formatDay(change[day])}`);
    return [`${subject}, which has no window yet, ${made.slice(0, 2).join(', ')} and ${made.slice(2).join('')}.`];
  }
  return days
    .filter((day) => change[day] !== standing[day])
    .map((day) => `${subject} ${verbs[day]} on ${formatDay(change[day])} instead of ${formatDay(standing[day])}.`);
}

/** What an extension, or the end of one, changes for its organisation. */
export function extensionDifference(
  change: NewExtension | Revocation,
  {
    organisationName,
    window,
    extension,
  }: {
    organisationName: string;
    window: ReturnWindow | null;
    extension: ReturnExtension | null;
  },
): string[] {
  const common = window === null ? '' : formatDay(window.closesOn);
  const subject = `The return of ${organisationName} for ${quarterLabel(change.quarterId)}`;
  const now = extension === null ? `${common}, as for everybody` : formatDay(extension.closesOn);
  if (change.kind === 'REVOCATION') return [`${subject} closes on ${common}, as for everybody, instead of ${now}.`];
  return [
    `${subject} closes on ${formatDay(change.closesOn)} instead of ${now}.`,
    `The organisation reads: “${extensionInWords(change)}”`,
  ];
}
