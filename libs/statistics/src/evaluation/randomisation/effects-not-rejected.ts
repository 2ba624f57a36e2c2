/** What a statistic is under arrangements of who was treated, the observed one among them. */
export interface ArrangedStatistics {
  /** Of outcomes: one an arrangement. */
  outcome: Float64Array;
  /** What an effect of 1 on the treated adds to each; from -1 to 1, and 1 under the observed arrangement. */
  slope: Float64Array;
}

/** Ties of arrangements that show the same are rounding apart. */
const tie = 1e-9;

/** Share of arrangements that show a contrast as far from 0 as the observed one. */
export function shareAsFar(contrasts: ArrayLike<number>, observed: number): number {
  const least = Math.abs(observed) * (1 - tie);
  let count = 0;
  for (let at = 0; at < contrasts.length; at += 1) if (Math.abs(contrasts[at]!) >= least) count += 1;
  return count / contrasts.length;
}

/**
 * The constant effects that the test does not reject, as the limits of one interval; infinite where chance alone would
 * show too much too often for a limit.
 *
 * Taking an effect d off turns the observed contrast T into T - d, and another T' into T' - d x s, s from -1 to 1 by how
 * alike both arrangements are. |T' - d s| >= |T - d| holds between two values of d with T between them, so that each limit
 * is one of those values in order of size.
 */
export function effectsNotRejected(
  { outcome, slope }: ArrangedStatistics,
  observed: number,
  significance: number,
): { lower: number; upper: number } {
  const lowers = new Float64Array(outcome.length);
  const uppers = new Float64Array(outcome.length);
  for (let at = 0; at < outcome.length; at += 1) {
    const one = (observed - outcome[at]!) / (1 - slope[at]!);
    const two = (observed + outcome[at]!) / (1 + slope[at]!);
    // 0 / 0: the arrangement is as good as the observed one, whatever the effect.
    const isSame = Number.isNaN(one) || Number.isNaN(two) || 1 - Math.abs(slope[at]!) < tie;
    lowers[at] = isSame ? -Infinity : Math.min(one, two);
    uppers[at] = isSame ? Infinity : Math.max(one, two);
  }
  const rank = Math.floor(significance * outcome.length + tie);
  return { lower: lowers.sort()[rank]!, upper: uppers.sort()[outcome.length - 1 - rank]! };
}
