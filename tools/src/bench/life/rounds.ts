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

/** How fast something was done, and what it cost: processor milliseconds for one, of each of the processes that do it. */
export interface Pace<Process extends string> {
  perSecond: number;
  processorMs: Record<Process, number>;
}

/** Does work as `perSecond`, and reads what processes have used before and after it. */
export async function pace<Process extends string>(
  done: () => Promise<{ count: number; perSecond: number }>,
  used: Record<Process, () => number>,
): Promise<Pace<Process>> {
  const names = Object.keys(used) as Process[];
  const before = names.map((name) => used[name]());
  const { count, perSecond: speed } = await done();
  const spent = names.map((name, index) => [name, (1000 * (used[name]() - (before[index] ?? 0))) / count]);
  return { perSecond: speed, processorMs: Object.fromEntries(spent) as Record<Process, number> };
}

/** The value below which a share of the values lie; they need not be sorted. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
