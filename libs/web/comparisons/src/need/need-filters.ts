import {
  boundariesFilter,
  domainCodes,
  domainOptions,
  filterOf,
  quarterFilter,
  typeFilter,
} from '../kit/common-filters.js';
import type { Choice } from '../kit/use-choice.js';

/** What is chosen on the page, in the order used everywhere. */
export const needFilters = {
  quarter: quarterFilter,
  domain: filterOf({
    label: 'What is in place',
    begin: domainCodes[0] ?? '',
    values: domainCodes,
    options: domainOptions,
  }),
  // Boards of today: need is of the places that people live in now.
  boundaries: { ...boundariesFilter, begin: 'AS_NOW' as const },
  type: typeFilter,
  // Code of the region whose boards stand out; the viewer's own to begin with.
  area: filterOf<string>({ label: null, begin: ({ ownRegion }) => ownRegion }),
};

export type NeedChoice = Choice<typeof needFilters>;

/** The choice as the API asks for it. */
export function toNeedVariables({ quarter, domain, boundaries, type }: NeedChoice) {
  return { filter: { quarterId: quarter, domain, boundaries, organisationType: type === '' ? null : type } };
}
