import type { ShownReturn } from '../return/return-context.js';

type Event = ShownReturn['events'][number];

/** The version that stands: the accepted one of an accepted return, whatever was submitted after it and given up. */
export function standingVersionOf({ state, revision, acceptedRevision }: ShownReturn['head']): number {
  return state === 'ACCEPTED' ? (acceptedRevision ?? revision) : revision;
}

function eventOf({ events, head }: ShownReturn, wanted: Event['kind']): Event | null {
  const standing = standingVersionOf(head);
  return events.filter(({ kind, revision }) => kind === wanted && revision === standing).at(-1) ?? null;
}

/** Who submitted the version that stands, when, and what they said about it. */
export function submissionEvent(shown: ShownReturn): Event | null {
  return eventOf(shown, 'SUBMITTED');
}

/** The sign-off of the version that stands, if there was one. */
export function signOffEvent(shown: ShownReturn): Event | null {
  return eventOf(shown, 'SIGNED_OFF');
}

/** The acceptance of the version that stands, if there was one. */
export function acceptanceEvent(shown: ShownReturn): Event | null {
  return eventOf(shown, 'ACCEPTED');
}
