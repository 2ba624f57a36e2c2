import type { Actor, SystemActor } from '@monitor/domain';
import { Semaphore, withTimeout } from 'async-mutex';
import type { SemaphoreInterface } from 'async-mutex';
import type { DataSource } from 'typeorm';
import { busy } from '../errors/unavailable.js';
import { isSystem } from './identity-settings.js';

/** Of the connections, what one person or machine may hold at once: the rest is there for everybody else. */
const shareOfPool = 0.4;
/** As long as anybody waits for a connection of the pool. */
const longestWaitMs = 5_000;
const fallbackPoolSize = 10;

/** Lets each person hold a few connections at once; more of their work waits its turn, and in the end is told to. */
export class FairShare {
  private readonly shares = new Map<string, SemaphoreInterface>();

  constructor(
    private readonly most: number,
    private readonly waitMs: number = longestWaitMs,
  ) {}

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const share = this.shares.get(key) ?? withTimeout(new Semaphore(this.most), this.waitMs, busy());
    this.shares.set(key, share);
    try {
      return await share.runExclusive(work);
    } finally {
      // Nobody of this key holds or awaits anything: it need not be remembered.
      if (share.getValue() === this.most) this.shares.delete(key);
    }
  }

  /** How many keys hold or await something. */
  get keys(): number {
    return this.shares.size;
  }
}

const ofPools = new WeakMap<DataSource, FairShare>();

function shareOf(pool: DataSource): FairShare {
  const { extra } = pool.options as { extra?: { max?: number } };
  const known = ofPools.get(pool);
  const share = known ?? new FairShare(Math.max(1, Math.floor(shareOfPool * (extra?.max ?? fallbackPoolSize))));
  ofPools.set(pool, share);
  return share;
}

/** Runs work that takes a connection of the pool, in the actor's fair share. The product itself waits for nobody. */
export function inFairShare<T>(pool: DataSource, actor: Actor | SystemActor, work: () => Promise<T>): Promise<T> {
  return isSystem(actor) ? work() : shareOf(pool).run(actor.personId, work);
}
