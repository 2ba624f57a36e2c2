import type { ReturnEvent } from './return-event.type.js';

/** A line of the timeline as JSON: its instants are text. */
export interface StoredEvent extends Omit<ReturnEvent, 'happenedAt' | 'signedInAt'> {
  happenedAt: string;
  signedInAt: string | null;
}

/** A line of the timeline with its instants. */
export function toReturnEvent(event: StoredEvent): ReturnEvent {
  const { happenedAt, signedInAt } = event;
  return { ...event, happenedAt: new Date(happenedAt), signedInAt: signedInAt === null ? null : new Date(signedInAt) };
}
