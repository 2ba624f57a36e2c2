/** B(2k) / 2k: the coefficients of the asymptotic series of the digamma function. */
const coefficients = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12];

/**
 * Derivative of the logarithm of the gamma function for x > 0; NaN otherwise.
 *
 * Source: Abramowitz & Stegun 1964, 6.3.5 and 6.3.18.
 *
 * @example digamma(1) // => -0.5772156649
 */
export function digamma(x: number): number {
  if (!(x > 0)) return NaN;
  let argument = x;
  let shift = 0;
  for (; argument < 12; argument += 1) shift -= 1 / argument;
  const square = 1 / (argument * argument);
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k -= 1) sum = (sum + (coefficients[k] ?? 0)) * square;
  return shift + Math.log(argument) - 0.5 / argument - sum;
}
