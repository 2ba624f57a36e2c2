import { daysAfter } from '../quarter/day.js';
import type { ReturnWindow } from '../quarter/quarter.js';
import type { ReturnState } from '../returns/return-state.js';
import type { LetterKind, MailboxRole } from './letter-kinds.js';

/** A letter that a day of the window brings, not a step that somebody took. */
interface Stage {
  kind: LetterKind;
  anchor: 'opensOn' | 'dueOn' | 'closesOn';
  /** Days after the anchor; before it where below zero. */
  after: number;
  /** For how many more days it is still worth saying, where no later one has come. */
  lasts: number;
  roles: readonly MailboxRole[];
}

const both = ['PREPARER', 'APPROVER'] as const;
const preparer = ['PREPARER'] as const;
/** As long as the longest run of days off in England, so that what falls within it is said on the next working day. */
const holidays = 5;

const stages: readonly Stage[] = [
  { kind: 'OPENED', anchor: 'opensOn', after: 0, lasts: 14, roles: preparer },
  { kind: 'DUE_IN_14', anchor: 'dueOn', after: -14, lasts: holidays, roles: preparer },
  { kind: 'DUE_IN_3', anchor: 'dueOn', after: -3, lasts: holidays, roles: preparer },
  { kind: 'DUE_IN_1', anchor: 'dueOn', after: -1, lasts: 0, roles: both },
  { kind: 'DUE_TODAY', anchor: 'dueOn', after: 0, lasts: 0, roles: both },
  { kind: 'OVERDUE_1', anchor: 'dueOn', after: 1, lasts: holidays, roles: both },
  { kind: 'OVERDUE_7', anchor: 'dueOn', after: 7, lasts: holidays, roles: both },
  { kind: 'CLOSES_IN_3', anchor: 'closesOn', after: -3, lasts: 3, roles: both },
];

/** Which letter a day of an organisation's own window brings, and to which of its roles. */
export interface DueStage {
  kind: LetterKind;
  roles: readonly MailboxRole[];
}

/**
 * The one letter that is due on a day (`yyyy-mm-dd`, London) to whoever has not sent: that of the latest stage. An
 * earlier one that is still waiting by then is not true any more. Null before the window opens, after it closes, and
 * where the last stage was too long ago.
 */
export function dueStage(window: Omit<ReturnWindow, 'quarterId'>, today: string): DueStage | null {
  if (today < window.opensOn || today > window.closesOn) return null;
  const dated = stages.map((stage) => ({ ...stage, day: daysAfter(window[stage.anchor], stage.after) }));
  const begun = dated.filter(({ day }) => day >= window.opensOn && day <= today);
  // Of two on one day the later in the list is the graver.
  const latest = begun.reduce<(typeof dated)[number] | null>(
    (best, stage) => (best === null || stage.day >= best.day ? stage : best),
    null,
  );
  if (latest === null || today > daysAfter(latest.day, latest.lasts)) return null;
  return { kind: latest.kind, roles: latest.roles };
}

/** Whether a return has yet to be sent by its organisation. A correction of an accepted one is not asked for. */
export function isUnsent(state: ReturnState, acceptedRevision: number | null): boolean {
  return acceptedRevision === null && ['NOT_STARTED', 'DRAFT', 'RETURNED'].includes(state);
}
