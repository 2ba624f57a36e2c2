/** Ranks from 1, ties sharing their mean rank, with the correction term of the ties: the sum of t cubed less t. */
export interface MeanRanks {
  ranks: number[];
  tieTerm: number;
}

/** Ranks figures from the smallest; equal figures share the mean of the ranks they take up. */
export function meanRanks(figures: readonly number[]): MeanRanks {
  const order = figures.map((_, index) => index).sort((a, b) => figures[a]! - figures[b]!);
  const ranks = new Array<number>(figures.length).fill(0);
  let tieTerm = 0;
  let start = 0;
  while (start < order.length) {
    let end = start;
    while (end + 1 < order.length && figures[order[end + 1]!] === figures[order[start]!]) end += 1;
    const tied = end - start + 1;
    tieTerm += tied ** 3 - tied;
    for (let index = start; index <= end; index += 1) ranks[order[index]!] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return { ranks, tieTerm };
}

/** Spearman's rank correlation of two series, or null where one of them does not vary. */
export function spearman(first: readonly number[], second: readonly number[]): number | null {
  const a = meanRanks(first).ranks;
  const b = meanRanks(second).ranks;
  const middle = (a.length + 1) / 2;
  let cross = 0;
  let squaresA = 0;
  let squaresB = 0;
  a.forEach((rank, index) => {
    cross += (rank - middle) * (b[index]! - middle);
    squaresA += (rank - middle) ** 2;
    squaresB += (b[index]! - middle) ** 2;
  });
  const scale = Math.sqrt(squaresA * squaresB);
  return scale === 0 ? null : cross / scale;
}
