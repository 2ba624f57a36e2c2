import {
  boundaries,
  boundariesLabel,
  currentCatalogue,
  latestEdition,
  metricCatalogue,
  organisationTypeLabel,
  organisationTypes,
  peerGroupLabel,
  peerGroups,
  questionsOf,
  stratifierDefinitions,
  stratifiers,
  typeOfPeerGroup,
} from '@monitor/domain';
import type { Boundaries, MetricDefinition, OrganisationType, PeerGroup } from '@monitor/domain';
import type { SelectOption } from '@monitor/web-ui';
import type { FilterDefinition } from './use-choice.js';

/** A filter whose values are known to the compiler. */
export function filterOf<const Value extends string>(definition: FilterDefinition<Value>): FilterDefinition<Value> {
  return definition;
}

/** The quarter that is compared; the page offers those that there are. */
export const quarterFilter = filterOf<string>({
  label: 'Quarter',
  begin: ({ settledQuarterId }) => settledQuarterId,
});

/** Short enough to be read whole in a closed select. */
const boundariesOptions = { AS_WAS: 'As in each quarter', AS_NOW: boundariesLabel('AS_NOW') } as const;

/** The boundaries of each quarter or those of today. */
export const boundariesFilter = filterOf({
  label: 'Boundaries',
  begin: 'AS_WAS',
  values: boundaries,
  options: boundaries.map((value) => ({ value, label: boundariesOptions[value] })),
});

/** One type of organisation, or all. */
export const typeFilter = filterOf({
  label: 'Organisations',
  begin: '',
  values: [...organisationTypes, ''],
  options: [
    { value: '', label: 'All types' },
    ...organisationTypes.map((value) => ({ value, label: organisationTypeLabel(value) })),
  ],
});

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

/** The regions of England, or the boards of one of them. */
export const withinFilter = filterOf<string>({ label: 'Compare', begin: '', letsGo: ['area'] });

/** All boards of England, in the place of the code of one region. */
export const allBoards = 'ALL-BOARDS';

/** What `withinFilter` offers. */
export function withinOptions(regions: readonly { code: string; shortName: string }[]): SelectOption[] {
  return [
    { value: '', label: 'All regions' },
    { value: allBoards, label: 'All boards' },
    ...regions.map(({ code, shortName }) => ({ value: code, label: `Boards of ${shortName}` })),
  ];
}

/** Areas as they are offered in a select. */
export function areaOptions(areas: readonly { code: string; shortName: string }[]): SelectOption[] {
  return areas.map(({ code, shortName }) => ({ value: code, label: shortName }));
}

/** The five domains of the framework. */
export const domainCodes = currentCatalogue().domains.map(({ code }) => code);

export const domainOptions: readonly SelectOption[] = currentCatalogue().domains.map(({ code, shortName }) => ({
  value: code,
  label: shortName,
}));

/** The measure of people that is compared between groups. */
export const metricFilter = filterOf({
  label: 'Measure',
  begin: 'M01',
  get values() {
    return comparedMetrics().map(({ id }) => id);
  },
  get options() {
    return comparedMetrics().map(({ id, shortName }) => ({ value: id, label: shortName }));
  },
});

/** What people are divided by. */
export const groupFilter = filterOf({
  label: 'Groups by',
  begin: 'DEPRIVATION',
  values: stratifiers,
  options: stratifierDefinitions.map(({ stratifier, label }) => ({ value: stratifier, label })),
});

/** Whether a metric is a share of people that is counted by every way in which groups are compared here. */
function isCompared({ id, kind }: MetricDefinition): boolean {
  const countedBy = questionsOf(latestEdition()).flatMap(({ metric, counts, shape }) =>
    metric === id && counts?.of === 'PAIRS' && shape.of === 'TABLE' ? [shape.stratifier] : [],
  );
  return kind === 'SHARE' && stratifiers.every((stratifier) => countedBy.includes(stratifier));
}

function comparedMetrics() {
  return metricCatalogue().filter(isCompared);
}

/** What every comparison of regions, or of the boards of one, asks of the API. */
export function toAreasFilter(choice: {
  quarter: string;
  within: string;
  boundaries: Boundaries;
  type: OrganisationType | '';
}) {
  return {
    quarterId: choice.quarter,
    level: choice.within === '' ? ('REGION' as const) : ('ICB' as const),
    withinCode: choice.within === '' || choice.within === allBoards ? null : choice.within,
    boundaries: choice.boundaries,
    organisationType: choice.type === '' ? null : choice.type,
  };
}
