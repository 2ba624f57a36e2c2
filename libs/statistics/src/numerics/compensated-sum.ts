/**
 * Sum of numbers with Neumaier's correction, so that the order of the terms does not matter to the printed digits.
 *
 * @example compensatedSum([1, 1e100, 1, -1e100]) // => 2
 */
export function compensatedSum(terms: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
