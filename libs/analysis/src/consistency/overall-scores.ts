import type { PracticeTable } from './practice-table.js';

/** One organisation's mean place on the scale over all of its applicable answers in a view, its area and its type. */
export interface OverallScore {
  area: string;
  type: string;
  score: number;
}

/** How far each organisation has come over all columns of a view; those to which nothing applies are left out. */
export function overallScores(table: PracticeTable): OverallScore[] {
  const { columns, organisations, areaOf, typeOf, score, applicable } = table;
  return organisations.flatMap((_, row) => {
    let total = 0;
    let answers = 0;
    for (let cell = row * columns.length; cell < (row + 1) * columns.length; cell += 1) {
      if (applicable[cell]! === 0) continue;
      total += score[cell]! * applicable[cell]!;
      answers += applicable[cell]!;
    }
    if (answers === 0) return [];
    return [{ area: table.areas[areaOf[row]!]!, type: table.types[typeOf[row]!]!, score: total / answers }];
  });
}
