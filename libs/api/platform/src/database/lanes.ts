import { AsyncLocalStorage } from 'node:async_hooks';
import { Semaphore, withTimeout } from 'async-mutex';
import type { SemaphoreInterface } from 'async-mutex';
import type { DataSource } from 'typeorm';
import { busy } from '../errors/unavailable.js';

/**
 * Who waits for a connection. READERS look at figures and pages; WRITERS save, submit and decide, and read what they need
 * for it. What every request must know first (who sent it) stands in neither, and always has connections left.
 */
export type Lane = 'READERS' | 'WRITERS';

/** Of the connections of the pool, what each lane may hold at once. The rest is for what every request must know first. */
const shares: Readonly<Record<Lane, number>> = { READERS: 0.35, WRITERS: 0.5 };
/** Readers are told to come again within a second; what somebody has typed waits longer. */
const patienceMs: Readonly<Record<Lane, number>> = { READERS: 900, WRITERS: 4_000 };

/** How the connections of the pool are used now. */
export interface LaneFigures {
  /** How many transactions of the lane are under way. */
  busy: number;
  /** How many wait for one. */
  waiting: number;
  /** How many were told to come again since the process started. */
  shed: number;
}

class LaneOfPool {
  readonly most: number;
  private readonly places: SemaphoreInterface;
  private waiting = 0;
  private shed = 0;

  constructor(lane: Lane, poolSize: number) {
    this.most = Math.max(1, Math.floor(shares[lane] * poolSize));
    this.places = withTimeout(new Semaphore(this.most), patienceMs[lane], busy());
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    const [, leave] = await this.places
      .acquire()
      .catch(() => {
        this.shed += 1;
        throw busy();
      })
      .finally(() => (this.waiting -= 1));
    try {
      return await work();
    } finally {
      leave();
    }
  }

  figures(): LaneFigures {
    return { busy: this.most - Math.max(0, this.places.getValue()), waiting: this.waiting, shed: this.shed };
  }
}

interface Lanes extends Record<Lane, LaneOfPool> {
  /** Whether the database takes requests and does not answer. */
  isSilent: () => boolean;
}

const ofPools = new WeakMap<DataSource, Lanes>();

/**
 * Divides a pool that answers requests into lanes. Whoever has a pool to themselves needs none.
 * @param isSilent whether the database is known not to answer: then nobody waits for it
 */
export function divideIntoLanes(pool: DataSource, isSilent: () => boolean = () => false): void {
  const { extra } = pool.options as { extra: { max: number } };
  ofPools.set(pool, {
    READERS: new LaneOfPool('READERS', extra.max),
    WRITERS: new LaneOfPool('WRITERS', extra.max),
    isSilent,
  });
}

const laneOfRequest = new AsyncLocalStorage<{ lane: Lane }>();

/** Serves a request whose work stands in the readers' lane until it is known to change something. */
export function withLane<T>(serve: () => T): T {
  return laneOfRequest.run({ lane: 'READERS' }, serve);
}

/** Says that the request being served changes something: what it reads for that is as important as what it writes. */
export function noteWriter(): void {
  const request = laneOfRequest.getStore();
  if (request !== undefined) request.lane = 'WRITERS';
}

/** Runs a transaction in its lane: a reading one in that of its request, one that writes among the writers. */
export function inLane<T>(pool: DataSource, isReading: boolean, work: () => Promise<T>): Promise<T> {
  const lane = isReading ? (laneOfRequest.getStore()?.lane ?? 'READERS') : 'WRITERS';
  const lanes = ofPools.get(pool);
  if (lanes === undefined) return work();
  if (lanes.isSilent()) return Promise.reject(busy());
  return lanes[lane].run(work);
}

/** How each lane of a pool is used now; none for a pool without lanes. */
export function laneFigures(pool: DataSource): [Lane, LaneFigures][] {
  const { READERS, WRITERS } = ofPools.get(pool) ?? {};
  if (READERS === undefined || WRITERS === undefined) return [];
  return [
    ['READERS', READERS.figures()],
    ['WRITERS', WRITERS.figures()],
  ];
}
