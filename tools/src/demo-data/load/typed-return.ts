import { actionAnswers } from '../content/action-answers.js';
import { metricTables } from '../content/metric-tables.js';
import type { OrganisationQuarter } from '../content/organisation-quarter.js';
import type { TypedReturn } from './write-return.js';

/** The whole content of one return of the demonstration. */
export function typedReturn(subject: OrganisationQuarter): TypedReturn {
  return {
    organisationCode: subject.code,
    quarterId: subject.quarterId,
    actions: actionAnswers(subject),
    metrics: metricTables(subject),
  };
}
