import type { ReturnIssueCode } from './return-issue.js';
import type { Condition } from './condition.js';

/** One of the answers that a field offers. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
  /** True where it stands outside the order of the others, as “does not apply” does: no step up or down leads to it. */
  unordered?: true;
}

/** What a field holds, with what belongs to that kind alone. */
export type FieldKind =
  /** One word of `choices`, which are in order, lowest first, where the order means anything. */
  | { kind: 'CHOICE'; choices: readonly Choice[] }
  /** Any number of words of `choices`. */
  | { kind: 'CHOICES'; choices: readonly Choice[] }
  /** Plain words, at most `limit` characters. */
  | { kind: 'TEXT'; limit: number }
  /** A web address that begins with https:// or http://. */
  | { kind: 'LINK' }
  /** A day, `yyyy-mm-dd`; no later than today where it tells of something that has happened. */
  | { kind: 'DAY'; latest?: 'TODAY' }
  /** A whole number from 0 to 100; from 1 while `positiveWhen` holds. */
  | { kind: 'PERCENT'; positiveWhen?: Condition }
  /** A whole number of people or things, 0 or more. */
  | { kind: 'COUNT' }
  /** A length of time in days, 0 or more, to one decimal. */
  | { kind: 'DAYS' }
  | { kind: 'YES_NO' };

/** What to say while a needed field is empty. `{key}` stands for the answer of another field, `{key.before}` for last quarter's. */
export interface MissingMessage {
  when?: Condition;
  code: ReturnIssueCode;
  message: string;
}

/** One thing to fill in. Its key is unique within the question and never changes its meaning. */
export type Field = FieldKind & {
  key: string;
  /** What stands above it on the page. */
  label: string;
  /** What it is called in the middle of a sentence, for example “day of the evidence”. */
  name: string;
  hint?: string;
  /** Other labels and hints for some answers; the first whose condition holds. */
  wordedFor?: readonly { when: Condition; label: string; hint?: string }[];
  /** When it must be filled in. */
  needed: Condition | 'ALWAYS' | 'NEVER';
  /** When it is shown though it is not needed; absent = always where `needed` is NEVER, else only when needed. */
  offered?: Condition;
  /** What to say while it is needed and empty; the first that fits. Absent = a general message for its kind. */
  missing?: readonly MissingMessage[];
  /** Whether the answer of the quarter before is carried into a new return, always or when the condition holds of it. */
  carried: Condition | boolean;
  /** `OWN_ORGANISATION` = read by nobody outside the organisation that typed it. */
  secret?: 'OWN_ORGANISATION';
};
