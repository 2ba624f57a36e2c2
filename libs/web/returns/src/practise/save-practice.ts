import { editionOf, emptyAnswer, findQuestion, keptCells, whyNotKept } from '@monitor/domain';
import type { AnswerInput, SaveAnswersMutation } from '@monitor/web-graphql';
import type { PracticeAnswer, PracticeReturn } from './practice-return.js';

type Saved = SaveAnswersMutation['saveAnswers'];

/** Why one answer cannot be kept; null where it can. */
function refusalOf(
  { edition, answers }: PracticeReturn,
  { question, cells }: AnswerInput,
): Saved['refused'][number] | null {
  const isAsked = answers.some((each) => each.question === question);
  if (!isAsked) return { key: question, cell: null, message: 'This return does not ask that. It was not saved.' };
  const why = whyNotKept(cells);
  if (why === null) return null;
  const name = findQuestion(editionOf(edition), question)?.shortText ?? question;
  return {
    key: question,
    cell: why.cell,
    message: `The answer to “${name}” ${why.found} ${why.remedy} It was not saved.`,
  };
}

/** An answer as it is kept. Nobody else types in practice, so that what is sent always stands. */
function savedAnswer(
  standing: PracticeAnswer,
  { question, cells: sent, confirmed = true }: AnswerInput,
): PracticeAnswer {
  const cells = keptCells(sent);
  const isEmpty = Object.keys(cells).length === 0;
  const next = { ...emptyAnswer(question), cells, confirmed: confirmed && !isEmpty };
  const { version, ...before } = standing;
  return JSON.stringify(before) === JSON.stringify(next) ? standing : { ...next, version: version + 1 };
}

/** Answers as they were typed: what can be kept stands, what cannot is refused, each for itself. */
export function savePractice(
  practice: PracticeReturn,
  sent: readonly AnswerInput[],
): { practice: PracticeReturn; outcome: Saved } {
  const refused = sent.flatMap((answer) => refusalOf(practice, answer) ?? []);
  const kept = sent.filter(({ question }) => !refused.some(({ key }) => key === question));
  const answers = practice.answers.map((standing) => {
    const typed = kept.findLast(({ question }) => question === standing.question);
    return typed === undefined ? standing : savedAnswer(standing, typed);
  });
  const saved = kept.map(({ question: key }) => ({
    key,
    version: answers.find(({ question }) => question === key)?.version ?? 1,
    answer: null,
  }));
  return { practice: { ...practice, answers }, outcome: { saved, conflicts: [], refused, state: practice.state } };
}
