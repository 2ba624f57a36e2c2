import type { ReturnState } from '@monitor/domain';
import type { ReturnEventKind } from '../events/return-event-kinds.js';

interface VersionsOf {
  state: ReturnState;
  /** The latest submitted version. */
  revision: number;
  acceptedRevision: number | null;
}

interface VersionEvent {
  kind: ReturnEventKind;
  revision: number;
}

/** The version that stands: the accepted one of an accepted return, whatever was submitted after it and given up. */
export function standingVersion({ state, revision, acceptedRevision }: VersionsOf): number {
  return state === 'ACCEPTED' ? (acceptedRevision ?? revision) : revision;
}

/** Versions that were submitted and not given up since, the oldest first. */
function versionsLeft(events: readonly VersionEvent[]): number[] {
  let accepted = 0;
  let left: number[] = [];
  for (const { kind, revision } of events) {
    if (kind === 'SUBMITTED') left.push(revision);
    if (kind === 'ACCEPTED') accepted = revision;
    if (kind === 'CORRECTION_GIVEN_UP') left = left.filter((each) => each <= accepted);
  }
  return left;
}

/**
 * The versions with which the one that stands is compared, the newest first: the one before it, which was sent back,
 * taken back or accepted, and the one that still counts.
 */
export function versionsBefore(head: VersionsOf, events: readonly VersionEvent[]): number[] {
  const standing = standingVersion(head);
  const before = versionsLeft(events)
    .filter((each) => each < standing)
    .at(-1);
  const counts = head.acceptedRevision ?? standing;
  return [...new Set([...(before === undefined ? [] : [before]), ...(counts < standing ? [counts] : [])])];
}
