import { currentCatalogue, organisationTypeLabel, organisationTypes } from '@monitor/domain';
import type { Filter } from '@monitor/web-ui';
import { boundariesFilter } from '../boundaries/boundaries-filter.js';
import { quarterOptions } from '../quarters/quarter-options.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import type { ConsistencyChoice } from './use-consistency-choice.js';

interface Offered {
  quarters: readonly ComparedQuarter[];
  regions: readonly { code: string; shortName: string }[];
}

const everyDomain = { value: '', label: 'All five domains' };

/** The domain filter, the same on both pages of practice. */
export function domainFilter(domain: string, offersAll: boolean): Filter {
  const domains = currentCatalogue.domains.map(({ code, shortName }) => ({ value: code as string, label: shortName }));
  return { name: 'domain', label: 'Domain', value: domain, options: offersAll ? [everyDomain, ...domains] : domains };
}

/** The filter by type of organisation. */
export function typeFilter(type: string): Filter {
  const types = organisationTypes.map((value) => ({ value: value as string, label: organisationTypeLabel(value) }));
  return { name: 'type', label: 'Organisations', value: type, options: [{ value: '', label: 'All types' }, ...types] };
}

/** The filters of the page, in the order used everywhere. */
export function consistencyFilters(choice: ConsistencyChoice, { quarters, regions }: Offered): Filter[] {
  const boards = regions.map(({ code, shortName }) => ({ value: code, label: `Boards of ${shortName}` }));
  return [
    { name: 'quarter', label: 'Quarter', value: choice.quarter, options: quarterOptions(quarters, choice.quarter) },
    {
      name: 'within',
      label: 'Compare',
      value: choice.within,
      options: [{ value: '', label: 'All regions' }, ...boards],
    },
    domainFilter(choice.domain, true),
    boundariesFilter(choice.boundaries),
    typeFilter(choice.type),
  ];
}
