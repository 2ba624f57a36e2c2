import { areasName, currentCatalogue } from '@monitor/domain';
import type { SelectOption } from '@monitor/web-ui';
import {
  boundariesFilter,
  domainCodes,
  domainOptions,
  filterOf,
  quarterFilter,
  typeFilter,
} from '../kit/common-filters.js';
import type { Offered } from '../kit/ComparisonPage.js';
import type { Choice } from '../kit/use-choice.js';

/** What is chosen on the page, in the order used everywhere. */
export const paceFilters = {
  quarter: quarterFilter,
  compare: filterOf({
    label: 'Compare',
    begin: 'REGION',
    values: ['REGION', 'ICB', 'TYPE'],
    options: [
      { value: 'REGION', label: 'Regions' },
      { value: 'ICB', label: 'Integrated care boards' },
      { value: 'TYPE', label: 'Types of organisation' },
    ],
  }),
  domain: filterOf({
    label: 'What is planned',
    begin: domainCodes[0] ?? '',
    values: domainCodes,
    options: domainOptions,
    letsGo: ['action'],
  }),
  // Code of one action of the domain; empty for all of them.
  action: filterOf<string>({ label: 'Action', begin: '' }),
  boundaries: { ...boundariesFilter, begin: 'AS_NOW' as const },
  type: typeFilter,
};

export type PaceChoice = Choice<typeof paceFilters>;

/** The actions of the chosen domain; types are not chosen where they are compared, and have no boundaries. */
export function offerForPace({ domain, compare }: PaceChoice): Offered<typeof paceFilters> {
  const actions: SelectOption[] = currentCatalogue()
    .actions.filter((action) => action.domain === domain)
    .map(({ code, shortText }) => ({ value: code, label: shortText }));
  const action = [{ value: '', label: 'All of the domain' }, ...actions];
  return compare === 'TYPE' ? { action, type: null, boundaries: null } : { action };
}

/** The choice as the API asks for it. */
export function toPaceVariables({ quarter, compare, domain, action, boundaries, type }: PaceChoice) {
  return {
    filter: {
      ...{ quarterId: quarter, compare, domain, boundaries },
      actionCode: action === '' ? null : action,
      organisationType: type === '' ? null : type,
    },
  };
}

/** What is compared, in words. */
export function comparedName(compare: PaceChoice['compare']): { one: string; many: string } {
  return compare === 'TYPE' ? { one: 'type of organisation', many: 'types of organisation' } : areasName(compare);
}
