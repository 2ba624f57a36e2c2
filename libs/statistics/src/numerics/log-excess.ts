/**
 * How far a positive value is from a reference, as λ − 1 − ln λ with λ = value/reference: zero when they meet, about
 * (λ − 1)²/2 nearby. Neither end loses digits by cancellation.
 */
export function logExcess(value: number, reference: number): number {
  return logExcessOfChange((value - reference) / reference, value / reference);
}

/**
 * The same by μ = λ − 1 and λ, for callers who know the relative change μ more exactly than λ tells it.
 *
 * Near the reference by the series in s = μ/(2 + μ): ln(1 + μ) = 2(s + s³/3 + s⁵/5 + …) and μ − 2s = μs.
 */
export function logExcessOfChange(mu: number, lambda: number): number {
  if (mu < -0.4 || mu > 0.6) return mu - Math.log(lambda);
  const s = mu / (2 + mu);
  const square = s * s;
  let power = s * square;
  let sum = 0;
  for (let odd = 3; Math.abs(power) > 1e-18 * Math.abs(mu * s); odd += 2) {
    sum += power / odd;
    power *= square;
  }
  return mu * s - 2 * sum;
}
