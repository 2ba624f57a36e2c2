import type { OdsRecord } from '@monitor/api-reference';

/** A practice with the network it belongs to. */
export interface PracticeOfNetwork {
  practice: OdsRecord;
  networkCode: string;
  networkName: string;
}

/** Practices without a network are listed under this name. */
const noNetwork = 'UNALLOCATED';

/** The place that most practices of a network share; of equals, the first by code. */
function commonPlace(practices: readonly OdsRecord[]): OdsRecord {
  const places = new Map<string, OdsRecord[]>();
  for (const practice of practices) {
    const place = `${practice.icbCode}.${practice.subIcbCode}`;
    places.set(place, [...(places.get(place) ?? []), practice]);
  }
  const ordered = [...places].sort(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1));
  const [first] = ordered[0]?.[1] ?? practices;
  if (first === undefined) throw new Error('A network has at least one practice.');
  return first;
}

/** Primary care networks as records of their own; a network across boards belongs where most of its practices do. */
export function practiceNetworks(members: readonly PracticeOfNetwork[]): OdsRecord[] {
  const networks = new Map<string, PracticeOfNetwork[]>();
  for (const member of members) {
    const { networkCode, networkName } = member;
    if (networkCode === '' || networkName.toUpperCase() === noNetwork) continue;
    const own = networks.get(networkCode);
    if (own === undefined) networks.set(networkCode, [member]);
    else own.push(member);
  }
  return [...networks].map(([code, own]) => {
    const place = commonPlace(own.map(({ practice }) => practice));
    return { ...place, code, type: 'PCN', name: own[0]?.networkName ?? code };
  });
}
