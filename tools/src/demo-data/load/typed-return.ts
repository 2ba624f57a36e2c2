import { editionFor } from '@monitor/domain';
import { returnAnswers } from '../content/return-answers.js';
import type { OrganisationQuarter } from '../content/organisation-quarter.js';
import type { TypedReturn } from './write-return.js';

/** The whole content of one return of the demonstration. */
export function typedReturn(subject: OrganisationQuarter): TypedReturn {
  return {
    organisationCode: subject.code,
    quarterId: subject.quarterId,
    answers: returnAnswers(subject, editionFor(subject.quarterId)),
  };
}
