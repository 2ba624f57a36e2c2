import { answerBefore, emptyAnswer, readCell } from '@monitor/domain';
import type { Circumstances, FormEdition, Place, Question, ReturnIssue, Scope } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';
import type { Draft } from '../draft/draft-context.js';
import { offeredPlaces, placesIn } from './offered-places.js';

/** A question as it stands in the draft: what is typed, what its conditions are held against, and what was found. */
export interface AskedQuestion {
  edition: FormEdition;
  question: Question;
  answer: DraftAnswer;
  circumstances: Circumstances;
  /** What is wrong or unusual in it. The cells are named with the question. */
  issues: ReturnIssue[];
}

/** A question of the edition that is being answered, as it stands in the draft. */
export function askedQuestion({ state, rules, issues }: Draft, question: Question): AskedQuestion {
  const { edition, today } = rules;
  const { code } = question;
  const answer = state.answers[code] ?? { answer: emptyAnswer(code), version: 0, typed: {} };
  return {
    edition,
    question,
    answer,
    circumstances: { question, cells: answer.answer.cells, before: answerBefore(code, rules), today },
    issues: issues.filter(({ cell }) => readCell(edition, cell)?.question.code === code),
  };
}

/** The name of a cell within its answer: `s1.name` for `SERVICES.s1.name`. */
function cellWithin({ code }: Question, cell: string): string {
  return cell.slice(code.length + 1);
}

/** That what stands in one cell wants a reason in another. */
interface WantedReason {
  cell: string;
  reasonAt: string;
}

function reasonsWanted({ question, issues }: AskedQuestion): WantedReason[] {
  return issues.flatMap(({ cell, reasonAt }) =>
    reasonAt === undefined || reasonAt === cell
      ? []
      : [{ cell: cellWithin(question, cell), reasonAt: cellWithin(question, reasonAt) }],
  );
}

/**
 * Each reason right after the first place that wants it, and nowhere else. One that itself wants a reason stays where it
 * is: two places that want each other's would otherwise both be gone.
 */
function withReasonsBeside(places: readonly Place[], all: readonly Place[], wanted: readonly WantedReason[]): Place[] {
  const own = new Set(places.map(({ cell }) => cell));
  const stays = new Set(wanted.map(({ cell }) => cell).filter((cell) => own.has(cell)));
  const moved = new Set<string>();
  const beside = places.flatMap((place) => {
    const reasons = wanted
      .filter(({ cell, reasonAt }) => cell === place.cell && !stays.has(reasonAt))
      .flatMap(({ reasonAt }) => all.filter(({ cell }) => cell === reasonAt).slice(0, 1))
      .filter(({ cell }, index, list) => !moved.has(cell) && list.findIndex((each) => each.cell === cell) === index);
    for (const { cell } of reasons) moved.add(cell);
    return [{ place, isReason: false }, ...reasons.map((reason) => ({ place: reason, isReason: true }))];
  });
  return beside.filter(({ place, isReason }) => isReason || !moved.has(place.cell)).map(({ place }) => place);
}

/**
 * The places of the question or of one entry that are shown now: what is offered, what is wrong, and, beside the place
 * that wants it, the reason for what is unusual.
 */
export function shownPlaces(asked: AskedQuestion, scope: Scope): Place[] {
  const { question, circumstances, issues } = asked;
  const wanted = reasonsWanted(asked);
  const wrong = new Set([
    ...issues.map(({ cell }) => cellWithin(question, cell)),
    ...wanted.map(({ reasonAt }) => reasonAt),
  ]);
  const offered = new Set(offeredPlaces(circumstances, scope).map(({ cell }) => cell));
  const here = placesIn(question, scope).filter(({ cell }) => wrong.has(cell) || offered.has(cell));
  return withReasonsBeside(here, [...placesIn(question, scope), ...placesIn(question, { of: 'QUESTION' })], wanted);
}
