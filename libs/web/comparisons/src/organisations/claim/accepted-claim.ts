import type { ClaimPartsFragment, OrganisationClaimQuery } from '@monitor/web-graphql';

type AskedReturn = OrganisationClaimQuery['quarterlyReturn'];
export type ReturnStep = AskedReturn['events'][number];

/** What an organisation says of an action in the version of its return that counts, and who stands behind it. */
export interface AcceptedClaim {
  claim: ClaimPartsFragment;
  revision: number;
  /** Null where the timeline has none of it. */
  signedOff: ReturnStep | null;
  accepted: ReturnStep | null;
  /** Whether a later version is on its way. */
  hasLater: boolean;
}

/**
 * The claim of the accepted version; null where none is accepted, or where what it said of the action cannot be told. The
 * latest submitted version is the accepted one where both have the same hash; else it is among the earlier ones.
 */
export function acceptedClaim(asked: AskedReturn, actionCode: string): AcceptedClaim | null {
  const { head, submitted, earlierVersions, events } = asked;
  const revision = head.acceptedRevision;
  if (revision === null) return null;
  const step = (kind: ReturnStep['kind']) =>
    events.findLast((event) => event.kind === kind && event.revision === revision) ?? null;
  const accepted = step('ACCEPTED');
  const isSubmitted = head.revision === revision || (accepted !== null && accepted.contentHash === asked.contentHash);
  const content = isSubmitted ? submitted : earlierVersions.find((version) => version.revision === revision)?.content;
  const claim = content?.actions.find((action) => action.actionCode === actionCode);
  if (claim === undefined) return null;
  return { claim, revision, signedOff: step('SIGNED_OFF'), accepted, hasLater: !isSubmitted };
}
