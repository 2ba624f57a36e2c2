import { frameworkMessages } from '@monitor/domain';
import type { DomainCode, FrameworkMessage } from '@monitor/domain';
import {
  boundariesFilter,
  domainCodes,
  domainOptions,
  filterOf,
  peerFilter,
  quarterFilter,
  toAreasFilter,
  typeChosen,
  withinFilter,
} from '../kit/common-filters.js';
import type { ChangeChoice, Choice } from '../kit/use-choice.js';
import { areaOrders } from './in-order.js';

/** What is chosen on the page, in the order used everywhere. */
export const consistencyFilters = {
  quarter: quarterFilter,
  within: withinFilter,
  // A domain, or a message of the framework, whose actions stand in columns; empty for the five domains.
  domain: filterOf({
    label: 'Domain or message',
    begin: '',
    values: [...domainCodes, ...frameworkMessages.map(({ code }) => code), ''],
    options: [
      { value: '', label: 'All five domains' },
      ...domainOptions,
      ...frameworkMessages.map(({ code, name }) => ({ value: code, label: `Message: ${name}` })),
    ],
    letsGo: ['column'],
  }),
  boundaries: boundariesFilter,
  type: peerFilter,
  // Which claims count as in place.
  count: filterOf({
    label: 'Count as in place',
    begin: '',
    values: ['CHECKED', ''],
    options: [
      { value: '', label: 'Every claim' },
      { value: 'CHECKED', label: 'Checked by somebody else' },
    ],
  }),
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

/** The message of the framework that is looked at; null where it is a domain, or all of them. */
export function messageOf({ domain }: Pick<ConsistencyChoice, 'domain'>): FrameworkMessage | null {
  return frameworkMessages.find(({ code }) => code === domain) ?? null;
}

/** The domain that is looked at; empty where it is all of them, or a message. */
export function domainOf({ domain }: Pick<ConsistencyChoice, 'domain'>): DomainCode | '' {
  return domainCodes.find((code) => code === domain) ?? '';
}

/** The choice as the API asks for it. */
export function toConsistencyVariables(choice: ConsistencyChoice) {
  const domain = domainOf(choice);
  const message = messageOf(choice);
  const filter = {
    ...toAreasFilter({ ...choice, type: typeChosen(choice.type) }),
    peerGroup: choice.type === '' ? null : choice.type,
    domain: domain === '' ? null : domain,
    principles: message === null ? null : [...message.principles],
  };
  return { filter, quarterId: choice.quarter, isChecked: choice.count === 'CHECKED' };
}
