import type { ShownReturn } from '../return/return-context.js';

type Event = ShownReturn['events'][number];

/** Who submitted the latest revision, when, and what they said about it. */
export function submissionEvent({ events, head }: ShownReturn): Event | null {
  return events.filter(({ kind, revision }) => kind === 'SUBMITTED' && revision === head.revision).at(-1) ?? null;
}

/** The sign-off of the latest revision, if there was one. */
export function signOffEvent({ events, head }: ShownReturn): Event | null {
  return events.filter(({ kind, revision }) => kind === 'SIGNED_OFF' && revision === head.revision).at(-1) ?? null;
}
