import type { CostTable } from '@monitor/api-platform';

/** A page of organisations is as long as it is asked for. */
function page(most: number): (asked: { first?: unknown }) => number {
  return ({ first }) => Math.min(Number(first), most);
}

/** Lengths of what is kept of organisations, of breaks, and of one return; and of the schema's account of itself. */
export const organisationLists: CostTable['lists'] = {
  'OrganisationMatches.organisations': page(100),
  'MovingOrganisations.organisations': page(500),
  'OrganisationRecord.duties': 40,
  'OrganisationRecord.memberships': 10,
  'OrganisationRecord.periods': 10,
  'OrganisationRecord.places': 10,
  'OrganisationRecord.predecessors': 10,
  'OrganisationRecord.sources': 10,
  'OrganisationRecord.successors': 10,
  'OrganisationRecord.timeline': 40,
  'PeoplePage.people': page(100),
  'ServicePerson.roles': 5,
  'ServicePerson.endedRoles': 20,
  'ServicePerson.conflicts': 2,
  'Query.machineClients': 50,
  'MachineClient.scopes': 5,
  'MachineClient.secrets': 2,
  'Query.comparabilityAreas': 120,
  'Query.comparabilityBreaks': 100,
  'ComparabilityBreak.areas': 20,
  'BreakTouches.actions': 20,
  'BreakTouches.areaCodes': 20,
  'BreakTouches.levels': 3,
  'BreakTouches.readings': 2,
  'BreakTouches.stratifiers': 4,
  'BreakPayload.issues': 20,
  'QuarterlyReturn.allowed': 10,
  'QuarterlyReturn.events': 40,
  'QuarterlyReturn.withheld': 6,
  'MetricAnswer.counts': 7,
  '__Schema.types': 160,
  '__Schema.directives': 10,
  '__Type.fields': 10,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
  '__Type.enumValues': 5,
  '__Type.inputFields': 5,
  '__Field.args': 2,
  '__Directive.args': 2,
  '__Directive.locations': 5,
};
