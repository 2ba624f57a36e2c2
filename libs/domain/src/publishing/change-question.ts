import type { AskedOf, FormEdition, Question } from '../form/definition/form-edition.js';

/** What of a question can be changed without another shape. */
export type QuestionWords = Pick<Question, 'text' | 'shortText' | 'hint' | 'basis'> & { askedOf: AskedOf };

function withQuestions(edition: FormEdition, change: (question: Question) => Question[]): FormEdition {
  const sections = edition.sections.map((section) => ({ ...section, questions: section.questions.flatMap(change) }));
  return { ...edition, sections, metrics: askedAsTheirTables({ ...edition, sections }) };
}

/** A metric is asked of whoever is asked one of its tables. */
function askedAsTheirTables({ sections, metrics }: FormEdition): FormEdition['metrics'] {
  const questions = sections.flatMap((section) => section.questions);
  return metrics.map((metric) => {
    const tables = questions.filter((question) => question.metric === metric.id);
    const isAsked = (type: keyof AskedOf) => tables.some(({ askedOf }) => askedOf[type] !== undefined);
    const types = Object.keys(Object.assign({}, ...tables.map(({ askedOf }) => askedOf))) as (keyof AskedOf)[];
    const kept = metric.askedOf.filter(isAsked);
    return { ...metric, askedOf: [...kept, ...types.filter((type) => !kept.includes(type) && isAsked(type))] };
  });
}

/** The edition with other words, duties or askers of one question; its shape stays. */
export function changeQuestion(edition: FormEdition, code: string, words: QuestionWords): FormEdition {
  return withQuestions(edition, (question) => [question.code === code ? { ...question, ...words } : question]);
}

/** The edition with a new question of the shape of another, which stands after that one. */
export function addQuestionLike(
  edition: FormEdition,
  like: string,
  { code, ...words }: QuestionWords & { code: string },
): FormEdition {
  return withQuestions(edition, (question) =>
    question.code === like ? [question, { ...question, ...words, code }] : [question],
  );
}

/** The edition without a question. */
export function removeQuestion(edition: FormEdition, code: string): FormEdition {
  return withQuestions(edition, (question) => (question.code === code ? [] : [question]));
}
