import type { SeededRandom } from '@monitor/statistics';
import type { LifeKind } from './oracle/life-kinds.js';
import type { World } from './world/world.js';

/** How much a run may do. */
export interface Bounds {
  world: World;
  /** Drawn from the seed and the name of the run. */
  random: SeededRandom;
  /** How many faults are done, at most. */
  faults: number;
  /** How long the run goes on doing faults, at most. */
  seconds: number;
  writers: number;
  readers: number;
  log(line: string): void;
}

/** What one run did, and what came of it. */
export interface FaultReport {
  name: string;
  /** Why it could not be done here; null where it was done. */
  notRun: string | null;
  faults: number;
  acknowledged: Partial<Record<LifeKind, number>>;
  lost: string[];
  doubled: string[];
  /** Answers that say nothing, too little, or what is not so, and how often. */
  untruthful: Record<string, number>;
  /** Requests that nobody answered, by why. */
  unanswered: Record<string, number>;
  /** Whether the fault ends whoever would have answered. */
  unansweredIs: 'EXPECTED' | 'A_FAULT';
  /** "Try again" with a code and a time, by code. */
  toldToRetry: Record<string, number>;
  /** From each fault until the server said that it was ready, and until the first write was acknowledged. */
  secondsToReady: number[];
  secondsToWrite: number[];
  /** Whatever else was promised and not kept, one line each. */
  broken: string[];
  /** Figures that differ from the accepted returns added up again; null where they could not be compared. */
  figuresThatDiffer: number | null;
  /** Other figures of the run, one line each. */
  measured: string[];
  /** What people and operators were told. */
  messages: string[];
}

/** One kind of bad day. To add one: a module beside the others, and its name in `runs/index.ts`. */
export interface FaultRun {
  name: string;
  /** What is done, in a line. */
  what: string;
  run(bounds: Bounds): Promise<FaultReport>;
}

/** A report of nothing yet. */
export function emptyReport(name: string): FaultReport {
  return {
    name,
    notRun: null,
    faults: 0,
    acknowledged: {},
    lost: [],
    doubled: [],
    untruthful: {},
    unanswered: {},
    unansweredIs: 'A_FAULT',
    toldToRetry: {},
    secondsToReady: [],
    secondsToWrite: [],
    broken: [],
    figuresThatDiffer: null,
    measured: [],
    messages: [],
  };
}

/** A report of a run that this machine does not allow. */
export const notRun = (name: string, why: string): FaultReport => ({ ...emptyReport(name), notRun: why });

/** Whether everything that was promised was kept. */
export function isKept(report: FaultReport): boolean {
  const { lost, doubled, untruthful, unanswered, unansweredIs, broken, figuresThatDiffer } = report;
  const silence = unansweredIs === 'EXPECTED' ? 0 : Object.keys(unanswered).length;
  return (
    lost.length + doubled.length + broken.length + Object.keys(untruthful).length + silence === 0 && !figuresThatDiffer
  );
}
