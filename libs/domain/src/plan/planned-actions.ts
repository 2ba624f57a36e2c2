import { askedQuestions } from '../form/definition/edition-questions.js';
import { isInPlace } from '../form/definition/status-order.js';
import type { Answer } from '../form/definition/answer.js';
import type { FormEdition, Question } from '../form/definition/form-edition.js';
import type { OrganisationType } from '../organisations/organisation.js';
import { isPlanOpen } from './plan-standing.js';
import type { PlanState } from './plan-step.js';
import type { PlanCounts } from './plan-words.js';

/** Who is asked what, and what they answered. */
export interface AnsweredReturn {
  edition: FormEdition;
  type: OrganisationType;
  answers: readonly Answer[];
}

/** The actions of a return that are not in place, in the order of the form. What does not apply or has no answer is none of them. */
export function actionsNotInPlace({ edition, type, answers }: AnsweredReturn): Question[] {
  const statuses = new Map(answers.map(({ question, cells }) => [question, cells['status']]));
  return askedQuestions(edition, type).filter(({ code, action }) => {
    const status = statuses.get(code);
    return action !== undefined && status != null && status !== 'NOT_APPLICABLE' && !isInPlace(status);
  });
}

/** Counts the actions that are not in place by whether something is planned for them. */
export function countPlans(notInPlace: readonly Question[], stateOf: ReadonlyMap<string, PlanState>): PlanCounts {
  const states = notInPlace.map(({ code }) => stateOf.get(code) ?? null);
  const late = states.filter((state) => state === 'LATE').length;
  const open = states.filter((state) => state !== null && isPlanOpen(state)).length;
  return { notInPlace: states.length, planned: open - late, late, unplanned: states.length - open };
}
