import { fewestInVerdict } from '@monitor/domain';
import { changeOfClusterGap, differenceOfClusterShares } from '@monitor/statistics';
import type { ClusterGapChange, ProportionCounts, Result } from '@monitor/statistics';
import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { countOf } from './contribution.js';
import type { Contribution } from './contribution.js';
import { howItNarrowed } from './how-it-narrowed.js';
import type { HowItNarrowed } from './how-it-narrowed.js';
import { roundingStep } from './rounding-step.js';
import { hidingStep, isSumSafe } from './safe-change.js';
import { splitOfChange } from './split-of-change.js';
import type { PartOfChange } from './split-of-change.js';
import { stagesOfChange } from './stages-of-change.js';
import type { StagesOfChange, TableOverTime } from './stages-of-change.js';
import type { VerdictOfSame } from './verdict-of-same.js';

/** The change of a gap since an earlier quarter, fit to publish. */
export interface PublishedChange {
  /** The earlier quarter. */
  since: string;
  /** Of the same organisations: whether their gap's width changed beyond chance, whichever way it lies. */
  verdict: VerdictOfSame;
  /** How many gave it both times; null where the figures are withheld. */
  organisations: number | null;
  /** How much wider the gap of the same organisations is, with its limits; null where that would tell of single ones. */
  change: { value: number; lower: number | null; upper: number | null } | null;
  /** What the published change comes from; the parts add up to it. Null where one would tell of single organisations. */
  split: PartOfChange[] | null;
  /**
   * Which end moved where the gap narrowed; null where it did not, and where the figures are withheld. Publications before
   * this was followed have none.
   */
  how?: HowItNarrowed | null;
  /** Whether the better-off group fell and the worse-off one did not clearly rise; null where the figures are withheld. */
  isLevellingDown: boolean | null;
}

/** Two tables of an area, and how they are set against each other. */
export interface ChangeToPublish extends TableOverTime {
  since: string;
  /** The published gaps of both quarters, the reference minus the other group. */
  gaps: { before: number; now: number };
  /** Positions of the reference and of the group that is set against it. */
  pair: { high: number; low: number };
  /** Within so much, the gap is called alike. */
  alikeWithin: number;
}

/** Figures are told from so many on: how fewer differ is all but what each has. */
const fewestForFigures = 10;

/**
 * How a gap changed among the organisations that gave the table both times, and what the published change comes from.
 *
 * In words: each organisation's change of share counts by its mean share of people, so that size is no change
 * (`changeOfClusterGap`, sizes held); the variance is rounded up to a grid, limits outwards, all figures to a step that is
 * as coarse as the counts are, and as one or two organisations that came or went make it need. Figures are withheld, and the verdict alone told, where the same organisations, or those that
 * make a step of the split, would tell of single ones by the rules that every sum is held to. Null below five.
 * Source: Kitagawa 1955, JASA 50:1168; Wolter 2007, Introduction to Variance Estimation, chapter 4.
 */
export function changeOfSame(of: ChangeToPublish, policy: DisclosurePolicy): PublishedChange | null {
  const stages = stagesOfChange(of);
  const { sameBefore, sameNow } = stages;
  if (sameNow.length < fewestInVerdict) return null;
  const held = changeOfClusterGap({ before: groupsOf(sameBefore, of), now: groupsOf(sameNow, of), sizes: 'held' });
  if (!held.computable) return null;
  const way = wayOf(stages, of);
  const step = roundingStep(coarseness(stages, of, policy));
  const shown = limitsOf(held, { step: step ?? finest, way });
  const verdict = verdictOf(shown, of.alikeWithin);
  const nothing = { organisations: null, change: null, split: null, how: null, isLevellingDown: null };
  if (step === null || !isTellable(stages, held, { ...of, policy })) return { since: of.since, verdict, ...nothing };
  const ends = { before: groupsOf(sameBefore, of), now: groupsOf(sameNow, of) };
  const how = verdict === 'NARROWER' ? howItNarrowed(ends, way) : null;
  return {
    ...{ since: of.since, verdict, organisations: sameNow.length, change: shown, how },
    isLevellingDown: how === 'BETTER_OFF_FELL',
    split: splitOfChange(stages, { ...of, policy, step, way, held: held.value }),
  };
}

/** Of a verdict without figures. */
const finest = 0.001;

/** Counts of both groups of organisations, in their order. */
function groupsOf(contributions: readonly Contribution[], { pair }: Pick<ChangeToPublish, 'pair'>) {
  const at = (group: number) => contributions.map((each) => countsAt(each, group));
  return { first: at(pair.high), second: at(pair.low) };
}

function countsAt(each: Contribution, group: number): ProportionCounts {
  return { numerator: countOf(each, group, 'INSIDE'), denominator: countOf(each, group, 'EVERYBODY') };
}

/** The way in which the gap is wide: that of the quarter in which it is wider. */
function wayOf({ sameBefore, sameNow }: StagesOfChange, of: ChangeToPublish): 1 | -1 {
  const [before, now] = [sameBefore, sameNow].map((each) =>
    differenceOfClusterShares({ ...groupsOf(each, of), sameClusters: true }),
  );
  const [then, latest] = [valueOf(before), valueOf(now)];
  return (Math.abs(latest) > Math.abs(then) ? latest : then) < 0 ? -1 : 1;
}

function valueOf(result: Result | undefined): number {
  return result?.computable === true ? result.value : 0;
}

/**
 * How coarse the figures must be: no finer than half of what counts are rounded to makes of the smallest group, and so
 * coarse that who came, went or sent another return drowns in it where that may not be told.
 */
function coarseness(
  { published, sameBefore, sameNow, now }: StagesOfChange,
  { pair }: ChangeToPublish,
  policy: DisclosurePolicy,
): number {
  const groups = [pair.high, pair.low];
  const people = [sameBefore, sameNow].flatMap((table) =>
    groups.map((group) => table.reduce((sum, each) => sum + countOf(each, group, 'EVERYBODY'), 0)),
  );
  return Math.max(
    policy.roundTo / 2 / Math.min(...people),
    hidingStep({ before: published, now: sameBefore }, groups, policy),
    hidingStep({ before: sameNow, now }, groups, policy),
  );
}

interface Rounding {
  step: number;
  way: 1 | -1;
}

/** The change and its limits, turned the way in which the gap is wide, from a variance on the grid, rounded outwards. */
function limitsOf(held: Extract<Result<ClusterGapChange>, { computable: true }>, { step, way }: Rounding) {
  const value = way * held.value;
  const error = held.standardError?.value ?? 0;
  if (held.interval === null || error === 0) return { value: toStep(value, step), lower: null, upper: null };
  const reach = ((held.interval.upper - held.value) / error) * Math.sqrt(variationOnGrid(error ** 2));
  return {
    value: toStep(value, step),
    lower: tidy(Math.floor((value - reach) / step) * step),
    upper: tidy(Math.ceil((value + reach) / step) * step),
  };
}

/** The next step up of a grid of four steps a doubling. */
function variationOnGrid(variance: number): number {
  return 2 ** (Math.ceil(Math.log2(variance) * 4 - 1e-6) / 4);
}

function toStep(value: number, step: number): number {
  return tidy(Math.round(value / step) * step);
}

/** Without what arithmetic adds in the last places; never minus nought. */
function tidy(value: number): number {
  return Number(value.toFixed(4)) + 0;
}

function verdictOf({ lower, upper }: { lower: number | null; upper: number | null }, margin: number): VerdictOfSame {
  if (lower === null || upper === null) return 'CANNOT_TELL';
  if (lower > 0) return 'WIDER';
  if (upper < 0) return 'NARROWER';
  return lower > -margin && upper < margin ? 'ALIKE' : 'CANNOT_TELL';
}

/** Whether the figures of the same organisations tell of no single ones, nor of those that came and went. */
function isTellable(
  stages: StagesOfChange,
  { concentration: { largest, second } }: ClusterGapChange,
  of: ChangeToPublish & { policy: DisclosurePolicy },
): boolean {
  const { policy, pair } = of;
  const groups = [pair.high, pair.low];
  const { sameBefore, sameNow } = stages;
  const isOfOne = (1 - largest - second) * 100 < policy.dominancePercent * largest;
  return (
    sameNow.length >= fewestForFigures &&
    !isOfOne &&
    largest * 100 <= policy.largestSharePercent &&
    [sameBefore, sameNow].every((table) => isSumSafe(table, groups, policy))
  );
}
