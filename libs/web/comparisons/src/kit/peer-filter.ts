import { peerGroupLabel, peerGroups, typeOfPeerGroup } from '@monitor/domain';
import type { OrganisationType, PeerGroup } from '@monitor/domain';
import { filterOf } from './common-filters.js';

/** One type of organisation, one kind of trust, or all: for what organisations have in place, and never for people. */
export const peerFilter = filterOf({
  label: 'Organisations',
  begin: '',
  values: [...peerGroups, ''],
  options: [{ value: '', label: 'All types' }, ...peerGroups.map((value) => ({ value, label: peerGroupLabel(value) }))],
});

/** The type of the organisations chosen, for a page that knows types alone; empty for all. */
export function typeChosen(peers: PeerGroup | ''): OrganisationType | '' {
  return peers === '' ? '' : typeOfPeerGroup(peers);
}
