import { DomainError } from '../../errors/domain-error.js';
import { formatDay } from '../../quarter/day.js';
import { quarterLabel } from '../../quarter/quarter-label.js';
import { storableText } from '../../wording/storable-text.js';
import { isTooLong } from '../../wording/text-length.js';
import type { PublicationKind } from '../publication-kind.js';

/** The longest reason or comment about a publication, in characters. */
export const longestPublicationComment = 500;

/** A publication that somebody wants to prepare. */
export interface WantedPublication {
  kind: PublicationKind;
  quarterId: string;
  reason: string | null;
}

/** What decides whether a quarter can be published. */
export interface QuarterToPublish {
  /** The last day of the quarter. */
  endsOn: string;
  /** The last day on which its return can be sent. */
  closesOn: string;
  /** Whether final figures of it are out. */
  isFinal: boolean;
  today: string;
}

/**
 * Why a publication cannot be prepared of a quarter today, as a refusal; null where it can. A quarter has provisional
 * figures until its final ones, final ones once, when nobody can send a return any more, and revised ones after that.
 */
export function whyNotPrepare(
  { kind, quarterId, reason }: WantedPublication,
  quarter: QuarterToPublish | null,
): DomainError | null {
  const label = quarterLabel(quarterId);
  if (quarter === null) {
    return new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `There are no returns for ${label}. Choose a quarter that has some.`,
    );
  }
  const { isFinal, closesOn, endsOn, today } = quarter;
  if (today <= endsOn) {
    return refused(`${label} ends on ${formatDay(endsOn)}. Its figures can be prepared after that day.`);
  }
  if (kind === 'REVISED') {
    if (!isFinal) return refused(`${label} has no final figures yet that could be revised. Prepare final ones.`);
    return reason === null
      ? new DomainError('COMMENT_NEEDED', 'Say why the figures are revised: readers see it.')
      : null;
  }
  if (reason !== null) {
    return new DomainError('INPUT_NOT_UNDERSTOOD', 'Only revised figures have a reason. Leave it out.');
  }
  if (isFinal) return refused(`${label} has final figures already. Prepare revised ones, and say why.`);
  if (kind === 'PROVISIONAL' || today > closesOn) return null;
  return refused(
    `Returns for ${label} can be sent until ${formatDay(closesOn)}. Prepare final figures after that day.`,
  );
}

function refused(message: string): DomainError {
  return new DomainError('STATE_DOES_NOT_ALLOW', message);
}

/**
 * What somebody wrote about a publication, as it is kept; null where they wrote nothing. Refuses (INPUT_NOT_UNDERSTOOD)
 * what is too long.
 */
export function publicationComment(text: string | null | undefined): string | null {
  const said = storableText(text ?? '').trim();
  if (!isTooLong(said, longestPublicationComment)) return said === '' ? null : said;
  const message = `The text is longer than ${String(longestPublicationComment)} characters. Shorten it.`;
  throw new DomainError('INPUT_NOT_UNDERSTOOD', message);
}

/** How far ahead a publication can be announced, in days. */
export const longestAnnouncement = 90;

/** Refuses (INPUT_NOT_UNDERSTOOD) a minute at which no publication can go out: one that has passed, or is far away. */
export function refuseMinute(minute: Date, now: Date): void {
  const days = (minute.getTime() - now.getTime()) / 86_400_000;
  if (days > 0 && days <= longestAnnouncement) return;
  const message =
    days <= 0
      ? 'That minute has passed. Give one to come: a publication is announced before it is out.'
      : `That is more than ${String(longestAnnouncement)} days away. Give an earlier minute.`;
  throw new DomainError('INPUT_NOT_UNDERSTOOD', message);
}
