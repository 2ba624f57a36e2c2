/**
 * The moments named at the axis: the last always, and evenly as many before it as there is room for.
 * @example axisKeys(['a', 'b', 'c', 'd', 'e'], 3) // ['a', 'c', 'e']
 */
export function axisKeys(keys: readonly string[], most: number): string[] {
  const step = Math.max(1, Math.ceil((keys.length - 1) / Math.max(1, most - 1)));
  return keys.filter((_, index) => (keys.length - 1 - index) % step === 0);
}
