import {
  boundariesFilter,
  domainCodes,
  domainOptions,
  filterOf,
  quarterFilter,
  toAreasFilter,
  typeFilter,
  withinFilter,
} from '../kit/common-filters.js';
import type { ChangeChoice, Choice } from '../kit/use-choice.js';
import { areaOrders } from './in-order.js';

/** What is chosen on the page, in the order used everywhere. */
export const consistencyFilters = {
  quarter: quarterFilter,
  within: withinFilter,
  domain: filterOf({
    label: 'Domain',
    begin: '',
    values: [...domainCodes, ''],
    options: [{ value: '', label: 'All five domains' }, ...domainOptions],
    letsGo: ['column'],
  }),
  boundaries: boundariesFilter,
  type: typeFilter,
  order: filterOf({
    label: 'Order',
    begin: 'SHARE',
    values: areaOrders,
    options: [
      { value: 'SHARE', label: 'Highest first' },
      { value: 'NAME', label: 'By name' },
    ],
  }),
  // Key of the column whose spread is shown; empty for the one that the finding names.
  column: filterOf<string>({ label: null, begin: '' }),
  // Code of the area that stands out; the viewer's own region to begin with.
  area: filterOf<string>({ label: null, begin: ({ ownRegion }) => ownRegion }),
};

export type ConsistencyChoice = Choice<typeof consistencyFilters>;
export type ChangeConsistency = ChangeChoice<typeof consistencyFilters>;

/** The choice as the API asks for it. */
export function toConsistencyVariables(choice: ConsistencyChoice) {
  const domain = choice.domain === '' ? null : choice.domain;
  return { filter: { ...toAreasFilter(choice), domain }, quarterId: choice.quarter };
}
