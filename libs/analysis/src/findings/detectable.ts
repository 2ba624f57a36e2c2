import { leastDetectableDifference } from '@monitor/statistics';
import type { Detectable } from './finding.js';
import { quarterToTell } from './quarter-to-tell.js';
import type { QuarterToCome } from './quarter-to-tell.js';
import { detectableInWords } from './words/detectable-words.js';

/** One side of a comparison. */
export interface ComparedSide {
  /** How many organisations answered. */
  organisations: number;
  /** How many people or answers each of them brought, on average. */
  perOrganisation: number;
  /** How many organisations were expected to answer; leave out where that is not known. */
  expected?: number;
}

/** A comparison that could not tell, and how far its returns went. */
export interface ComparisonDesign {
  /** The share that a difference is measured from, from 0 to 1: that of everybody who is compared. */
  share: number;
  inGroup: ComparedSide;
  inRest: ComparedSide;
  /** Variance of the share over that of people who are not alike; below 1 where an organisation counts once, by its share. */
  designEffect: number;
  /** The level that the view is judged by, which allows for everything that is looked at on it. */
  confidence: number;
  /** The difference that is worth telling, declared beforehand. */
  wanted: number;
  /** What a difference is called on the view, with its article: "a difference" unless it is told. */
  what?: string;
  /**
   * How much of the variance is new each quarter, from 0 to 1: none where organisations keep their statuses, one over the
   * design effect where other people are counted. None unless it is told.
   */
  newEachQuarter?: number;
  /** The quarters to come and how many organisations of both sides answer in each if response stays as it is. */
  quarters?: readonly QuarterToCome[];
}

/** In how many of five cases a difference that is there would have shown. */
export const powerWanted = 0.8;

/**
 * What it would take to tell: the smallest difference that these returns would have shown in four of five cases, the
 * quarter by which the difference that is worth telling could be told at today's response, and both in words.
 *
 * In words: the difference from `share`, towards the middle, where it is largest, at which a t test of two groups of
 * organisations has a power of 80% at the level the view is judged by. Null where that cannot be worked out, as with one
 * organisation on both sides. Where not even everybody against nobody would have shown, the difference is 1.
 * Source: Donner & Klar 2000, Design and Analysis of Cluster Randomization Trials.
 *
 * @example detectableDifference({ share: 0.3, inGroup: { organisations: 10, perOrganisation: 80 }, inRest: { organisations: 10, perOrganisation: 80 }, designEffect: 3.604, confidence: 0.95, wanted: 0.1 }).difference // => 0.1342
 */
export function detectableDifference(design: ComparisonDesign): Detectable | null {
  const difference = leastShown(design);
  if (difference === null) return null;
  const organisations = design.inGroup.organisations + design.inRest.organisations;
  const { wanted, newEachQuarter = 0, quarters = [] } = design;
  const quarterId = quarterToTell({ difference, wanted, organisations, newEachQuarter, quarters });
  const withEveryReturn = leastWithEveryReturn(design);
  const sentence = detectableInWords({
    ...{ difference, wanted, quarterId, withEveryReturn, newEachQuarter },
    ...{ quarters: quarters.length, what: design.what ?? 'a difference' },
  });
  return { difference, quarterId, wanted, sentence };
}

function leastShown({ share, inGroup, inRest, designEffect, confidence }: ComparisonDesign): number | null {
  const least = leastDetectableDifference(
    share,
    { first: inRest, second: inGroup, designEffect, significance: 1 - confidence, test: 't' },
    powerWanted,
  );
  if (!least.computable) return null;
  const towardsMiddle = share <= 0.5 ? least.upward : least.downward;
  return towardsMiddle ?? 1;
}

/** The same if every organisation had answered; null where it is not known how many there are, or all have. */
function leastWithEveryReturn(design: ComparisonDesign): number | null {
  const { inGroup, inRest } = design;
  if (inGroup.expected === undefined || inRest.expected === undefined) return null;
  if (inGroup.expected <= inGroup.organisations && inRest.expected <= inRest.organisations) return null;
  return leastShown({ ...design, inGroup: everybodyOf(inGroup), inRest: everybodyOf(inRest) });
}

function everybodyOf({ organisations, perOrganisation, expected = organisations }: ComparedSide): ComparedSide {
  return { perOrganisation, organisations: Math.max(organisations, expected) };
}
