/**
 * Divides a whole number among groups in proportion to weights, none above its cap: largest remainders, so that the
 * parts are whole and add up exactly. What does not fit under a cap goes to the groups that have room.
 * @example allocate(10, [1, 1, 2], [9, 9, 9]) // [3, 2, 5] or [2, 3, 5]: whole, and 10 in all
 */
export function allocate(total: number, weights: number[], caps: number[]): number[] {
  const parts = weights.map(() => 0);
  let left = Math.min(total, sum(caps));
  while (left > 0) {
    const room = weights.map((weight, index) =>
      (parts[index] ?? 0) < (caps[index] ?? 0) ? Math.max(weight, 1e-9) : 0,
    );
    const shares = largestRemainders(left, room);
    shares.forEach((share, index) => {
      const added = Math.min(share, (caps[index] ?? 0) - (parts[index] ?? 0));
      parts[index] = (parts[index] ?? 0) + added;
      left -= added;
    });
  }
  return parts;
}

function largestRemainders(total: number, weights: number[]): number[] {
  const all = sum(weights);
  const exact = weights.map((weight) => (total * weight) / all);
  const whole = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of order.slice(0, total - sum(whole))) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
