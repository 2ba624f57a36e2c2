import type { StandingReturn } from '@monitor/domain';
import type { HeadPartsFragment } from '@monitor/web-graphql';

/** A return as its words depend on it (`domain/returns/standing`). */
export function standingOf(head: HeadPartsFragment): StandingReturn {
  const { state, revision, acceptedRevision, windowState, closesOn } = head;
  const { opensOn, dueOn } = head.quarter;
  const region = head.organisation.region.name;
  return { state, revision, acceptedRevision, windowState, opensOn, dueOn, closesOn, region };
}
