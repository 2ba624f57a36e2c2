import { cumulativeIncidence, survivalCurve, wilsonInterval } from '@monitor/statistics';
import type { CurvePoint, MedianTime, Spell, WaitingCurve } from '@monitor/statistics';
import type { Limited } from '../findings/finding-figure.js';
import { organisationsOf } from './spells-of-view.js';
import type { OwnedSpell } from './spells-of-view.js';

/** A year after a plan, in quarters. */
export const quartersOfYear = 4;

/** Curves are shown for three years after a plan: later few are still followed. */
const mostQuartersShown = 12;

/** How far the plans of a group had come so many quarters after each was made. */
export interface PacePoint {
  quarters: number;
  /** Plans that were still followed and open just before. */
  open: number;
  /** Share of all plans that were in place by then. */
  inPlace: Limited;
  /** Share of all plans that had been given up. */
  givenUp: number;
}

/** How long the plans of a group of organisations take, what became of them, and what was undone. */
export interface PaceOfGroup {
  organisations: number;
  plans: number;
  inPlace: number;
  givenUp: number;
  /** Still open when they were last seen. */
  open: number;
  /** Quarters until half of all plans are in place; null where that is not reached. */
  median: MedianTime;
  /** Share of plans in place within a year; null where no plan was followed for a year. */
  withinYear: Limited | null;
  /** Plans put in place that were followed for a quarter or more since, and those of them that were undone. */
  followedInPlace: number;
  undone: number;
  /** Share undone within a year of being in place; null where none was followed for a year. */
  undoneWithinYear: Limited | null;
  /** From the quarter of the plan on, as far as plans were followed, for three years at most. */
  points: PacePoint[];
}

/** The curve of a group's plans, organisations being what chance draws; null where there are no plans. */
export function curveOf(spells: readonly OwnedSpell[]): WaitingCurve | null {
  const curve = cumulativeIncidence(spells);
  return curve.computable ? curve : null;
}

/** How long the plans of a group take. Plans given up are counted as such: they are never in place, and not left out. */
export function paceOfGroup(spells: readonly OwnedSpell[]): PaceOfGroup {
  const curve = curveOf(spells);
  const ended = { event: 0, competing: 0, open: 0 };
  for (const { end } of spells) ended[end ?? 'open'] += 1;
  const held = heldSpells(spells);
  const longest = longestOf(spells);
  const followed = followedUntil(spells);
  return {
    organisations: organisationsOf(spells).size,
    plans: spells.length,
    ...{ inPlace: ended.event, givenUp: ended.competing, open: ended.open },
    median: curve?.median ?? { value: null, lower: null, upper: null },
    withinYear: longest < quartersOfYear ? null : endedBefore(curve, quartersOfYear, followed),
    followedInPlace: held.length,
    undone: held.filter(({ end }) => end === 'event').length,
    undoneWithinYear: undoneWithinYear(held),
    points: pointsOf(curve, spells, followed),
  };
}

function longestOf(spells: readonly { duration: number }[]): number {
  return spells.reduce((most, { duration }) => (duration > most ? duration : most), 0);
}

/** From being in place to being undone, of whatever was seen again since. */
function heldSpells(spells: readonly OwnedSpell[]): Spell[] {
  const found: Spell[] = [];
  for (const { held, cluster } of spells) {
    if (held === null || held.duration === 0) continue;
    found.push({ duration: held.duration, end: held.isUndone ? 'event' : null, cluster });
  }
  return found;
}

function undoneWithinYear(held: readonly Spell[]): Limited | null {
  if (longestOf(held) < quartersOfYear) return null;
  const curve = survivalCurve(held);
  return curve.computable ? endedBefore(curve, quartersOfYear, followedUntil(held)) : null;
}

/** How many organisations have a spell that lasted until a quarter, or longer. */
function followedUntil(spells: readonly Spell[]): (quarter: number) => number {
  const longest = new Map<string, number>();
  for (const { cluster = '', duration } of spells) {
    if (duration > (longest.get(cluster) ?? -1)) longest.set(cluster, duration);
  }
  const lasting = new Int32Array(longestOf(spells) + 1);
  for (const duration of longest.values()) lasting[duration]! += 1;
  for (let at = lasting.length - 2; at >= 0; at -= 1) lasting[at]! += lasting[at + 1]!;
  return (quarter) => lasting[quarter] ?? 0;
}

/** Share that the event has ended by some quarter, with its limits. */
function endedBefore(curve: WaitingCurve | null, quarter: number, followed: (quarter: number) => number): Limited {
  const point = pointAt(curve, quarter);
  const value = point?.ended ?? 0;
  const interval = point?.interval ?? null;
  if (interval !== null) return { value, lower: 1 - interval.upper, upper: 1 - interval.lower };
  // By none or by all of them chance is not nought: as if each organisation that was followed had one plan.
  const denominator = quarter === 0 ? 0 : followed(quarter);
  const wilson = wilsonInterval({ numerator: value * denominator, denominator });
  const limits = wilson.computable ? wilson.interval : null;
  return { value, lower: limits?.lower ?? null, upper: limits?.upper ?? null };
}

/** The curve as it stands at a quarter; undefined before anything ended. */
export function pointAt(curve: WaitingCurve | null, quarter: number): CurvePoint | undefined {
  return curve?.points.findLast(({ time }) => time <= quarter);
}

function pointsOf(
  curve: WaitingCurve | null,
  spells: readonly OwnedSpell[],
  followed: (quarter: number) => number,
): PacePoint[] {
  if (spells.length === 0) return [];
  const lasting = new Int32Array(longestOf(spells) + 1);
  for (const { duration } of spells) lasting[duration]! += 1;
  let open = spells.length;
  return Array.from(lasting.subarray(0, mostQuartersShown + 1), (leaving, quarters) => {
    const before = open;
    open -= leaving;
    const givenUp = pointAt(curve, quarters)?.endedOtherwise ?? 0;
    return { quarters, open: before, inPlace: endedBefore(curve, quarters, followed), givenUp };
  });
}
