import { answerPlaces, askedSections, confirmedCell, levelField, readCell } from '@monitor/domain';
import type { Cells, OrganisationType, Question, FormEdition, ReturnIssue } from '@monitor/domain';

interface FormInUse {
  edition: FormEdition;
  organisationType: OrganisationType;
  /** What stands in the cells of a question; entries have a place only by what is in them. */
  cellsOf: (question: string) => Cells;
}

/** The cells of a question as its page shows them: what decides its rows, the rows or entries, then what is about the whole. */
function cellOrder(question: Question, { edition, cellsOf }: FormInUse): Map<string, number> {
  const places = answerPlaces(edition, question, cellsOf(question.code));
  const isRepeated = ({ scope }: (typeof places)[number]) => scope.of !== 'QUESTION';
  const repeated = places.filter(isRepeated).map(({ cell }) => cell);
  const whole = places.filter((place) => !isRepeated(place)).map(({ cell }) => cell);
  return new Map([confirmedCell, levelField, ...repeated, ...whole].map((cell, index) => [cell, index]));
}

/**
 * Issues in the order of the pages on which they are mended, question by question and cell by cell, whoever found them:
 * a summary then reads as the page does. What the form has no place for comes last.
 */
export function inPageOrder(issues: readonly ReturnIssue[], form: FormInUse): ReturnIssue[] {
  const questions = askedSections(form.edition, form.organisationType).flatMap((section) => section.questions);
  const order = new Map(questions.map(({ code }, index) => [code, index]));
  const cells = new Map<string, Map<string, number>>();
  const cellsIn = (question: Question) => {
    const known = cells.get(question.code) ?? cellOrder(question, form);
    cells.set(question.code, known);
    return known;
  };
  const placed = issues.map((issue) => {
    const at = readCell(form.edition, issue.cell);
    const question = order.get(at?.question.code ?? '') ?? order.size;
    const ofQuestion = at === null ? new Map<string, number>() : cellsIn(at.question);
    return { issue, question, cell: ofQuestion.get(at?.cell ?? '') ?? ofQuestion.size };
  });
  return placed.sort((a, b) => a.question - b.question || a.cell - b.cell).map(({ issue }) => issue);
}
