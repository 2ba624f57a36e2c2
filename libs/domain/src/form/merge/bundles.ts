import type { Answer, CellId } from '../definition/answer.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { entriesOf, isOptedOut } from '../definition/places.js';
import { levelField, stratifierIn } from '../definition/table-rows.js';
import type { EntriesShape, TableShape } from '../definition/shape.js';
import { contentOfCell } from './changed-cells.js';
import { isSameValue } from './same-value.js';

/** Three readings of one answer: what the sender saw (null = not known), what the sender wants, and what stands. */
export interface ThreeReadings {
  base: Answer | null;
  mine: Answer;
  theirs: Answer;
}

function repeatedCells({ base, mine, theirs }: ThreeReadings): CellId[] {
  const all = [base, mine, theirs].flatMap((answer) => Object.keys(answer?.cells ?? {}));
  return [...new Set(all)].filter((cell) => cell.includes('.'));
}

function rowOf(cell: CellId): string {
  return cell.slice(0, cell.indexOf('.'));
}

/** The rows that mean something at one level of a table alone: all but broad groups whose one finer group is themselves. */
function rowsOfOneLevel(edition: FormEdition, shape: TableShape): Set<string> {
  const { groups, detailedGroups = [] } = stratifierIn(edition, shape.stratifier);
  const isWhole = (code: string) => {
    const parts = detailedGroups.filter(({ partOf }) => partOf === code);
    return parts.length === 1 && parts[0]?.code === code;
  };
  return new Set([...groups, ...detailedGroups].map(({ code }) => code).filter((code) => !isWhole(code)));
}

/** A table said to be not given by one of the two is one thing; so are its rows of one level, where the levels differ. */
function bundlesOfTable(edition: FormEdition, question: Question, shape: TableShape, of: ThreeReadings): CellId[][] {
  const isOut = (answer: Answer) => isOptedOut(question, answer.cells);
  const isLevelOther = !isSameValue(contentOfCell(of.mine, levelField), contentOfCell(of.theirs, levelField));
  const ofOneLevel = isLevelOther ? rowsOfOneLevel(edition, shape) : new Set<string>();
  if (isOut(of.mine) !== isOut(of.theirs))
    return [[shape.optOut, ...(isLevelOther ? [levelField] : []), ...repeatedCells(of)]];
  return isLevelOther ? [[levelField, ...repeatedCells(of).filter((cell) => ofOneLevel.has(rowOf(cell)))]] : [];
}

/** An entry that only one of the two has, or two things that both added under one key, is one thing. */
function bundlesOfEntries(question: Question, { optOut, keyField }: EntriesShape, of: ThreeReadings): CellId[][] {
  const cells = repeatedCells(of);
  if (isOptedOut(question, of.mine.cells) !== isOptedOut(question, of.theirs.cells)) return [[optOut, ...cells]];
  const has = (answer: Answer | null, entry: string) => answer !== null && entriesOf(answer.cells).includes(entry);
  const nameIn = (answer: Answer, entry: string) => contentOfCell(answer, `${entry}.${keyField}`);
  const entries = [...new Set(cells.map(rowOf))].filter((entry) => {
    const isInMine = has(of.mine, entry);
    if (isInMine !== has(of.theirs, entry)) return true;
    return isInMine && !has(of.base, entry) && !isSameValue(nameIn(of.mine, entry), nameIn(of.theirs, entry));
  });
  return entries.map((entry) => cells.filter((cell) => rowOf(cell) === entry));
}

/**
 * Cells of which none can be taken from one side alone without spoiling what the other side meant; every other cell
 * stands for itself.
 */
export function bundlesOf(edition: FormEdition, question: Question, of: ThreeReadings): CellId[][] {
  const { shape } = question;
  if (shape.of === 'TABLE') return bundlesOfTable(edition, question, shape, of);
  return shape.of === 'ENTRIES' ? bundlesOfEntries(question, shape, of) : [];
}
