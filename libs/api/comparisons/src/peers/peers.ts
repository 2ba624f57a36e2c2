import { readNewestTrustKinds, readTrustKindsOn } from '@monitor/api-organisations';
import type { TrustKindFrom } from '@monitor/api-organisations';
import {
  DomainError,
  formatDay,
  kindOfPeerGroup,
  londonDay,
  peerGroupLabel,
  quarterEnd,
  typeOfPeerGroup,
} from '@monitor/domain';
import type { OrganisationType, PeerGroup, QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { trustsExpected } from './peers.query.js';

/** The trusts of one kind, of which alone a view is made. */
export interface Peers {
  group: PeerGroup;
  /** Codes of those that were of the kind at the end of the quarter, in order. */
  codes: readonly string[];
  /** Who they are, by whose classification, and of how many trusts the kind is not known. */
  note: string;
}

/**
 * The type of organisation that a view compares: that of its peer group, or the type chosen. Refuses
 * (INPUT_NOT_UNDERSTOOD) a peer group beside another type.
 */
export function typeOfView(group: PeerGroup | null, type: OrganisationType | null): OrganisationType | null {
  if (group === null) return type;
  if (type === null || type === typeOfPeerGroup(group)) return typeOfPeerGroup(group);
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    `Both the type ${type} and the peer group ${group}, which holds none of that type, were given. Leave out one of them.`,
  );
}

/**
 * The trusts of a peer group at the end of a quarter, as later facts about organisations count; null where the group is no
 * kind of trust. Needs an identity that may see every return.
 */
export async function readPeers(
  manager: EntityManager,
  quarterId: QuarterId,
  group: PeerGroup | null,
): Promise<Peers | null> {
  if (group === null || kindOfPeerGroup(group) === null) return null;
  const newest = await readNewestTrustKinds(manager);
  if (newest === null) return { group, codes: [], note: nothingImported };
  const day = quarterEnd(quarterId);
  const known = await readTrustKindsOn(manager, newest.number, day);
  const trusts = await trustsExpected(
    manager,
    quarterId,
    known.map(({ code }) => code),
  );
  return {
    group,
    codes: ofKind(known, group),
    note: `${peerGroupLabel(group)} alone, each trust by its one main kind on ${formatDay(day)} (${newest.source}; imported on ${formatDay(londonDay(newest.importedAt))}). ${unknownInWords(trusts)}`,
  };
}

/**
 * Codes of the trusts of a peer group at the end of a quarter, in order; none before a classification was imported, and
 * null where the group is no kind of trust.
 */
export async function peerCodesOf(
  manager: EntityManager,
  quarterId: QuarterId,
  group: PeerGroup | null,
): Promise<string[] | null> {
  if (group === null || kindOfPeerGroup(group) === null) return null;
  const newest = await readNewestTrustKinds(manager);
  return newest === null ? [] : ofKind(await readTrustKindsOn(manager, newest.number, quarterEnd(quarterId)), group);
}

function ofKind(known: readonly TrustKindFrom[], group: PeerGroup): string[] {
  const kind = kindOfPeerGroup(group);
  return known.filter((each) => each.kind === kind).map(({ code }) => code);
}

/** A sentence about a view, which says first that it is of one kind of trust alone, where it is. */
export function ofPeers({ peers }: { peers: Peers | null }, sentence: string): string {
  return ofGroup(peers?.group ?? null, sentence);
}

/** A sentence about a peer group, which says so first where that is a kind of trust. */
export function ofGroup(group: PeerGroup | null, sentence: string): string {
  const isOfKind = group !== null && kindOfPeerGroup(group) !== null;
  return isOfKind ? `${peerGroupLabel(group)} alone. ${sentence}` : sentence;
}

const nothingImported =
  'The kinds of trusts are not known yet: the national team has imported no classification. Choose all NHS trusts instead.';

function unknownInWords({ expected, withoutKind }: { expected: number; withoutKind: number }): string {
  if (withoutKind === 0) return 'The kind of every trust in England that was asked for a return is known.';
  const them = withoutKind === 1 ? 'it counts' : 'they count';
  return `Of ${expected} trusts in England that were asked for a return, the kind of ${withoutKind} is not known: ${them} under no kind.`;
}
