import type { MembershipStatement, OdsRecord } from '@monitor/api-organisations';

/** A practice with the network and the place it belongs to. */
export interface PracticeOfNetwork {
  practice: OdsRecord;
  networkCode: string;
  networkName: string;
  placeName: string;
  placeOnsCode: string;
}

/** Practices without a network are listed under this name. */
const noNetwork = 'UNALLOCATED';

function hasNetwork({ networkCode, networkName }: PracticeOfNetwork): boolean {
  return networkCode !== '' && networkName.toUpperCase() !== noNetwork;
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(keyOf(row));
    if (own === undefined) groups.set(keyOf(row), [row]);
    else own.push(row);
  }
  return groups;
}

/** The place that most practices of a group share; of equals, the first by code. */
function commonPlace(members: readonly PracticeOfNetwork[]): OdsRecord {
  const places = groupBy(
    members.map(({ practice }) => practice),
    ({ icbCode, subIcbCode }) => `${icbCode}.${subIcbCode}`,
  );
  const ordered = [...places].sort(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1));
  const first = ordered[0]?.[1][0];
  if (first === undefined) throw new Error('A group has at least one practice.');
  return first;
}

/** Primary care networks as records of their own; a network across boards belongs where most of its practices do. */
export function practiceNetworks(members: readonly PracticeOfNetwork[]): OdsRecord[] {
  return [...groupBy(members.filter(hasNetwork), ({ networkCode }) => networkCode)].map(([code, own]) => {
    return { ...commonPlace(own), code, type: 'PCN', name: own[0]?.networkName ?? code };
  });
}

/** Places (sub-ICB locations) as records of their own, in the board that most of their practices name. */
export function practicePlaces(members: readonly PracticeOfNetwork[]): OdsRecord[] {
  const placed = members.filter(({ practice }) => practice.subIcbCode !== null);
  return [...groupBy(placed, ({ practice }) => practice.subIcbCode ?? '')].map(([code, own]) => {
    const name = own[0]?.placeName || code;
    return { ...commonPlace(own), code, onsCode: own[0]?.placeOnsCode || null, type: 'PLACE', name };
  });
}

/** That each practice belongs to its network (or to none) and to its place. */
export function practiceMemberships(members: readonly PracticeOfNetwork[]): MembershipStatement[] {
  return members.flatMap((member) => {
    const { practice, networkCode, networkName, placeName } = member;
    const { line, code: memberCode, subIcbCode } = practice;
    const own = { line, memberCode, validFrom: null, validTo: null };
    const network = hasNetwork(member) ? networkCode : null;
    const inNetwork: MembershipStatement = { ...own, kind: 'PCN', groupCode: network, groupName: networkName };
    if (subIcbCode === null) return [inNetwork];
    return [inNetwork, { ...own, kind: 'PLACE', groupCode: subIcbCode, groupName: placeName || subIcbCode }];
  });
}
