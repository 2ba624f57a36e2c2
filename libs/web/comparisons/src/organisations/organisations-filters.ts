import { returnStates } from '@monitor/domain';
import type { CompareOrganisationsQuery } from '@monitor/web-graphql';
import {
  areaOptions,
  boundariesFilter,
  domainCodes,
  domainOptions,
  filterOf,
  peerFilter,
  quarterFilter,
} from '../kit/common-filters.js';
import type { Offered } from '../kit/ComparisonPage.js';
import type { Choice } from '../kit/use-choice.js';

const [firstDomain = 'D1'] = domainCodes;

/** Which organisations are listed, in the order used everywhere. A lead begins with their own region. */
export const organisationsFilters = {
  quarter: quarterFilter,
  region: filterOf<string>({ label: 'Region', begin: ({ ownRegion }) => ownRegion, letsGo: ['icb'] }),
  // Code of a board; empty for all of the region.
  icb: filterOf<string>({ label: 'Integrated care board', begin: '' }),
  domain: filterOf({ label: 'Domain', begin: firstDomain, values: domainCodes, options: domainOptions }),
  boundaries: boundariesFilter,
  type: peerFilter,
  state: filterOf({ label: 'Return', begin: '', values: [...returnStates, ''] }),
  // Where the page of the list begins; empty for the first.
  after: filterOf<string>({ label: null, begin: '' }),
  // The organisation and the action whose status is looked into; empty for none.
  of: filterOf<string>({ label: null, begin: '' }),
  action: filterOf<string>({ label: null, begin: '' }),
};

export type OrganisationsChoice = Choice<typeof organisationsFilters>;

/** The regions that the viewer may look into, the boards of the one chosen, and the states of its returns. */
export function offerOrganisations(
  answer: CompareOrganisationsQuery | null,
  maySee: (regionCode: string) => boolean,
): Offered<typeof organisationsFilters> {
  const boards = (answer?.boards.areas ?? []).map(({ area }) => area);
  const states = answer?.organisationStatuses.states ?? [];
  return {
    region: areaOptions((answer?.regions ?? []).filter(({ code }) => maySee(code))),
    icb: [{ value: '', label: 'All boards' }, ...areaOptions(boards)],
    state: [
      { value: '', label: 'All states' },
      ...states.map(({ state, stateLabel, returns }) => ({ value: state, label: `${stateLabel} (${returns})` })),
    ],
  };
}

/** The choice as the API asks for it. */
export function toOrganisationsVariables(choice: OrganisationsChoice) {
  const { quarter, region, icb, domain, boundaries, type, state, after } = choice;
  return {
    quarterId: quarter,
    after: after === '' ? null : after,
    filter: {
      quarterId: quarter,
      regionCode: region,
      icbCode: icb === '' ? null : icb,
      domain,
      boundaries,
      peerGroup: type === '' ? null : type,
      states: state === '' ? null : [state],
    },
    boards: { quarterId: quarter, level: 'ICB' as const, withinCode: region, boundaries },
  };
}
