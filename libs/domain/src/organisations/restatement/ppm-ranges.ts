/** Whole of something, in the millionths that shares are written in. */
export const wholePpm = 1_000_000;

/** A stretch of a whole, from one millionth (included) to another (not included). */
export type PpmRange = readonly [from: number, to: number];

export const whole: readonly PpmRange[] = [[0, wholePpm]];

/** How many of a count lie before a point of the whole: rounded once, so that neighbours share the rounding. */
function countBefore(count: number, point: number): number {
  return Math.floor((count * point + wholePpm / 2) / wholePpm);
}

/**
 * How many of a count belong to some stretches of the whole. Stretches that make up another add up to its count
 * exactly, however often it is divided: nobody is lost or counted twice, and no part is further than one a stretch
 * from its exact share.
 * @param count a whole number, 0 or more, at most 9,000,000,000
 * @example countIn(100, [[0, 588_659]]) // 59
 */
export function countIn(count: number, ranges: readonly PpmRange[]): number {
  return ranges.reduce((sum, [from, to]) => sum + countBefore(count, to) - countBefore(count, from), 0);
}

/** How many millionths some stretches are. */
export function lengthOf(ranges: readonly PpmRange[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}

/**
 * Divides stretches by weights, each stretch alike.
 * @param weights 0 or more, in any sum above 0
 * @returns for each weight, in their order, its stretches; none for a weight of 0
 */
export function divideRanges(ranges: readonly PpmRange[], weights: readonly number[]): PpmRange[][] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let before = 0;
  const shares = weights.map((weight): PpmRange => {
    const from = before / sum;
    before += weight;
    return [from, before / sum];
  });
  return shares.map(([start, end], index) =>
    ranges.flatMap(([from, to]): PpmRange[] => {
      const point = (share: number) => from + Math.round((to - from) * share);
      const last = index === shares.length - 1 ? to : point(end);
      return last > point(start) ? [[point(start), last]] : [];
    }),
  );
}

/** Stretches in order, neighbours made one. */
export function joinRanges(ranges: readonly PpmRange[]): PpmRange[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && last[1] === from) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}
