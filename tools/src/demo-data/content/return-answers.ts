import { askedQuestions } from '@monitor/domain';
import type { Answer, FormEdition } from '@monitor/domain';
import { actionAnswers } from './action-answers.js';
import { metricTables } from './metric-tables.js';
import type { OrganisationQuarter } from './organisation-quarter.js';
import { digitalChangesAnswer } from './sections/digital-changes.js';
import { governanceAnswer } from './sections/governance.js';
import { metricSums } from './sections/metric-sums.js';
import { missingPeopleAnswer } from './sections/missing-people.js';
import { partnershipsAnswer } from './sections/partnerships.js';
import { servicesAnswer } from './sections/services.js';
import { supportAnswer } from './sections/support.js';

/** Answers to what is neither an action nor a metric of the first edition, by the beginning of the question's code. */
function sectionAnswer(code: string, subject: OrganisationQuarter, tables: readonly Answer[]): Answer | null {
  if (code === 'SERVICES') return servicesAnswer(subject, metricSums(tables, 'M07'));
  if (code === 'PARTNERSHIPS') return partnershipsAnswer(subject);
  if (code.startsWith('GOV-')) return governanceAnswer(code, subject);
  if (code.startsWith('MISSING-')) return missingPeopleAnswer(code, subject);
  if (code === 'M16.CHANGE_KIND') return digitalChangesAnswer(subject);
  const [devices, skills] = [metricSums(tables, 'M10'), metricSums(tables, 'M11')];
  return code === 'SUPPORT' && devices && skills ? supportAnswer(devices, skills) : null;
}

/**
 * The answers of one return of the demonstration, in the order of the form: everything that must be answered, and
 * nothing of what may be.
 */
export function returnAnswers(subject: OrganisationQuarter, edition: FormEdition): Answer[] {
  const tables = metricTables(subject, edition);
  const made = new Map([...actionAnswers(subject, edition), ...tables].map((answer) => [answer.question, answer]));
  return askedQuestions(edition, subject.type).flatMap((question) => {
    const answer = made.get(question.code);
    if (answer !== undefined) return [answer];
    if (question.askedOf[subject.type] !== 'MANDATORY') return [];
    return sectionAnswer(question.code, subject, tables) ?? [];
  });
}
