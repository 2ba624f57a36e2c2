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
}

function areaOptions(areas: readonly NamedArea[]) {
  return areas.map(({ code, shortName }) => ({ value: code, label: shortName }));
}

/** The filters of the page, in the order used everywhere. */
export function organisationsFilters(choice: OrganisationsChoice, { quarters, regions, boards }: Offered): Filter[] {
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
  ];
}
