import { wholePpm } from './present-place.js';

/**
 * Divides a whole number by shares so that nothing is lost: every part is rounded down, and what is left goes one by
 * one to the parts with the largest remainders; of equal ones, to the earlier. (Hamilton's method of apportionment.)
 * @param count a whole number, 0 or more, at most 9,000,000,000
 * @param sharesPpm millionths, 0 or more, that add up to one million
 * @returns whole numbers in the order of the shares, which add up to `count`
 * @example apportion(10, [500000, 250000, 250000]) // [5, 3, 2]
 */
export function apportion(count: number, sharesPpm: readonly number[]): number[] {
  const parts = sharesPpm.map((share) => Math.floor((count * share) / wholePpm));
  const remainders = sharesPpm.map((share) => (count * share) % wholePpm);
  const left = count - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = remainders
    .map((_, index) => index)
    .sort((a, b) => at(remainders, b) - at(remainders, a) || a - b);
  for (const index of byRemainder.slice(0, left)) parts[index] = at(parts, index) + 1;
  return parts;
}

/** Shares (0 to 1, in any sum above 0) as millionths that add up to one million. */
export function toPpm(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => (weight / sum) * wholePpm);
  const parts = exact.map(Math.floor);
  const left = wholePpm - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((_, index) => index)
    .sort((a, b) => at(exact, b) - at(parts, b) - (at(exact, a) - at(parts, a)) || a - b);
  for (const index of byRemainder.slice(0, left)) parts[index] = at(parts, index) + 1;
  return parts;
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
