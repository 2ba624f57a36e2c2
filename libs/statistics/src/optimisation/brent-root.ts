/** A point and the value of the function there. */
interface Point {
  x: number;
  y: number;
}

/** The step from the best point by inverse interpolation through two or three points, as a fraction with a numerator of 0 or above. */
interface Fraction {
  numerator: number;
  denominator: number;
}

/** Secant step when only two points differ, inverse quadratic interpolation when there are three. */
function interpolate(best: Point, previous: Point, opposite: Point): Fraction {
  const toOpposite = opposite.x - best.x;
  const s = best.y / previous.y;
  let numerator: number;
  let denominator: number;
  if (previous.x === opposite.x) {
    numerator = toOpposite * s;
    denominator = 1 - s;
  } else {
    const q = previous.y / opposite.y;
    const r = best.y / opposite.y;
    numerator = s * (toOpposite * q * (q - r) - (best.x - previous.x) * (r - 1));
    denominator = (q - 1) * (r - 1) * (s - 1);
  }
  return numerator > 0 ? { numerator, denominator: -denominator } : { numerator: -numerator, denominator };
}

/** The interpolated step where it is safe, half the bracket otherwise. */
function nextStep(best: Point, previous: Point, opposite: Point, smallest: number): number {
  const half = (opposite.x - best.x) / 2;
  const last = best.x - previous.x;
  if (Math.abs(last) < smallest || Math.abs(previous.y) <= Math.abs(best.y)) return half;
  const { numerator, denominator } = interpolate(best, previous, opposite);
  const isWithin = numerator < 1.5 * half * denominator - Math.abs(smallest * denominator) / 2;
  const isShrinking = numerator < Math.abs((last * denominator) / 2);
  return isWithin && isShrinking ? numerator / denominator : half;
}

/**
 * A root of a function whose sign differs at the two limits, to within the tolerance.
 * Source: Brent 1973, Algorithms for Minimization without Derivatives, chapter 4.
 */
export function brentRoot(objective: (x: number) => number, lower: number, upper: number, tolerance: number): number {
  let previous: Point = { x: lower, y: objective(lower) };
  let best: Point = { x: upper, y: objective(upper) };
  let opposite = previous;
  if (previous.y === 0) return lower;
  for (let iteration = 0; iteration < 1000 && best.y !== 0; iteration++) {
    if (Math.abs(opposite.y) < Math.abs(best.y)) [previous, best, opposite] = [best, opposite, best];
    const smallest = 2 * Number.EPSILON * Math.abs(best.x) + tolerance / 2;
    if (Math.abs(opposite.x - best.x) / 2 <= smallest) break;
    const step = nextStep(best, previous, opposite, smallest);
    const x = best.x + (Math.abs(step) < smallest ? (step > 0 ? smallest : -smallest) : step);
    previous = best;
    best = { x, y: objective(x) };
    if (best.y > 0 === opposite.y > 0) opposite = previous;
  }
  return best.x;
}
