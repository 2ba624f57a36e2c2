/** Marks every index that lies in a window of `length` neighbours for which `qualifies` holds. */
export function markWindows(count: number, length: number, qualifies: (start: number) => boolean): boolean[] {
  const marked = new Array<boolean>(count).fill(false);
  for (let start = 0; start + length <= count; start += 1) {
    if (qualifies(start)) marked.fill(true, start, start + length);
  }
  return marked;
}

/** True when all `length` entries from `start` on are the same non-zero sign. */
export function sameSign(signs: readonly (number | null)[], start: number, length: number): boolean {
  const first = signs[start] ?? 0;
  if (first === 0) return false;
  for (let index = start + 1; index < start + length; index += 1) {
    if (signs[index] !== first) return false;
  }
  return true;
}

/** Sign of each step from the point before; null where either point is missing. The first point has no step. */
export function stepSigns(values: readonly (number | null)[]): (number | null)[] {
  return values.map((value, index) => {
    const before = index === 0 ? null : (values[index - 1] ?? null);
    return value === null || before === null ? null : Math.sign(value - before);
  });
}
