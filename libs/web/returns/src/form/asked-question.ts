import {
  answerBefore,
  cellIn,
  emptyAnswer,
  isOffered,
  questionFields,
  readCell,
  repeatedFields,
} from '@monitor/domain';
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

/** By cell, the cell in which the reason for its warning is given. */
function reasonsWanted({ question, issues }: AskedQuestion): Map<string, string> {
  const wanted = issues.flatMap(({ cell, reasonAt }): [string, string][] =>
    reasonAt === undefined ? [] : [[cellWithin(question, cell), cellWithin(question, reasonAt)]],
  );
  return new Map(wanted);
}

/** Each reason right after the first place that wants it, and nowhere else. */
function withReasonsBeside(places: readonly Place[], all: readonly Place[], wanted: Map<string, string>): Place[] {
  const reasons = new Map<string, Place>();
  for (const { cell } of places) {
    const reason = all.find((place) => place.cell === wanted.get(cell) && place.cell !== cell);
    if (reason !== undefined && ![...reasons.values()].includes(reason)) reasons.set(cell, reason);
  }
  const moved = new Set([...reasons.values()].map(({ cell }) => cell));
  return places
    .filter(({ cell }) => !moved.has(cell))
    .flatMap((place) => {
      const reason = reasons.get(place.cell);
      return reason === undefined ? [place] : [place, reason];
    });
}

/**
 * The places of the question or of one entry that are shown now: what is offered, what is wrong, and, beside the place
 * that wants it, the reason for what is unusual.
 */
export function shownPlaces(asked: AskedQuestion, scope: Scope): Place[] {
  const { question, circumstances, issues } = asked;
  const wanted = reasonsWanted(asked);
  const wrong = new Set(issues.map(({ cell }) => cellWithin(question, cell)));
  const offered = new Set(offeredPlaces(circumstances, scope).map(({ cell }) => cell));
  const here = placesIn(question, scope).filter(({ cell }) => wrong.has(cell) || offered.has(cell));
  return withReasonsBeside(here, [...placesIn(question, scope), ...placesIn(question, { of: 'QUESTION' })], wanted);
}
