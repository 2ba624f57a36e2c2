import { DomainError } from '@monitor/domain';
import type { FrameworkCatalogue } from '@monitor/domain';
import { requireDomain, wholeKey } from '../consistency/columns.js';
import type { OutcomeFilter } from './outcome-filter.input.js';

/** What is in place: a domain, or one action of it. */
export interface ChosenPractice {
  /** Of the column that counts it. */
  key: string;
  label: string;
  text: string;
}

/** The practice that a filter names. Refuses (INPUT_NOT_UNDERSTOOD) what the framework does not have. */
export function chosenPractice(
  catalogue: FrameworkCatalogue,
  { domain, actionCode = null }: Pick<OutcomeFilter, 'domain' | 'actionCode'>,
): ChosenPractice {
  requireDomain(catalogue, domain);
  const ofDomain = catalogue.domains.find(({ code }) => code === domain);
  if (actionCode === null) {
    return { key: wholeKey, label: ofDomain?.shortName ?? domain, text: ofDomain?.name ?? domain };
  }
  const action = catalogue.actions.find((each) => each.code === actionCode && each.domain === domain);
  if (action === undefined) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `“${actionCode}” is not an action of ${domain} (${ofDomain?.name ?? ''}). Leave it out for all actions of the domain.`,
    );
  }
  return { key: action.code, label: action.shortText, text: action.text };
}
