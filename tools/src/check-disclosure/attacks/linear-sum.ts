/** A sum of unknown counts, each times a number: by the names of the counts. */
export type LinearSum = ReadonlyMap<string, number>;

/** Sums added up, each times a number. */
export function combined(...terms: readonly (readonly [number, LinearSum])[]): LinearSum {
  const sum = new Map<string, number>();
  for (const [times, term] of terms) {
    for (const [name, value] of term) sum.set(name, (sum.get(name) ?? 0) + times * value);
  }
  return sum;
}

/** What a sum comes to. */
export function valueOf(sum: LinearSum, countOf: (name: string) => number): number {
  return [...sum].reduce((total, [name, value]) => total + value * countOf(name), 0);
}
