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

/** Ten years of quarters. */
const earlierQuarters = 40;

/** Lengths as the editions that this process knows make them. */
function lengthsOf() {
  const questions = mostAsked();
  const partsOf = (question: Question) => countedParts(question);
  const mostParts = (count: (question: Question) => number) =>
    mostOf((edition) => Math.max(...questionsOf(edition).map(count)));
  return {
    questions,
    tables: mostAsked(({ metric }) => metric !== undefined),
    /** As a rule: the tables that an organisation has to count every quarter. */
    countedTables: mostAsked(
      (question, type) => question.metric !== undefined && dutyOf(question, type) === 'MANDATORY',
    ),
    metrics: mostOf((edition) => edition.metrics.length),
    actions: mostOf((edition) => questionsOf(edition).filter(({ action }) => action !== undefined).length),
    askedActions: mostAsked(({ action }) => action !== undefined),
    /** Two things to put right, to explain or to compare for every question, those among them that nobody has to answer. */
    issues: 2 * questions,
    /** The most parts that any question is counted by, and the most answers to all of them. */
    parts: mostParts((question) => partsOf(question).length),
    answersOfParts: mostParts((question) => partsOf(question).flatMap(({ answers }) => answers).length),
    answersOfPart: mostParts((question) => Math.max(0, ...partsOf(question).map(({ answers }) => answers.length))),
    /** The most parts that the questions of any section are counted by. */
    partsOfSection: mostOf(({ sections }) =>
      Math.max(...sections.map(({ questions: asked }) => asked.flatMap(partsOf).length)),
    ),
  };
}

let known: { editions: number; lengths: ReturnType<typeof lengthsOf> } | null = null;

/** The lengths, worked out again when an edition has been published since. */
function lengths() {
  if (known?.editions !== formEditions.length) known = { editions: formEditions.length, lengths: lengthsOf() };
  return known.lengths;
}

/** Lengths that the editions of the form decide: a new section or metric brings its own. */
export const formLists: CostTable['lists'] = {
  // Two people seldom differ in more than a few cells of one answer.
  'AnswerConflict.cells': 5,
  'AnsweredPart.answers': () => lengths().answersOfPart,
  'AreaAnswers.answers': () => lengths().answersOfParts,
  'AreaSectionAnswers.parts': () => lengths().partsOfSection,
  'PartAnswers.organisations': () => lengths().answersOfPart,
  'BreakTouches.metrics': () => lengths().metrics,
  'CellHistory.changes': ({ first }) => Math.min(Number(first), 100),
  'EarlierCounts.answers': () => lengths().countedTables,
  'FrameworkCatalogue.actions': () => lengths().actions,
  'QuarterlyReturn.changes': () => lengths().issues,
  'QuarterlyReturn.earlierCounts': earlierQuarters,
  // The version before and the one that counts.
  'QuarterlyReturn.earlierVersions': 2,
  // Nearly all have none.
  'QuarterlyReturn.extensions': 3,
  // One for each helper and receipt: of a small body, a few.
  'QuarterlyReturn.onBehalf': 10,
  'QuarterlyReturn.issues': () => lengths().issues,
  'QuarterlyReturn.toConfirm': () => lengths().questions,
  'Query.metrics': () => lengths().metrics,
  'QuestionCounts.parts': () => lengths().parts,
  'SectionAnswers.parts': () => lengths().partsOfSection,
  'ReturnContent.actions': () => lengths().askedActions,
  'ReturnContent.answers': () => lengths().questions,
  'ReturnContent.metrics': () => lengths().tables,
  'ReturnPayload.issues': () => lengths().issues,
  // A page saves what was typed in a moment; whole returns come once, and conflicts and refusals are few.
  'SaveAnswersPayload.conflicts': 10,
  'SaveAnswersPayload.issues': () => lengths().issues,
  'SaveAnswersPayload.refused': 5,
  'SaveAnswersPayload.saved': 50,
};
