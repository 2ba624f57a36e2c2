import type { DataSource } from 'typeorm';
import { noteWaited, waitedMs } from '../../logging/request-context.js';
import { Lane } from './lane.js';
import type { LaneFigures, Patience } from './lane.js';

/**
 * KNOWING: what every request must know before its work can begin (session, person, roles); READING: requests that
 * change nothing; WRITING: saving, submitting, deciding, with all that they read; OWN_WORK: the product's own, outside of requests.
 */
export type LaneName = 'KNOWING' | 'READING' | 'WRITING' | 'OWN_WORK';

export const defaultPoolSize = 24;

const readerWaitMs = 1_000;
const writerWaitMs = 4_000;
const ownWorkWaitMs = 5_000;
/** The work of one person waits for other work of theirs somewhat longer: a page asks several things at once. */
const shareWaitMs = 2_000;
const mostWaitingOfOne = 16;
const shareOfLane = 0.7;
/** Outside of requests there is one queue: a person's work there is that of an operator's command. */
const shareOfOwnWork = 0.4;

/** How much of a pool each lane may hold. */
export type LaneSizes = Record<Exclude<LaneName, 'OWN_WORK'>, number>;

/**
 * Of 24 connections 2 are for knowing, 12 for writing, 6 for reading; 4 are left for the product's own work. Writing has
 * most of them because a writer may stand still: it waits for the lock of the return that it is about, holding a
 * connection, while others go on with theirs. The machine is not busier for it. Where the pool is smaller, each has its part, and one at least.
 */
export function laneSizes(poolSize: number): LaneSizes {
  return { KNOWING: part(poolSize, 1 / 12), WRITING: part(poolSize, 1 / 2), READING: part(poolSize, 1 / 4) };
}

/** What the pool is doing, for the metrics: `waiting` for a connection of it, and by lane. */
export interface PoolFigures {
  size: number;
  busy: number;
  waiting: number;
  lanes: Record<LaneName, LaneFigures>;
}

/** The lanes in front of one pool. */
export class Lanes {
  private readonly lanes: Record<LaneName, Lane>;

  constructor(poolSize: number) {
    const sizes = laneSizes(poolSize);
    this.lanes = {
      KNOWING: requestLane(sizes.KNOWING, readerWaitMs),
      READING: requestLane(sizes.READING, readerWaitMs),
      WRITING: requestLane(sizes.WRITING, writerWaitMs),
      OWN_WORK: new Lane({
        size: poolSize,
        waitMs: ownWorkWaitMs,
        ofOne: { most: part(poolSize, shareOfOwnWork), waitMs: ownWorkWaitMs, mostWaiting: Infinity },
      }),
    };
  }

  /** Runs what a request must know before its work: before others where it may change something, and with its patience. */
  know<T>(isForWriting: boolean, work: () => Promise<T>): Promise<T> {
    const patience = isForWriting ? { waitMs: writerWaitMs, isFirst: true } : patienceOfReader();
    return this.lanes.KNOWING.run(null, whenPlaced(work), patience);
  }

  /** Runs work in its lane; that of a person in the person's share of it. */
  run<T>(lane: LaneName, personId: string | null, work: () => Promise<T>): Promise<T> {
    return this.lanes[lane].run(personId, work, lane === 'READING' ? patienceOfReader() : {});
  }

  /** Whether more than half of a lane is taken. */
  isCrowded(lane: LaneName): boolean {
    const { busy, size } = this.lanes[lane].figures();
    return busy * 2 > size;
  }

  figures(): Record<LaneName, LaneFigures> {
    const told = Object.entries(this.lanes).map(([name, lane]) => [name, lane.figures()]);
    return Object.fromEntries(told) as Record<LaneName, LaneFigures>;
  }
}

/** A reader waits for a place a second in all, with what it has waited for in order to be known. */
function patienceOfReader(): Patience {
  return { waitMs: readerWaitMs - waitedMs() };
}

/** The work of being known, which notes how long it has waited for its turn. */
function whenPlaced<T>(work: () => Promise<T>): () => Promise<T> {
  const asked = performance.now();
  return () => {
    noteWaited(performance.now() - asked);
    return work();
  };
}

function part(whole: number, share: number): number {
  return Math.max(1, Math.floor(whole * share));
}

function requestLane(size: number, waitMs: number): Lane {
  const ofOne = { most: Math.ceil(size * shareOfLane), waitMs: shareWaitMs, mostWaiting: mostWaitingOfOne };
  return new Lane({ size, waitMs, ofOne });
}

const ofPools = new WeakMap<DataSource, Lanes>();

interface PoolInUse {
  options: { max: number };
  totalCount: number;
  idleCount: number;
  waitingCount: number;
}

function poolOf(dataSource: DataSource): PoolInUse {
  return (dataSource.driver as unknown as { master: PoolInUse }).master;
}

/** The lanes of a pool: one set, whoever asks. */
export function lanesOf(dataSource: DataSource): Lanes {
  const { extra } = dataSource.options as { extra?: { max?: number } };
  const lanes = ofPools.get(dataSource) ?? new Lanes(extra?.max ?? defaultPoolSize);
  ofPools.set(dataSource, lanes);
  return lanes;
}

/** What the pool is doing at this moment. */
export function poolFigures(dataSource: DataSource): PoolFigures {
  const { options, totalCount, idleCount, waitingCount } = poolOf(dataSource);
  const lanes = lanesOf(dataSource).figures();
  return { size: options.max, busy: totalCount - idleCount, waiting: waitingCount, lanes };
}
