const logRootTwoPi = 0.9189385332046727;

/** Density of the standard normal distribution at `x`. */
export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x - logRootTwoPi);
}

/**
 * Share of a standard normal distribution at or below `x`.
 *
 * Near the middle by the series of positive terms x + x³/3 + x⁵/(3·5) + …, in the tails by Laplace's continued fraction
 * (Abramowitz & Stegun 1964, 26.2.11 and 26.2.14), so that both tails keep their relative accuracy.
 *
 * @example normalCdf(0) // => 0.5
 * @example normalCdf(1.959963984540054) // => 0.975
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x < -1) return tail(-x);
  if (x > 1) return 1 - tail(x);
  return 0.5 + centre(x);
}

/**
 * Share of a standard normal distribution above `x`, accurate where `1 - normalCdf(x)` is not.
 *
 * @example normalUpperTail(10) // => 7.6198530242e-24
 */
export function normalUpperTail(x: number): number {
  return normalCdf(-x);
}

/**
 * The value below which the share `p` of a standard normal distribution lies; infinite at 0 and 1, NaN outside.
 *
 * Starts at Hastings' approximation (Abramowitz & Stegun 26.2.23) and takes Halley steps on the distribution function.
 *
 * @example normalQuantile(0.975) // => 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  // 1 - p is exact for p >= 0.5, so that the upper half loses nothing by the reflection.
  return p > 0.5 ? -lowerQuantile(1 - p) : lowerQuantile(p);
}

function lowerQuantile(p: number): number {
  if (p === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(p));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let x = top / bottom - t;
  for (let step = 0; step < 4; step += 1) {
    const error = (normalCdf(x) - p) / normalDensity(x);
    const change = error / (1 + 0.5 * x * error);
    x -= change;
    if (Math.abs(change) <= 1e-9 * Math.abs(x)) break;
  }
  return x;
}

function centre(x: number): number {
  const square = x * x;
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= square / odd;
    sum += term;
  }
  return sum * normalDensity(x);
}

/** Upper tail for x > 1: density over x + 1/(x + 2/(x + 3/(x + …))), evaluated from the far end. */
function tail(x: number): number {
  if (x > 39) return 0;
  const depth = Math.ceil(12 + 400 / (x * x));
  let fraction = x;
  for (let level = depth; level >= 1; level -= 1) fraction = x + level / fraction;
  return normalDensity(x) / fraction;
}
