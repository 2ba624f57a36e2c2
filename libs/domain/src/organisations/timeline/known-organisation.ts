import type { OrganisationPeriod, SuccessionType } from '../organisation.js';

/** What an organisation may belong to beside its board and region. */
export const membershipKinds = ['PLACE', 'PCN', 'COLLABORATIVE', 'PEER_GROUP'] as const;
export type MembershipKind = (typeof membershipKinds)[number];

const membershipLabels: Record<MembershipKind, string> = {
  PLACE: 'Place',
  PCN: 'Primary care network',
  COLLABORATIVE: 'Provider collaborative',
  PEER_GROUP: 'Peer group',
};

const membershipMeanings: Record<MembershipKind, string> = {
  PLACE: 'A sub-ICB location, which is a part of a board’s area (until June 2022 a clinical commissioning group).',
  PCN: 'The primary care network that a GP practice belongs to.',
  COLLABORATIVE: 'A provider collaborative: trusts that plan and provide care together.',
  PEER_GROUP: 'Organisations that are alike enough to be compared with one another.',
};

/** What a kind of membership is called. */
export function membershipLabel(kind: MembershipKind): string {
  return membershipLabels[kind];
}

/** What kind of group a membership is in, in one sentence. */
export function membershipMeaning(kind: MembershipKind): string {
  return membershipMeanings[kind];
}

/** Where a statement about an organisation comes from, and the day since when it is known here. */
export interface Provenance {
  source: string;
  knownSince: string;
}

/** A period with the names of its areas, and where its beginning and its end come from. */
export interface KnownPeriod extends OrganisationPeriod {
  icbName: string | null;
  regionName: string;
  begun: Provenance;
  /** Null while no end is known. */
  ended: Provenance | null;
}

/** A body before or after another one, as known. */
export interface KnownLink extends Provenance {
  /** The other body. */
  code: string;
  name: string;
  effectiveOn: string;
  type: SuccessionType;
  /** Share of the predecessor (0 to 1) that went along the link; null = not known. */
  weight: number | null;
}

/** A stretch of time in which an organisation belonged to a group. */
export interface KnownMembership {
  kind: MembershipKind;
  groupCode: string;
  groupName: string;
  validFrom: string;
  validTo: string | null;
  begun: Provenance;
  ended: Provenance | null;
}

/** All that is known of an organisation, seen from a day. */
export interface KnownOrganisation {
  /** At least one, the earliest first. */
  periods: readonly KnownPeriod[];
  predecessors: readonly KnownLink[];
  successors: readonly KnownLink[];
  memberships: readonly KnownMembership[];
  /** The day from which it is seen (`yyyy-mm-dd`): what lies after it is still to come. */
  asOn: string;
}
