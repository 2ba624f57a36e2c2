import { extensionInWords, formatDay, lateInWords, roleLabel } from '@monitor/domain';
import type { ChasedReturnPartsFragment } from '@monitor/web-graphql';

type Chased = ChasedReturnPartsFragment;

/** How late a return is or how long it has, and until when it can be sent; nothing of one that was sent. */
export function whenInWords({ daysLate, sendBy, closesOn, windowState }: Chased): { late: string; until: string } | null {
  if (daysLate === null) return null;
  const until =
    windowState === 'CLOSED' ? `Closed on ${formatDay(closesOn)}` : `Can be sent until ${formatDay(closesOn)}`;
  return { late: windowState === 'NOT_YET_OPEN' ? `Due on ${formatDay(sendBy)}` : lateInWords(daysLate), until };
}

/** How many questions have an answer; nothing of a return that was sent. */
export function progressOfDraft({ answered, asked }: Chased): string {
  return answered === null ? '' : `${String(answered)} of ${String(asked)} questions have an answer`;
}

/** More days that it has, and why; nothing where it has as many as everybody. */
export function moreDays({ extension }: Chased): string {
  return extension === null ? '' : extensionInWords(extension, 'THEY');
}

/** Whom of the organisation to ask; nothing where it waits for nobody there. */
export function whomToAsk({ contactRole }: Chased): string {
  return contactRole === null ? '' : roleLabel(contactRole);
}
