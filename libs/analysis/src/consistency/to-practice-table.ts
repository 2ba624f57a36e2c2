import type { OrganisationPractice, PackedMeaning } from './organisation-practice.js';
import { meaningOfByte } from './organisation-practice.js';
import { practiceSteps } from './practice-table.js';
import type { PracticeTable } from './practice-table.js';

/** Which organisations a view compares, in which columns and areas. */
export interface PracticeView {
  /** Every action of the quarter's catalogue, in the order in which answers are packed. */
  actionCodes: readonly string[];
  /** The columns, each with the actions that count towards it. */
  columns: readonly { key: string; actionCodes: readonly string[] }[];
  /** The areas that are compared; organisations of others are left out. */
  areaCodes: readonly string[];
  /** Code of the area in which an organisation counts; null where that is not known. */
  areaOf: (organisation: OrganisationPractice) => string | null;
  /** Null compares all types. */
  organisationType: string | null;
}

/** Adds the answers of organisations up by column, for one view. Rows stand in the order of `organisations`. */
export function toPracticeTable(organisations: readonly OrganisationPractice[], view: PracticeView): PracticeTable {
  const areaAt = new Map(view.areaCodes.map((code, place) => [code, place]));
  const kept = organisations.filter(
    (each) =>
      (view.organisationType === null || each.type === view.organisationType) && areaAt.has(view.areaOf(each) ?? ''),
  );
  const types = [...new Set(kept.map(({ type }) => type))].sort();
  const typeAt = new Map(types.map((type, place) => [type, place]));
  const table = emptyTable(kept, view, types);
  const places = view.columns.map((column) => column.actionCodes.map((code) => view.actionCodes.indexOf(code)));
  kept.forEach((each, row) => {
    table.areaOf[row] = areaAt.get(view.areaOf(each) ?? '') ?? 0;
    table.typeOf[row] = typeAt.get(each.type) ?? 0;
    places.forEach((actions, column) => addUp(table, row * places.length + column, bytesOf(each, actions)));
  });
  return table;
}

function emptyTable(
  kept: readonly OrganisationPractice[],
  { columns, areaCodes }: PracticeView,
  types: string[],
): PracticeTable {
  const cells = kept.length * columns.length;
  return {
    columns: columns.map(({ key }) => key),
    areas: [...areaCodes],
    types,
    organisations: kept.map(({ code }) => code),
    areaOf: new Int32Array(kept.length),
    typeOf: new Int32Array(kept.length),
    score: new Float64Array(cells).fill(NaN),
    assuredScore: new Float64Array(cells).fill(NaN),
    answered: new Int32Array(cells),
    applicable: new Int32Array(cells),
    inPlace: new Int32Array(cells),
    assuredInPlace: new Int32Array(cells),
    reached: new Int32Array(cells * practiceSteps),
    assuredReached: new Int32Array(cells * practiceSteps),
  };
}

function bytesOf({ answers }: OrganisationPractice, actions: readonly number[]): PackedMeaning[] {
  const said: PackedMeaning[] = [];
  for (const action of actions) {
    const meaning = meaningOfByte[answers[action] ?? 0];
    if (meaning?.isAnswer) said.push(meaning);
  }
  return said;
}

function addUp(table: PracticeTable, cell: number, said: readonly PackedMeaning[]): void {
  let total = 0;
  let assured = 0;
  let applicable = 0;
  for (const { place, isInPlace, isChecked } of said) {
    if (place === null) continue;
    applicable += 1;
    total += place;
    const placeChecked = isInPlace && !isChecked ? 0 : place;
    assured += placeChecked;
    if (isInPlace) table.inPlace[cell] = (table.inPlace[cell] ?? 0) + 1;
    if (isInPlace && isChecked) table.assuredInPlace[cell] = (table.assuredInPlace[cell] ?? 0) + 1;
    reach(table.reached, cell, place);
    reach(table.assuredReached, cell, placeChecked);
  }
  table.answered[cell] = said.length;
  table.applicable[cell] = applicable;
  table.score[cell] = total / applicable;
  table.assuredScore[cell] = assured / applicable;
}

/** One more answer of a cell that reaches every step up to its place. */
function reach(steps: Int32Array, cell: number, place: number): void {
  for (let at = cell * practiceSteps; at < cell * practiceSteps + place; at += 1) steps[at] = (steps[at] ?? 0) + 1;
}
