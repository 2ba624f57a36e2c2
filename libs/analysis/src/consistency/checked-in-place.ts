import type { PracticeTable } from './practice-table.js';

/** Of each area by its code, and of each of its columns by its key, a number of answers. */
export type AnswersByArea = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many answers of each area and column say in place and were checked by somebody other than their author. */
export function checkedInPlace({ areas, columns, areaOf, assuredInPlace }: PracticeTable): AnswersByArea {
  const sums = new Int32Array(areas.length * columns.length);
  areaOf.forEach((area, row) => {
    for (let column = 0; column < columns.length; column += 1) {
      sums[area * columns.length + column]! += assuredInPlace[row * columns.length + column]!;
    }
  });
  return new Map(
    areas.map((code, area) => [
      code,
      new Map(columns.map((key, column) => [key, sums[area * columns.length + column] ?? 0])),
    ]),
  );
}
