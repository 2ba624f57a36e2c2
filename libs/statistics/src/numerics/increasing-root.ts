/** How far an increasing function is from its target at a point, and its slope there. */
export interface Approach {
  gap: number;
  slope: number;
}

/**
 * The point where an increasing function meets its target: Newton steps, halved into the bracket whenever a step would leave
 * it. Always ends: every step either shrinks the bracket or is too small to matter.
 */
export function increasingRoot(
  approach: (x: number) => Approach,
  start: number,
  bracket: { lower: number; upper: number },
): number {
  let { lower, upper } = bracket;
  let x = Math.min(upper, Math.max(lower, start));
  for (let step = 0; step < 300; step += 1) {
    const { gap, slope } = approach(x);
    if (gap === 0) return x;
    if (gap < 0) lower = x;
    else upper = x;
    let next = x - gap / slope;
    if (!(next > lower && next < upper)) next = (lower + upper) / 2;
    const moved = Math.abs(next - x);
    x = next;
    if (moved <= 3e-16 * Math.abs(x) || moved < 1e-300) break;
  }
  return x;
}
