import type { CostTable } from '@monitor/api-platform';
import { askedQuestions, countedParts, dutyOf, formEditions, organisationTypes, questionsOf } from '@monitor/domain';
import type { OrganisationType, Question } from '@monitor/domain';

/** The most that any type of organisation is asked in any edition of the form, of the questions that are meant. */
function mostAsked(isMeant: (question: Question, type: OrganisationType) => boolean = () => true): number {
  const counts = formEditions.flatMap((edition) =>
    organisationTypes.map((type) => askedQuestions(edition, type).filter((question) => isMeant(question, type)).length),
  );
  return Math.max(...counts);
}

/** The most that any edition has of something. */
function mostOf(count: (edition: (typeof formEditions)[number]) => number): number {
  return Math.max(...formEditions.map(count));
}

const questions = mostAsked();
const tables = mostAsked(({ metric }) => metric !== undefined);
/** As a rule: the tables that an organisation has to count every quarter. */
const countedTables = mostAsked(
  (question, type) => question.metric !== undefined && dutyOf(question, type) === 'MANDATORY',
);
const metrics = mostOf((edition) => edition.metrics.length);
/** Two things to put right, to explain or to compare for every question, those among them that nobody has to answer. */
const issues = 2 * questions;
/** The most parts that any question is counted by, and the most answers to all of them. */
const parts = mostOf((edition) => Math.max(...questionsOf(edition).map((question) => countedParts(question).length)));
const answersOfParts = mostOf((edition) =>
  Math.max(...questionsOf(edition).map((question) => countedParts(question).flatMap(({ answers }) => answers).length)),
);
/** Ten years of quarters. */
const earlierQuarters = 40;

/** Lengths that the editions of the form decide: a new section or metric brings its own. */
export const formLists: CostTable['lists'] = {
  'AreaAnswers.answers': answersOfParts,
  'BreakTouches.metrics': metrics,
  'EarlierCounts.answers': countedTables,
  'FrameworkCatalogue.actions': mostOf(
    (edition) => questionsOf(edition).filter(({ action }) => action !== undefined).length,
  ),
  'QuarterlyReturn.changes': issues,
  'QuarterlyReturn.earlierCounts': earlierQuarters,
  // One for each helper and receipt: of a small body, a few.
  'QuarterlyReturn.onBehalf': 10,
  'QuarterlyReturn.issues': issues,
  'QuarterlyReturn.toConfirm': questions,
  'Query.metrics': metrics,
  'QuestionCounts.parts': parts,
  'ReturnContent.actions': mostAsked(({ action }) => action !== undefined),
  'ReturnContent.answers': questions,
  'ReturnContent.metrics': tables,
  'ReturnPayload.issues': issues,
  'SaveAnswersPayload.conflicts': questions,
  'SaveAnswersPayload.issues': issues,
  'SaveAnswersPayload.saved': questions,
};
