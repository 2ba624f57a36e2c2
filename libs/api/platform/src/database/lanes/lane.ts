import { Semaphore, withTimeout } from 'async-mutex';
import { DomainError } from '@monitor/domain';
import { busy } from '../../errors/unavailable.js';
import { FairShare } from './fair-share.js';
import type { ShareBounds } from './fair-share.js';

/** How much of the pool a kind of work may hold, and how long it waits for it. */
export interface LaneBounds {
  size: number;
  /** How long work waits for a place before it is turned away. */
  waitMs: number;
  /** What one person may hold and await of it: the rest is there for everybody else. */
  ofOne: ShareBounds;
}

/** How long one piece of work waits, where that is not what its lane is used to, and whether it goes before others. */
export interface Patience {
  waitMs?: number;
  isFirst?: boolean;
}

/** A place that is free is taken, however long its taker has waited elsewhere. */
const leastWaitMs = 50;

/** What a lane is doing, for the metrics. */
export interface LaneFigures {
  size: number;
  busy: number;
  waiting: number;
  /** How many were turned away since the process began. */
  shed: number;
}

/** A part of the pool's connections for one kind of work, so that no other kind can take all of them. */
export class Lane {
  private readonly places: Semaphore;
  private readonly share: FairShare;
  private waiting = 0;
  private shed = 0;

  constructor(private readonly bounds: LaneBounds) {
    this.places = new Semaphore(bounds.size);
    this.share = new FairShare(bounds.ofOne);
  }

  /** Runs work that takes one connection. Work of one person waits for its share first; the product's own has none. */
  async run<T>(
    personId: string | null,
    work: () => Promise<T>,
    { waitMs, isFirst = false }: Patience = {},
  ): Promise<T> {
    const patience = waitMs ?? this.bounds.waitMs;
    const began = performance.now();
    const placed = () => {
      const left = Math.max(leastWaitMs, patience - (performance.now() - began));
      return this.inPlace(work, { waitMs: left, isFirst });
    };
    if (personId === null) return placed();
    let isPlaced = false;
    try {
      return await this.share.run(
        personId,
        () => {
          isPlaced = true;
          return placed();
        },
        // Whoever waits for other work of theirs keeps nobody from anything, unless others wait as well.
        this.isFull() ? patience : undefined,
      );
    } catch (failure) {
      if (!isPlaced) this.shed += 1;
      throw failure;
    }
  }

  figures(): LaneFigures {
    const { size } = this.bounds;
    return { size, busy: size - this.places.getValue(), waiting: this.waiting, shed: this.shed };
  }

  private isFull(): boolean {
    return this.places.isLocked();
  }

  private async inPlace<T>(work: () => Promise<T>, patience: Required<Patience>): Promise<T> {
    const release = await this.awaitPlace(patience);
    try {
      return await work();
    } finally {
      release();
    }
  }

  private async awaitPlace({ waitMs, isFirst }: Required<Patience>): Promise<() => void> {
    const places = withTimeout(this.places, waitMs, busy());
    this.waiting += 1;
    try {
      const [, release] = await places.acquire(1, isFirst ? 1 : 0);
      return release;
    } catch (failure) {
      if (failure instanceof DomainError) this.shed += 1;
      throw failure;
    } finally {
      this.waiting -= 1;
    }
  }
}
