import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededRandom } from '@monitor/statistics';
import type { Outcome } from '../oracle/classify.js';

const longestWaitMs = 2_000;
const waitWithoutWordMs = 100;

/** When a client sends the same request again: after what it was told to wait, or a short while. */
export class Repeats {
  private isFirst = true;
  private waitMs = 0;
  /** Whether something that was sent may have been done without an answer saying so. */
  areUncertain = false;

  constructor(
    private readonly signal: AbortSignal,
    private readonly random: SeededRandom,
  ) {}

  /** Waits until it is time; false when the run is over. */
  async mayGoOn(): Promise<boolean> {
    if (this.isFirst) {
      this.isFirst = false;
      return true;
    }
    // Waiting is spread, as many clients were told the same.
    await sleep(this.waitMs * (0.5 + this.random.uniform()));
    return !this.signal.aborted;
  }

  note(outcome: Outcome): void {
    const isToldToRetry = outcome.kind === 'TOLD_TO_RETRY';
    this.waitMs = isToldToRetry ? Math.min(longestWaitMs, 1000 * outcome.afterSeconds) : waitWithoutWordMs;
    if (!isToldToRetry || outcome.code === 'OUTCOME_UNKNOWN') this.areUncertain = true;
  }
}
