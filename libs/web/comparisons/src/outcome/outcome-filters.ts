import { currentCatalogue } from '@monitor/domain';
import type { SelectOption } from '@monitor/web-ui';
import {
  boundariesFilter,
  domainCodes,
  domainOptions,
  filterOf,
  groupFilter,
  metricFilter,
  quarterFilter,
  typeFilter,
} from '../kit/common-filters.js';
import type { Offered } from '../kit/ComparisonPage.js';
import type { Choice } from '../kit/use-choice.js';

/** What is chosen on the page, in the order used everywhere. */
export const outcomeFilters = {
  quarter: quarterFilter,
  level: filterOf({
    label: 'Compare',
    begin: 'REGION',
    values: ['REGION', 'ICB'],
    options: [
      { value: 'REGION', label: 'Regions' },
      { value: 'ICB', label: 'Integrated care boards' },
    ],
  }),
  domain: filterOf({
    label: 'What is in place',
    begin: domainCodes[0] ?? '',
    values: domainCodes,
    options: domainOptions,
    letsGo: ['action'],
  }),
  // Code of one action of the domain; empty for all of them.
  action: filterOf<string>({ label: 'Action', begin: '' }),
  // Its values are worked out when they are wanted: a copy would work them out before the edition is known.
  metric: metricFilter,
  outcome: filterOf({
    label: 'Shown as',
    begin: 'GAP',
    values: ['GAP', 'SHARE'],
    options: [
      { value: 'GAP', label: 'Gap' },
      { value: 'SHARE', label: 'Share of one group' },
    ],
  }),
  group: groupFilter,
  boundaries: { ...boundariesFilter, begin: 'AS_NOW' as const },
  type: typeFilter,
  // Code of the region whose areas stand out; the viewer's own to begin with.
  area: filterOf<string>({ label: null, begin: ({ ownRegion }) => ownRegion }),
};

export type OutcomeChoice = Choice<typeof outcomeFilters>;

/** The actions of the chosen domain. */
export function offerActions({ domain }: OutcomeChoice): Offered<typeof outcomeFilters> {
  const actions: SelectOption[] = currentCatalogue()
    .actions.filter((action) => action.domain === domain)
    .map(({ code, shortText }) => ({ value: code, label: shortText }));
  return { action: [{ value: '', label: 'All of the domain' }, ...actions] };
}

/** The choice as the API asks for it. */
export function toOutcomeVariables(choice: OutcomeChoice) {
  const { quarter, level, domain, action, metric, group, outcome, boundaries, type } = choice;
  return {
    filter: {
      ...{ quarterId: quarter, level, domain, boundaries, outcome, metricId: metric, stratifier: group },
      actionCode: action === '' ? null : action,
      organisationType: type === '' ? null : type,
    },
  };
}
