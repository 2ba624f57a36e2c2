import type { PracticeTable } from '@monitor/analysis';
import type { FormerCell } from '../../former-rules/clearest-difference.js';
import { typesOfPractice } from './draw-answers.js';
import type { InventedOrganisation, Ranks } from './draw-answers.js';
import type { PracticeDesign } from './practice-design.js';

/** What one organisation answered, and which of its claims somebody checked. */
export interface Answered {
  organisation: InventedOrganisation;
  ranks: Ranks;
  assured: Uint8Array;
}

const inPlaceFrom = 3;

export function columnKeys({ columns }: Pick<PracticeDesign, 'columns'>): string[] {
  return Array.from({ length: columns }, (_, column) => `C${column + 1}`);
}

export function areaCodes({ areas }: Pick<PracticeDesign, 'areas'>): string[] {
  return Array.from({ length: areas }, (_, area) => `A${area + 1}`);
}

/** Packs answers as the product packs them. */
export function tableOfAnswers(answered: readonly Answered[], design: PracticeDesign): PracticeTable {
  const size = answered.length * design.columns;
  const table = {
    columns: columnKeys(design),
    areas: areaCodes(design),
    types: [...typesOfPractice],
    organisations: answered.map(({ organisation }) => organisation.code),
    areaOf: Int32Array.from(answered, ({ organisation }) => organisation.area),
    typeOf: Int32Array.from(answered, ({ organisation }) => organisation.type),
    score: new Float64Array(size),
    assuredScore: new Float64Array(size),
    applicable: new Int32Array(size).fill(design.actions),
    inPlace: new Int32Array(size),
    assuredInPlace: new Int32Array(size),
  } satisfies PracticeTable;
  for (const [row, { ranks, assured }] of answered.entries()) {
    for (const [index, rank] of ranks.entries()) {
      const cell = row * design.columns + Math.floor(index / design.actions);
      const isInPlace = rank >= inPlaceFrom;
      table.score[cell]! += rank / design.actions;
      if (!isInPlace || assured[index] === 1) table.assuredScore[cell]! += rank / design.actions;
      if (isInPlace) table.inPlace[cell]! += 1;
      if (isInPlace && assured[index] === 1) table.assuredInPlace[cell]! += 1;
    }
  }
  return table;
}

/** The same as the first edition added it up: by area, whoever gave the answers. */
export function cellsOf(table: PracticeTable): FormerCell[] {
  return table.areas.flatMap((area, place) =>
    table.columns.map((column, number): FormerCell => {
      const cell = { area, column, applicable: 0, inPlace: 0, organisations: 0 };
      for (const [row, areaOf] of table.areaOf.entries()) {
        if (areaOf !== place) continue;
        cell.applicable += table.applicable[row * table.columns.length + number]!;
        cell.inPlace += table.inPlace[row * table.columns.length + number]!;
        cell.organisations += 1;
      }
      return cell;
    }),
  );
}
