/** How much of a jackknife variance the clusters make that make most of it, from 0 to 1. */
export interface Concentration {
  largest: number;
  second: number;
}

/** The concentration of jackknife squares; none where no cluster makes a difference. */
export function concentrationOf(squares: readonly number[]): Concentration {
  let [sum, largest, second] = [0, 0, 0];
  for (const square of squares) {
    sum += square;
    if (square > largest) [largest, second] = [square, largest];
    else if (square > second) second = square;
  }
  return sum > 0 && Number.isFinite(sum) ? { largest: largest / sum, second: second / sum } : { largest: 0, second: 0 };
}
