import { answerPlaces, confirmedCell, noAnswer, valueInWords } from '@monitor/domain';
import type { CellValue, FormEdition, Place, Question } from '@monitor/domain';
import type { KeptChange } from './cell-history.query.js';
import type { AnswerCellChange } from './cell-history.type.js';

const words = ['TEXT', 'LINK'];

/** Every place that any of the changed cells may be: of both levels of a table, and of entries that are gone. */
function placesOf(edition: FormEdition, question: Question, changes: readonly KeptChange[]): Map<string, Place> {
  const touched = Object.fromEntries(changes.map(({ cell }) => [cell, true]));
  const all = ['BROAD', 'DETAILED'].flatMap((level) => answerPlaces(edition, question, { ...touched, level }));
  return new Map(all.map((place) => [place.cell, place]));
}

function inWords(place: Place | undefined, value: CellValue | null): string | null {
  if (value === null) return null;
  if (place === undefined) return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value);
  const text = valueInWords(place.field, value);
  return text === noAnswer ? null : text;
}

/**
 * Changes as they are told. Whoever decides about a return from outside is told of free texts that they were changed, not
 * what they said before they were submitted.
 */
export function changesInWords(
  changes: readonly KeptChange[],
  { edition, question, isOutside }: { edition: FormEdition; question: Question; isOutside: boolean },
): AnswerCellChange[] {
  const places = placesOf(edition, question, changes);
  const isTold = ({ cell }: KeptChange) => !isOutside || places.get(cell)?.field.secret === undefined;
  return changes.filter(isTold).map(({ was, became, ...change }) => {
    const place = change.cell === confirmedCell ? undefined : places.get(change.cell);
    const isWithheld = isOutside && words.includes(place?.field.kind ?? 'TEXT') && change.cell !== confirmedCell;
    const told = (value: CellValue | null) => (isWithheld && value !== null ? 'Not shown' : inWords(place, value));
    return { ...change, before: told(was), after: told(became) };
  });
}
