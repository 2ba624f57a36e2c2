import type { Cells } from '../form/definition/answer.js';
import type { FormEdition, Question } from '../form/definition/form-edition.js';
import { answerPlaces } from '../form/definition/places.js';
import type { Place } from '../form/definition/places.js';
import { levelField, stratifierIn } from '../form/definition/table-rows.js';
import { plainWord } from './map-row.js';

type PlacesByWord = ReadonlyMap<string, Place>;

const known = new WeakMap<FormEdition, Map<string, PlacesByWord>>();

function byWord(places: readonly Place[]): PlacesByWord {
  return new Map(places.map((place) => [plainWord(place.cell), place]));
}

/** Every place of a question without entries: of a table at both levels at which it may be held. */
function fixedPlaces(edition: FormEdition, question: Question): PlacesByWord {
  let ofEdition = known.get(edition);
  if (ofEdition === undefined) known.set(edition, (ofEdition = new Map()));
  let places = ofEdition.get(question.code);
  if (places === undefined) {
    const levels: Cells[] = question.shape.of === 'TABLE' ? [{}, { [levelField]: 'DETAILED' }] : [{}];
    places = byWord(levels.flatMap((cells) => answerPlaces(edition, question, cells)));
    ofEdition.set(question.code, places);
  }
  return places;
}

/** The code of a group of a question's table, from its code or label in whatever case; as it was where there is none. */
function groupCode(edition: FormEdition, { shape }: Question, group: string): string {
  if (shape.of !== 'TABLE') return group;
  const { groups, detailedGroups = [] } = stratifierIn(edition, shape.stratifier);
  const word = plainWord(group);
  const named = [...groups, ...detailedGroups].find(
    (each) => plainWord(each.code) === word || plainWord(each.label) === word,
  );
  return named?.code ?? group;
}

/**
 * The place of an answer that a file names: `status`, `IMD1.numerator`, or a column of a table with its group apart;
 * a group by code or label. Null where the question asks nothing of the name.
 */
export function loadablePlace(
  edition: FormEdition,
  question: Question,
  { cell, group }: { cell: string; group: string | null },
): Place | null {
  const lastDot = cell.lastIndexOf('.');
  const row = group ?? (lastDot === -1 ? null : cell.slice(0, lastDot));
  const field = group === null ? cell.slice(lastDot + 1) : cell;
  const name = row === null ? cell : `${groupCode(edition, question, row)}.${field}`;
  if (question.shape.of === 'ENTRIES') {
    return byWord(answerPlaces(edition, question, { [name]: '' })).get(plainWord(name)) ?? null;
  }
  return fixedPlaces(edition, question).get(plainWord(name)) ?? null;
}
