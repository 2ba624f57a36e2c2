import type { OrganisationType } from '../../organisations/organisation.js';
import type { Duty, FormEdition, Question, Section } from './form-edition.js';

/** Every question of an edition, in the order of the form. */
export function questionsOf(edition: FormEdition): Question[] {
  return edition.sections.flatMap(({ questions }) => questions);
}

const byCode = new WeakMap<FormEdition, Map<string, Question>>();

/** The question with a code, or null where the edition does not hold it. */
export function findQuestion(edition: FormEdition, code: string): Question | null {
  let questions = byCode.get(edition);
  if (questions === undefined) {
    questions = new Map(questionsOf(edition).map((question) => [question.code, question]));
    byCode.set(edition, questions);
  }
  return questions.get(code) ?? null;
}

/** Whether a type of organisation must answer a question (MANDATORY), may (VOLUNTARY), or is not asked (null). */
export function dutyOf(question: Question, type: OrganisationType): Duty | null {
  return question.askedOf[type] ?? null;
}

/** The questions that a type of organisation is asked, in the order of the form. */
export function askedQuestions(edition: FormEdition, type: OrganisationType): Question[] {
  return questionsOf(edition).filter((question) => dutyOf(question, type) !== null);
}

/** The sections that hold something for a type of organisation, each with only what it is asked. */
export function askedSections(edition: FormEdition, type: OrganisationType): Section[] {
  return edition.sections
    .map((section) => ({ ...section, questions: section.questions.filter((each) => dutyOf(each, type) !== null) }))
    .filter(({ questions }) => questions.length > 0);
}

/** The section that holds a question, or null. */
export function sectionOf(edition: FormEdition, code: string): Section | null {
  return edition.sections.find(({ questions }) => questions.some((question) => question.code === code)) ?? null;
}
