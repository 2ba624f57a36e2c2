import { answerPlaces, isAnswered, isOffered, valueInWords, wordsFor } from '@monitor/domain';
import type { Circumstances, FormEdition, Place, Scope } from '@monitor/domain';

/** One line of an answer in words. */
export interface AnswerLine {
  cell: string;
  label: string;
  text: string;
  /** Whether everybody who is asked the question answers it: the rest is detail. */
  isLeading: boolean;
  /** Whether the other answers do not ask for it: it was typed before they changed, and is still part of the return. */
  isLeftOver: boolean;
}

function isSameScope(a: Scope, b: Scope): boolean {
  return a.of === b.of && (a.of !== 'ENTRY' || b.of !== 'ENTRY' || a.entry === b.entry);
}

/**
 * What an answer says in words, in the whole question or in one entry: everything that is filled in, because all of it
 * is signed, and what is always asked even where it is empty.
 */
export function answerLines(edition: FormEdition, of: Circumstances, scope: Scope): AnswerLine[] {
  const isSaid = ({ cell, field }: Place) => field.needed === 'ALWAYS' || isAnswered(of.cells[cell]);
  return answerPlaces(edition, of.question, of.cells)
    .filter((place) => isSameScope(place.scope, scope) && isSaid(place))
    .map(({ cell, field }) => ({
      cell,
      label: wordsFor(field, of, scope).label,
      text: valueInWords(field, of.cells[cell]),
      isLeading: field.needed === 'ALWAYS',
      isLeftOver: !isOffered(field, of, scope),
    }));
}
