import { organisationTypes } from './organisation.js';
import type { OrganisationType } from './organisation.js';
import { organisationTypeLabel, organisationTypeMeaning } from './organisation-labels.js';
import { trustKindManyLabel, trustKindMeaning, trustKinds } from './trust-kind.js';
import type { TrustKind } from './trust-kind.js';

type TrustGroup = `${TrustKind}_TRUST`;

/**
 * Organisations alike enough to be compared: one type, or one kind of trust. Only practice is compared within a kind.
 * Figures about people never are: two groups that differ by one trust would tell its people.
 */
export type PeerGroup = OrganisationType | TrustGroup;

const trustGroups = trustKinds.map((kind): TrustGroup => `${kind}_TRUST`);

/** Every peer group: each type, and after the trusts each kind of them. */
export const peerGroups: readonly PeerGroup[] = organisationTypes.flatMap((type) =>
  type === 'TRUST' ? [type, ...trustGroups] : [type],
);

/** The kind of trust that a peer group is of; null for a whole type. */
export function kindOfPeerGroup(group: PeerGroup): TrustKind | null {
  return trustKinds.find((kind) => group === `${kind}_TRUST`) ?? null;
}

/** The type that every organisation of a peer group is of. */
export function typeOfPeerGroup(group: PeerGroup): OrganisationType {
  return organisationTypes.find((type) => type === group) ?? 'TRUST';
}

/** What a peer group is called where one is chosen: the type for one of them, or the trusts of a kind. */
export function peerGroupLabel(group: PeerGroup): string {
  const kind = kindOfPeerGroup(group);
  return kind === null ? organisationTypeLabel(typeOfPeerGroup(group)) : trustKindManyLabel(kind);
}

/** Which organisations a peer group holds, in one sentence. */
export function peerGroupMeaning(group: PeerGroup): string {
  const kind = kindOfPeerGroup(group);
  return kind === null ? organisationTypeMeaning(typeOfPeerGroup(group)) : trustKindMeaning(kind);
}
