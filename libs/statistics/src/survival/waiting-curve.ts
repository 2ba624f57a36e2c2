import { criticalT } from '../result/critical-t.js';
import { confidenceLevel, criticalValue, estimate, finiteFigures, notComputable } from '../result/index.js';
import type { Interval, NotComputable, Result, StandardError } from '../result/index.js';
import { incidenceOf } from './incidence.js';
import type { Incidence, IncidenceStep } from './incidence.js';
import { refuseSpells } from './spell.js';
import type { Spell } from './spell.js';

/** Below this a share is nought but for rounding. */
const nothing = 1e-12;

/** How a curve is made. */
export interface CurveOptions {
  confidence?: number;
  /** Up to when the mean is taken; up to the longest duration unless told. */
  horizon?: number;
}

/** The curve at a time at which spells ended; until the next one it stays there. */
export interface CurvePoint {
  time: number;
  /** Still waiting just before. */
  atRisk: number;
  events: number;
  competing: number;
  /** Share without the event, from 0 to 1. */
  waiting: number;
  /** Of that share; null where nothing is left to chance. */
  standardError: StandardError | null;
  /** Limits of that share; null as its error is, and from a single cluster. */
  interval: Interval | null;
  /** Share that the event has ended. */
  ended: number;
  /** Share that ended otherwise; 0 where that counts as no longer followed. */
  endedOtherwise: number;
}

/** The time by which half have had the event; null where that was not reached, as a limit that was not. */
export interface MedianTime {
  value: number | null;
  lower: number | null;
  upper: number | null;
}

/** How long the event is waited for. */
export interface WaitingCurve {
  computable: true;
  points: CurvePoint[];
  median: MedianTime;
  /** Mean time without the event up to the horizon, or why it is not known. */
  restrictedMean: Result<{ horizon: number }>;
  spells: number;
  clusters: number;
}

/** The curve of spells that have been read, whatever their ends stand for. */
export function waitingCurve(spells: readonly Spell[], options: CurveOptions): WaitingCurve | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const refused = refuseSpells(spells);
  if (refused) return refused;
  const longest = spells.reduce((most, { duration }) => (duration > most ? duration : most), 0);
  const horizon = options.horizon ?? longest;
  if (!(horizon >= 0 && horizon < Infinity)) {
    return notComputable('out-of-range', 'The horizon is negative or not a finite number.');
  }
  const incidence = incidenceOf(spells, horizon);
  const reach = { level, point: pointOf(level, spells, incidence) };
  const points = incidence.steps.map((step) => toPoint(step, reach));
  return finiteFigures({
    computable: true,
    points,
    median: medianOf(points),
    restrictedMean: restrictedMeanOf(incidence, { ...reach, horizon, longest }),
    ...{ spells: spells.length, clusters: incidence.clusters },
  });
}

interface Reach {
  level: number;
  /** How many standard errors either side; null where a single cluster tells nothing of how clusters differ. */
  point: number | null;
}

/** Few clusters tell little of how they differ: Student's t. Spells that stand alone have Greenwood's normal limits. */
function pointOf(level: number, spells: readonly Spell[], { clusters }: Incidence): number | null {
  if (spells[0]?.cluster === undefined) return criticalValue(level);
  return clusters < 2 ? null : criticalT(level, clusters - 1) * Math.sqrt(clusters / (clusters - 1));
}

function toPoint(step: IncidenceStep, reach: Reach): CurvePoint {
  const { time, atRisk, events, competing, incidence, competingIncidence, variance } = step;
  const waiting = Math.max(0, 1 - incidence);
  const error = Math.sqrt(variance);
  return {
    ...{ time, atRisk, events, competing, waiting },
    standardError: error > nothing ? { value: error, scale: 'natural' } : null,
    interval: logLogLimits(waiting, error, reach),
    ...{ ended: Math.min(1, incidence), endedOtherwise: Math.min(1, competingIncidence) },
  };
}

/** Limits that stay within 0 and 1, normal on the scale log(-log(share)). */
function logLogLimits(share: number, standardError: number, { level, point }: Reach): Interval | null {
  if (point === null || !(share > nothing && share < 1) || !(standardError > nothing)) return null;
  const steps = (point * standardError) / (share * -Math.log(share));
  const [lower, upper] = [share ** Math.exp(steps), share ** Math.exp(-steps)];
  return lower < upper ? { lower, upper, level, method: 'log-log' } : null;
}

/** The first time at which the curve, and each of its limits, is at one half or below. */
function medianOf(points: readonly CurvePoint[]): MedianTime {
  const half = 0.5 + 1e-9;
  const firstAt = (share: (point: CurvePoint) => number | undefined) =>
    points.find((point) => (share(point) ?? 1) <= half)?.time ?? null;
  return {
    value: firstAt(({ waiting }) => waiting),
    lower: firstAt(({ interval }) => interval?.lower),
    upper: firstAt(({ interval }) => interval?.upper),
  };
}

function restrictedMeanOf(
  { restrictedMean, restrictedVariance, steps, clusters }: Incidence,
  { level, point, horizon, longest }: Reach & { horizon: number; longest: number },
): Result<{ horizon: number }> {
  const isAllEnded = (steps.at(-1)?.incidence ?? 0) >= 1 - nothing;
  if (horizon > longest && !isAllEnded) {
    return notComputable('not-identified', 'No spell was followed up to the horizon: take an earlier one.');
  }
  const standardError = Math.sqrt(restrictedVariance);
  const half = (point ?? NaN) * standardError;
  const built = estimate({
    value: restrictedMean,
    standardError: { value: standardError, scale: 'natural' },
    interval: {
      ...{ lower: Math.max(0, restrictedMean - half), upper: Math.min(horizon, restrictedMean + half) },
      ...{ level, method: 'influence of spells' },
    },
    groups: { used: clusters, missing: 0 },
  });
  return built.computable ? { ...built, horizon } : built;
}
