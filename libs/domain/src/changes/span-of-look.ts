/**
 * So long after it happened something is told of, in seconds. What happened carries the moment of its statement, and can
 * be seen once its transaction has ended: a list that reached up to now would be marked as seen before it showed what was
 * still being written. Longer than any request keeps a transaction open.
 */
export const settledAfterSeconds = 30;

/** The longest absence that is looked back over, in days. */
export const mostDaysBack = 366;

const dayMs = 86_400_000;

/** What lies between two looks. */
export interface SpanOfLook {
  /** After this moment. */
  since: Date;
  /** Up to this one: what a list made now holds, and what is seen once it is marked. */
  until: Date;
  /** Whether nothing was marked as seen before. */
  isFirst: boolean;
  /** Whether the last look lies further back than is told of. */
  isCutShort: boolean;
}

interface LookedAt {
  now: Date;
  /** Up to when everything was marked as seen; null for nobody who ever did. */
  seenUntil: Date | null;
  /** When the quarter opened whose returns can be sent, or could last; null where there is none. */
  openedAt: Date | null;
}

/** From when until when a list of changes reaches: since the last look, and since the quarter opened where there was none. */
export function spanOfLook({ now, seenUntil, openedAt }: LookedAt): SpanOfLook {
  const until = new Date(now.getTime() - settledAfterSeconds * 1_000);
  const earliest = new Date(now.getTime() - mostDaysBack * dayMs);
  const wanted = seenUntil ?? openedAt ?? earliest;
  const since = wanted < earliest ? earliest : wanted;
  return {
    since,
    until: until < since ? since : until,
    isFirst: seenUntil === null,
    isCutShort: seenUntil !== null && seenUntil < earliest,
  };
}
