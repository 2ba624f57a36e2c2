import { boundaries, currentCatalogue, organisationTypes, returnStates } from '@monitor/domain';
import { useOwnRegion } from '@monitor/web-graphql';
import { useUrlState } from '@monitor/web-ui';
import { oneOf } from '../fetching/one-of.js';

const domains = currentCatalogue.domains.map(({ code }) => code);
const [firstDomain = 'D1'] = domains;

/** Which organisations are listed, from the address. */
export interface OrganisationsChoice {
  quarter: string;
  region: string;
  /** Code of the board; empty for all of the region. */
  icb: string;
  domain: (typeof domains)[number];
  boundaries: (typeof boundaries)[number];
  type: (typeof organisationTypes)[number] | '';
  /** State of the return; empty for all. */
  state: (typeof returnStates)[number] | '';
  /** Where the page begins; empty for the first. */
  after: string;
}

/** The choice, and how to change it. A lead begins with their own region. */
export function useOrganisationsChoice(
  settledQuarterId: string,
): [OrganisationsChoice, (patch: Partial<OrganisationsChoice>) => void] {
  const home = useOwnRegion() ?? '';
  const begin = {
    quarter: settledQuarterId,
    region: home,
    icb: '',
    domain: firstDomain as string,
    type: '',
    boundaries: 'AS_WAS',
    state: '',
    after: '',
  };
  const [values, change] = useUrlState(begin);
  const choice = {
    ...values,
    domain: oneOf(values.domain, domains, firstDomain),
    boundaries: oneOf(values.boundaries, boundaries, 'AS_WAS'),
    type: oneOf(values.type, [...organisationTypes, ''], ''),
    state: oneOf(values.state, [...returnStates, ''], ''),
  };
  return [choice, change];
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
      organisationType: type === '' ? null : type,
      states: state === '' ? null : [state],
    },
    boards: { quarterId: quarter, level: 'ICB' as const, withinCode: region, boundaries },
  };
}
