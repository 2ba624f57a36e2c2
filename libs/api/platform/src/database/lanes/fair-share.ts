import { Semaphore, withTimeout } from 'async-mutex';
import { busy } from '../../errors/unavailable.js';

/** What one person or machine may hold and await at once. */
export interface ShareBounds {
  /** Connections that one may hold. */
  most: number;
  /** How long its further work waits. */
  waitMs: number;
  /** How much of it may wait; more is turned away at once. */
  mostWaiting: number;
}

interface Share {
  places: Semaphore;
  waiting: number;
}

/** Lets each person hold a few connections at once; more of their work waits its turn, and in the end is told to. */
export class FairShare {
  private readonly shares = new Map<string, Share>();

  constructor(private readonly bounds: ShareBounds) {}

  /** @param waitMs how long this work waits, where that is not what the bounds say */
  async run<T>(key: string, work: () => Promise<T>, waitMs = this.bounds.waitMs): Promise<T> {
    const { most } = this.bounds;
    const share = this.shares.get(key) ?? { places: new Semaphore(most), waiting: 0 };
    this.shares.set(key, share);
    try {
      const release = await this.awaitPlace(share, waitMs);
      try {
        return await work();
      } finally {
        release();
      }
    } finally {
      // Nobody of this key holds or awaits anything: it need not be remembered.
      if (share.waiting === 0 && share.places.getValue() === most) this.shares.delete(key);
    }
  }

  /** How many keys hold or await something. */
  get keys(): number {
    return this.shares.size;
  }

  private async awaitPlace(share: Share, waitMs: number): Promise<() => void> {
    const { mostWaiting } = this.bounds;
    if (share.places.isLocked() && share.waiting >= mostWaiting) throw busy();
    share.waiting += 1;
    try {
      const [, release] = await withTimeout(share.places, waitMs, busy()).acquire();
      return release;
    } finally {
      share.waiting -= 1;
    }
  }
}
