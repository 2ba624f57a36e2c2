import { boundaries, currentCatalogue, organisationTypes } from '@monitor/domain';
import { useOwnRegion } from '@monitor/web-graphql';
import { useUrlState } from '@monitor/web-ui';
import { oneOf } from '../fetching/one-of.js';

const domains = currentCatalogue.domains.map(({ code }) => code);

/** What is compared on the page, from its address. Empty: all of them. */
export interface ConsistencyChoice {
  quarter: string;
  /** Code of the region whose boards are compared; empty for the regions of England. */
  within: string;
  domain: (typeof domains)[number] | '';
  boundaries: (typeof boundaries)[number];
  type: (typeof organisationTypes)[number] | '';
  /** Key of the column whose spread is shown; empty for the one with the widest range. */
  column: string;
  /** Code of the area that stands out; the viewer's own region to begin with. */
  area: string;
}

/** The choice, and how to change it. */
export function useConsistencyChoice(
  settledQuarterId: string,
): [ConsistencyChoice, (patch: Partial<ConsistencyChoice>) => void] {
  const home = useOwnRegion() ?? '';
  const begin = {
    quarter: settledQuarterId,
    within: '',
    domain: '',
    type: '',
    column: '',
    area: home,
    boundaries: 'AS_WAS',
  };
  const [values, change] = useUrlState(begin);
  const choice = {
    ...values,
    domain: oneOf(values.domain, [...domains, ''], ''),
    boundaries: oneOf(values.boundaries, boundaries, 'AS_WAS'),
    type: oneOf(values.type, [...organisationTypes, ''], ''),
  };
  return [choice, change];
}

/** The choice as the API asks for it. */
export function toConsistencyFilter({ quarter, within, domain, boundaries, type }: ConsistencyChoice) {
  return {
    quarterId: quarter,
    level: within === '' ? ('REGION' as const) : ('ICB' as const),
    withinCode: within === '' ? null : within,
    domain: domain === '' ? null : domain,
    boundaries,
    organisationType: type === '' ? null : type,
  };
}
