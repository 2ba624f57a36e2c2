/** Runs work for each subject, a few at a time; rejects with the first failure. Says how many were done a second. */
export async function perSecond<Subject>(
  subjects: readonly Subject[],
  atOnce: number,
  work: (subject: Subject) => Promise<void>,
): Promise<number> {
  const waiting = [...subjects];
  const started = performance.now();
  const lane = async () => {
    for (let subject = waiting.shift(); subject !== undefined; subject = waiting.shift()) await work(subject);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return subjects.length / ((performance.now() - started) / 1000);
}

/** The value below which a share of the values lie; they need not be sorted. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
