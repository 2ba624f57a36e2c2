import type { Asked, CostTable } from '@monitor/api-platform';

/** The longest page of a connection. */
const longestPage = 1_000;
/** Actions that one organisation is asked at most. */
const actions = 40;

function nodes({ first }: Asked): number {
  return Math.min(Number(first), longestPage);
}

function statuses({ actionCodes }: Asked): number {
  return Array.isArray(actionCodes) ? Math.min(actionCodes.length, actions) : actions;
}

/** Lengths of the connections that programs read all of England by. */
export const englandLists: CostTable['lists'] = {
  'OrganisationOverTimeConnection.nodes': nodes,
  'OrganisationOverTimeConnection.edges': nodes,
  'OrganisationOverTime.periods': 2,
  'OrganisationOverTime.memberships': 2,
  'OrganisationOverTime.places': 1,
  'CountedPlace.parts': 1,
  'ReturnProgressConnection.nodes': nodes,
  'ReturnProgressConnection.edges': nodes,
  'ReturnTimes.types': 5,
  'TimesOfType.sections': 12,
  'ReturnsOverview.regions': 8,
  'ReturnsOfRegion.types': 5,
  'ReturnsOfType.states': 6,
  'OrganisationQuarterConnection.nodes': nodes,
  'OrganisationQuarterConnection.edges': nodes,
  'LedgerEntryConnection.nodes': nodes,
  'LedgerEntryConnection.edges': nodes,
  'ApprovedReorganisationConnection.nodes': nodes,
  'ApprovedReorganisationConnection.edges': nodes,
  'ApprovedReorganisation.sentences': 20,
  'OrganisationQuarter.statuses': statuses,
  'OrganisationQuarter.notes': 5,
};
