import { checkQuestion } from '../form/checks/check-question.js';
import { circumstancesOf } from '../form/checks/checked-return.js';
import type { CheckedReturn } from '../form/checks/checked-return.js';
import { IssueList } from '../form/checks/issue-list.js';
import type { Answer, Cells } from '../form/definition/answer.js';
import type { FormEdition, Question } from '../form/definition/form-edition.js';
import { applyRules } from '../form/rules/apply-rules.js';
import type { OrganisationType } from '../organisations/organisation.js';
import { quarterEnd } from '../quarter/quarter-calendar.js';
import type { QuarterId } from '../quarter/quarter.js';

/** An answer put together from the rows of a file. */
export interface LoadedAnswer {
  edition: FormEdition;
  question: Question;
  organisationType: OrganisationType;
  quarterId: QuarterId;
  cells: Cells;
}

/**
 * Why an answer is refused as a whole, though each of its rows could be read; null where it can be loaded. Part of a
 * table would pass for all of it, so tables are checked as in a return; of other questions a part is enough.
 */
export function checkLoadedAnswer({
  edition,
  question,
  organisationType,
  quarterId,
  cells,
}: LoadedAnswer): string | null {
  if (question.shape.of !== 'TABLE') return null;
  const answer: Answer = { question: question.code, cells, confirmed: true };
  const lastDay = quarterEnd(quarterId);
  const issues = new IssueList();
  const checked: CheckedReturn = {
    edition,
    organisationType,
    questions: [question],
    answers: new Map([[question.code, answer]]),
    previous: null,
    earlier: [],
    today: lastDay,
    quarterEnd: lastDay,
    issues,
  };
  const check = { question, circumstances: circumstancesOf(question, checked), issues };
  checkQuestion(check, { edition, answer, isMandatory: true });
  applyRules(edition.rules, checked);
  const errors = issues.issues.filter(({ severity }) => severity === 'ERROR');
  const [first, ...others] = errors;
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : ` There are ${others.length} more faults in this table.`;
  return `${first.message}${more}`;
}
