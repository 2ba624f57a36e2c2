import { readFileSync, readlinkSync } from 'node:fs';

/** Where the system says how long the thread that asks has been at work; null where it does not say (not Linux). */
export function clockOfThisThread(): string | null {
  try {
    const clock = `/proc/${readlinkSync('/proc/thread-self')}/schedstat`;
    return workedNs(clock) === null ? null : clock;
  } catch {
    return null;
  }
}

/**
 * Starts a watch on a thread. It tells the milliseconds that the thread has been at work since, which other programs on
 * a busy machine do not lengthen; the time that has passed where the system does not say more.
 */
export function watchOf(clock: string | null): () => number {
  const began = performance.now();
  const before = clock === null ? null : workedNs(clock);
  return () => {
    const now = clock === null || before === null ? null : workedNs(clock);
    return now === null || before === null ? performance.now() - began : (now - before) / 1e6;
  };
}

/** The first number of `schedstat`: nanoseconds on a processor. */
function workedNs(clock: string): number | null {
  try {
    const worked = Number.parseInt(readFileSync(clock, 'utf8'), 10);
    return Number.isNaN(worked) ? null : worked;
  } catch {
    return null;
  }
}
