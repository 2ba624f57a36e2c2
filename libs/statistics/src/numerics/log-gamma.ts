const halfLogTwoPi = 0.9189385332046728;
/** B(2k) / (2k(2k − 1)): the coefficients of Stirling's series. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/**
 * Natural logarithm of the gamma function for x > 0; NaN otherwise.
 *
 * In words: Stirling's series from 12 on; below, the recurrence Γ(x + 1) = xΓ(x) moves the argument there.
 * Source: Abramowitz & Stegun 1964, 6.1.41.
 *
 * @example logGamma(5) // => 3.1780538303479458
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return NaN;
  if (x === Infinity) return Infinity;
  let shift = 1;
  let argument = x;
  for (; argument < 12; argument += 1) shift *= argument;
  return (argument - 0.5) * Math.log(argument) - argument + halfLogTwoPi + series(argument) - Math.log(shift);
}

/**
 * What Stirling's formula leaves out: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x > 0. Small for large x, where the
 * difference of the two large logarithms would lose all its digits.
 */
export function stirlingRemainder(x: number): number {
  if (x >= 12) return series(x);
  return logGamma(x) - ((x - 0.5) * Math.log(x) - x + halfLogTwoPi);
}

function series(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  let sum = 0;
  for (let k = stirling.length - 1; k >= 0; k -= 1) sum = sum * square + (stirling[k] ?? 0);
  return sum * inverse;
}
