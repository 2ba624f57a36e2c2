import type { Role } from '../access/actor.js';

/** The roles that a place keeps a mailbox for. */
export const mailboxRoles = ['PREPARER', 'APPROVER', 'REGIONAL_LEAD'] as const satisfies readonly Role[];
export type MailboxRole = (typeof mailboxRoles)[number];

/** What letters are about. */
export const letterKinds = [
  'CONFIRM_MAILBOX',
  'OPENED',
  'DUE_IN_14',
  'DUE_IN_3',
  'DUE_IN_1',
  'DUE_TODAY',
  'OVERDUE_1',
  'OVERDUE_7',
  'CLOSES_IN_3',
  'WAITS_FOR_SIGN_OFF',
  'RECEIPT_SUBMITTED',
  'RECEIPT_SIGNED_OFF',
  'SENT_BACK',
  'ACCEPTED',
  'EXTENDED',
  'DAILY_SUMMARY',
  'FROM_LEAD',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/**
 * What happens to a letter where a process ends after the mail server may have taken it and before that is written down.
 * `AT_LEAST_ONCE`: it is sent again, under the same Message-ID. `AT_MOST_ONCE`: it is not, and stands as not known.
 */
export type Delivery = 'AT_LEAST_ONCE' | 'AT_MOST_ONCE';

interface LetterRules {
  /** What it is about, for the schema and for those who look after letters. */
  meaning: string;
  /** As it is called in lists. */
  label: string;
  delivery: Delivery;
  /** Whether its reader has something to do by a day, so that it goes out on the closing day itself. */
  isUrgent: boolean;
}

const asks = { delivery: 'AT_LEAST_ONCE', isUrgent: true } as const;
const tells = { delivery: 'AT_MOST_ONCE', isUrgent: false } as const;

const rules: Record<LetterKind, LetterRules> = {
  CONFIRM_MAILBOX: {
    ...asks,
    label: 'Confirm an address',
    meaning: 'Asks whether an address that was typed in is the right one; nothing else is sent before.',
  },
  OPENED: { ...asks, label: 'Return open', meaning: 'The return can be filled in.' },
  DUE_IN_14: { ...asks, label: 'Due in 14 days', meaning: 'The return is due in 14 days and has not been sent.' },
  DUE_IN_3: { ...asks, label: 'Due in 3 days', meaning: 'The return is due in 3 days and has not been sent.' },
  DUE_IN_1: { ...asks, label: 'Due tomorrow', meaning: 'The return is due tomorrow and has not been sent.' },
  DUE_TODAY: { ...asks, label: 'Due today', meaning: 'The return is due today and has not been sent.' },
  OVERDUE_1: { ...asks, label: '1 day late', meaning: 'The return was due yesterday and has not been sent.' },
  OVERDUE_7: { ...asks, label: '7 days late', meaning: 'The return was due a week ago and has not been sent.' },
  CLOSES_IN_3: {
    ...asks,
    label: 'Closes in 3 days',
    meaning: 'In 3 days the return can no longer be sent, and it has not been.',
  },
  WAITS_FOR_SIGN_OFF: {
    ...asks,
    label: 'Waits for sign-off',
    meaning: 'The preparer has submitted the return, and it waits for the approver.',
  },
  RECEIPT_SUBMITTED: { ...tells, label: 'Receipt: submitted', meaning: 'Says that a submission arrived.' },
  RECEIPT_SIGNED_OFF: { ...tells, label: 'Receipt: signed off', meaning: 'Says that the return was signed off.' },
  SENT_BACK: { ...asks, label: 'Sent back', meaning: 'The return was sent back for changes.' },
  ACCEPTED: { ...tells, label: 'Accepted', meaning: 'The regional lead has accepted the return.' },
  EXTENDED: { ...tells, label: 'More days', meaning: 'The organisation was given more days for the return.' },
  DAILY_SUMMARY: {
    ...tells,
    label: 'Daily summary',
    meaning: 'Tells a region which returns wait for its lead: once a day, and only where some came in.',
  },
  FROM_LEAD: {
    ...tells,
    label: 'From the regional lead',
    meaning: 'A regional lead asks for a return that has not been sent; once a day at most.',
  },
};

/** What a kind of letter is about, in one sentence. */
export function letterMeaning(kind: LetterKind): string {
  return rules[kind].meaning;
}

/** What a kind of letter is called in lists. */
export function letterLabel(kind: LetterKind): string {
  return rules[kind].label;
}

/** Whether a letter is sent again where nobody knows whether it went out. */
export function letterDelivery(kind: LetterKind): Delivery {
  return rules[kind].delivery;
}

/** Whether a letter is still of use on the closing day, at any hour. */
export function isUrgentLetter(kind: LetterKind): boolean {
  return rules[kind].isUrgent;
}
