import { editionFor } from '@monitor/domain';
import { timeSpent } from '../content/time-spent.js';
import { returnAnswers } from '../content/return-answers.js';
import type { OrganisationQuarter } from '../content/organisation-quarter.js';
import type { TypedReturn } from './write-return.js';

/** The whole content of one return of the demonstration. */
export function typedReturn(subject: OrganisationQuarter): TypedReturn {
  const { code: organisationCode, quarterId } = subject;
  const edition = editionFor(quarterId);
  return {
    ...{ organisationCode, quarterId, edition: edition.version },
    ...{ answers: returnAnswers(subject, edition), spent: timeSpent(subject, edition) },
  };
}
