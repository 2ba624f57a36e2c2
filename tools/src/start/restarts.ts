/** What stands between failures and the next start: none after the first, then longer each time. */
const pausesMs = [0, 250, 500, 1_000, 2_000] as const;
const windowMs = 60_000;

/** After so many failures within a minute it is not tried again: what fails like that does not mend itself. */
export const mostFailures = 5;

/** Decides whether and when a server that ended is started again. */
export class Restarts {
  private failures: number[] = [];

  /** Whether a failure at an instant (ms) would be the last: nothing is started again after it. */
  isLast(at: number): boolean {
    return this.within(at).length + 1 >= mostFailures;
  }

  /** Notes a failure at an instant (ms). Returns how long to wait before the next start, null for no more starts. */
  pauseAfterFailure(at: number): number | null {
    this.failures = [...this.within(at), at];
    if (this.failures.length >= mostFailures) return null;
    return pausesMs[this.failures.length - 1] ?? null;
  }

  private within(at: number): number[] {
    return this.failures.filter((earlier) => at - earlier < windowMs);
  }
}
