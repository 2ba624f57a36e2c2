import { DomainError, can, formatDay, isRealDay, receiptSources } from '@monitor/domain';
import type { Actor, Receipt, Subject } from '@monitor/domain';

interface TypedFrom {
  onBehalf: Receipt | null | undefined;
  /** The day in London. */
  today: string;
}

/**
 * From what somebody types: always said by a helper, null for the organisation itself. Refuses (INPUT_NOT_UNDERSTOOD) a
 * helper who does not say, a day that is none or is still to come, and anybody else who says so.
 */
export function receiptOf(actor: Actor, subject: Subject, { onBehalf, today }: TypedFrom): Receipt | null {
  if (!can(actor, 'return:help', subject)) {
    if (onBehalf == null) return null;
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      'You type for your own organisation, so leave out on whose behalf. Nothing was saved.',
    );
  }
  if (onBehalf == null) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      'You type for somebody else, so say from what: how it reached you, and on which day. Nothing was saved.',
    );
  }
  const { source, receivedOn } = onBehalf;
  if (!receiptSources.includes(source) || !isRealDay(receivedOn)) {
    throw new DomainError('INPUT_NOT_UNDERSTOOD', `“${receivedOn}” is not a day on which it can have reached you.`);
  }
  if (receivedOn > today) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `You typed that it reached you on ${formatDay(receivedOn)}, which is still to come. Nothing was saved. Give a day up to today.`,
    );
  }
  return { source, receivedOn };
}
