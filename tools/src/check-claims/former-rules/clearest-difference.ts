import { leastDifference, levelFor, pairsAmong } from './least-difference.js';
import type { ShareCounts } from './least-difference.js';

/** What the first edition saw of an area in one column: sums of answers, and how many organisations gave them. */
export interface FormerCell {
  area: string;
  column: string;
  applicable: number;
  inPlace: number;
  organisations: number;
}

/** The pair that "Practice differs most clearly in …" named. */
export interface FormerPair {
  column: string;
  high: string;
  low: string;
}

/** The pair and column whose difference was the surest, at a level that allows for every pair; null where none was. */
export function clearestDifference(cells: readonly FormerCell[]): FormerPair | null {
  const answered = cells.filter(({ applicable }) => applicable > 0);
  const columns = [...new Set(answered.map(({ column }) => column))].map((column) =>
    answered.filter((cell) => cell.column === column).sort((one, other) => shareOf(one) - shareOf(other)),
  );
  const level = levelFor(columns.reduce((sum, shares) => sum + pairsAmong(shares.length), 0));
  let clearest: (FormerPair & { atLeast: number }) | null = null;
  for (const shares of columns) {
    for (const [place, low] of shares.entries()) {
      for (const high of shares.slice(place + 1)) {
        const atLeast = leastDifference(effectiveCounts(high), effectiveCounts(low), level);
        if (atLeast <= 0 || (clearest !== null && clearest.atLeast >= atLeast)) continue;
        clearest = { column: high.column, high: high.area, low: low.area, atLeast };
      }
    }
  }
  return clearest;
}

function shareOf({ inPlace, applicable }: FormerCell): number {
  return inPlace / applicable;
}

/** Answers of one organisation were taken for no more observations than organisations. */
function effectiveCounts(cell: FormerCell): ShareCounts {
  const denominator = Math.min(cell.applicable, Math.max(cell.organisations, 1));
  return { numerator: shareOf(cell) * denominator, denominator };
}
