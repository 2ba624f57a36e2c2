import { fewestInVerdict } from '@monitor/domain';
import { standardisedSums } from '@monitor/statistics';
import type { PracticeTable } from './practice-table.js';

/** An area in a column, beside all others but some. */
export interface Beside {
  area: number;
  column: number;
  /** Areas that are left out of the others. */
  leftOut?: ReadonlySet<number>;
  /** What is compared of an organisation; its score unless told. NaN where it has nothing to compare. */
  figureOf?: (cell: number) => number;
}

/**
 * How far an area lies above or below the others in one column, like with like: nought where it cannot be told, and where
 * fewer than five organisations stand on either side.
 */
export function besideOthers(table: PracticeTable, { area, column, leftOut, figureOf }: Beside): number {
  const { areaOf, typeOf, columns, types, score } = table;
  const figure = figureOf ?? ((cell: number) => score[cell]!);
  const sides: number[] = [];
  const strata: number[] = [];
  const scores: number[] = [];
  for (let row = 0; row < areaOf.length; row += 1) {
    const value = figure(row * columns.length + column);
    if (Number.isNaN(value) || leftOut?.has(areaOf[row]!)) continue;
    sides.push(areaOf[row] === area ? 0 : 1);
    strata.push(typeOf[row]!);
    scores.push(value);
  }
  const own = sides.filter((side) => side === 0).length;
  if (own < fewestInVerdict || sides.length - own < fewestInVerdict) return 0;
  const compared = { areas: 2, strata: types.length, columns: 1, areaOf: sides, stratumOf: strata, scores };
  const sums = standardisedSums(compared);
  return sums.computable ? (sums.z[0] ?? 0) : 0;
}
