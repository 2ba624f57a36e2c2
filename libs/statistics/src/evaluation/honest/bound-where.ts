/**
 * The smallest bound from 0 on at which something holds, if it holds at every larger one: by doubling, then halving.
 * Null where it holds nowhere up to a million times the scale.
 */
export function smallestBoundWhere(holds: (bound: number) => boolean, scale: number): number | null {
  if (holds(0)) return 0;
  let lower = 0;
  let upper = scale;
  for (let doubling = 0; !holds(upper); doubling++) {
    if (doubling === 20) return null;
    lower = upper;
    upper *= 2;
  }
  while (upper - lower > 1e-8 * upper) {
    const middle = (lower + upper) / 2;
    if (holds(middle)) upper = middle;
    else lower = middle;
  }
  return upper;
}
