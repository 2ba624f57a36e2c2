import type { ShownReturn } from '../return/return-context.js';

type Event = ShownReturn['events'][number];

/** What became of a version that was submitted, and the line of the timeline that says so. */
export interface VersionFate {
  /** To finish “version 1, which …”. */
  inWords: string;
  /** What its approver or region asked for; null where it was not sent back. */
  sentBack: Event | null;
}

const fates: Partial<Record<Event['kind'], string>> = {
  SENT_BACK: 'was sent back',
  WITHDRAWN: 'was taken back before sign-off',
  ACCEPTED: 'was accepted',
};

/** What became of a version. The one that counts is told as such, whatever was done to it afterwards. */
export function versionFate({ events, head }: Pick<ShownReturn, 'events' | 'head'>, revision: number): VersionFate {
  const ofVersion = events.filter((event) => event.revision === revision && fates[event.kind] !== undefined);
  const last = ofVersion.at(-1) ?? null;
  if (revision === head.acceptedRevision) return { inWords: 'is the accepted version, which counts', sentBack: null };
  return {
    inWords: (last && fates[last.kind]) ?? 'was submitted before',
    sentBack: last?.kind === 'SENT_BACK' ? last : null,
  };
}
