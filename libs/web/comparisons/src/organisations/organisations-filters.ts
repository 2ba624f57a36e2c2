import type { Filter } from '@monitor/web-ui';
import { boundariesFilter } from '../boundaries/boundaries-filter.js';
import { domainFilter, typeFilter } from '../consistency/consistency-filters.js';
import { quarterOptions } from '../quarters/quarter-options.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import type { OrganisationsChoice } from './use-organisations-choice.js';

interface NamedArea {
  code: string;
  shortName: string;
}

interface Offered {
  quarters: readonly ComparedQuarter[];
  /** Only those that the viewer may look into. */
  regions: readonly NamedArea[];
  boards: readonly NamedArea[];
  /** Of the returns of the choice. */
  states: readonly StateCount[];
}

interface StateCount {
  state: string;
  stateLabel: string;
  returns: number;
}

function areaOptions(areas: readonly NamedArea[]) {
  return areas.map(({ code, shortName }) => ({ value: code, label: shortName }));
}

/** The filters of the page, in the order used everywhere. */
export function organisationsFilters(
  choice: OrganisationsChoice,
  { quarters, regions, boards, states }: Offered,
): Filter[] {
  return [
    { name: 'quarter', label: 'Quarter', value: choice.quarter, options: quarterOptions(quarters, choice.quarter) },
    { name: 'region', label: 'Region', value: choice.region, options: areaOptions(regions) },
    {
      name: 'icb',
      label: 'Integrated care board',
      value: choice.icb,
      options: [{ value: '', label: 'All boards' }, ...areaOptions(boards)],
    },
    domainFilter(choice.domain, false),
    boundariesFilter(choice.boundaries),
    typeFilter(choice.type),
    {
      name: 'state',
      label: 'Return',
      value: choice.state,
      options: [
        { value: '', label: 'All states' },
        ...states.map(({ state, stateLabel, returns }) => ({ value: state, label: `${stateLabel} (${returns})` })),
      ],
    },
  ];
}
