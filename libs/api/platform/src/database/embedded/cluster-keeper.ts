import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterSession } from './cluster-session.js';

/** What stands between two attempts: nothing before the first, then longer and longer, and no longer than the last. */
const pausesMs = [0, 250, 500, 1_000, 2_000] as const;

/**
 * Looks after a running cluster: brings it back whenever it ends without having been asked to, and does not leave off
 * before it stands or is let go.
 */
export class ClusterKeeper {
  private readonly stopping = new AbortController();
  private readonly keeping: Promise<void>;

  /**
   * @param session holds the claim on the cluster, and ends when the server does
   * @param reopen starts the server again, or finds it running, and claims it; breaks off when it is given up
   */
  constructor(
    private session: ClusterSession,
    private readonly reopen: (givenUp: AbortSignal) => Promise<ClusterSession>,
    private readonly log: (line: string) => void,
  ) {
    this.keeping = this.keep();
  }

  /** Lets go of the cluster, which may then be stopped. */
  async letGo(): Promise<void> {
    this.stopping.abort();
    await this.session.client.end().catch(() => undefined);
    await this.keeping;
  }

  private async keep(): Promise<void> {
    const { signal } = this.stopping;
    for (;;) {
      await this.session.ended;
      if (signal.aborted) return;
      this.log('PostgreSQL ended unexpectedly. Starting it again');
      const endedAt = Date.now();
      const session = await this.bringBack(signal);
      if (session === null) return;
      this.session = session;
      if (signal.aborted) await session.client.end().catch(() => undefined);
      else this.log(`PostgreSQL is back, ${((Date.now() - endedAt) / 1000).toFixed(1)} s after it ended`);
    }
  }

  /** Tries until the server stands; null when it is let go before. What is wrong is said whenever it is something new. */
  private async bringBack(givenUp: AbortSignal): Promise<ClusterSession | null> {
    let told = '';
    for (let attempt = 0; ; attempt += 1) {
      const pauseMs = pausesMs[Math.min(attempt, pausesMs.length - 1)];
      await sleep(pauseMs, undefined, { signal: givenUp }).catch(() => undefined);
      if (givenUp.aborted) return null;
      try {
        return await this.reopen(givenUp);
      } catch (failure) {
        const reason = failure instanceof Error ? failure.message : String(failure);
        if (reason !== told && !givenUp.aborted) this.log(`${reason} It is tried again until PostgreSQL stands`);
        told = reason;
      }
    }
  }
}
