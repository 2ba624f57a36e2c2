import { fewestInVerdict } from '@monitor/domain';
import { countFigure } from '../findings/finding-figure.js';
import type { Allowance, Finding, FindingClaim } from '../findings/finding.js';
import { nothingBeside } from '../findings/nothing-beside.js';
import { fewestRanked, orderFigures, rankOrder } from '../findings/rank-order.js';
import type { RankedPair } from '../findings/rank-order.js';
import { toFinding } from '../findings/to-finding.js';
import {
  changeBesideOutcomeWords,
  practiceBesideOutcomeWords,
} from '../findings/words/practice-beside-outcome-words.js';
import type { OutcomeNames } from '../findings/words/practice-beside-outcome-words.js';

/** Half of the one in twenty that a view may claim falsely is for how things are, half for how they changed. */
const falseOrder = 0.025;

/** An area with what its organisations have in place, and an outcome of its people. */
export interface AreaBesideOutcome {
  /** Share in place, from 0 to 1; null where there is none to show. */
  inPlace: number | null;
  /** How many organisations that rests on. */
  organisations: number;
  /** The published gap, from -1 to 1, or a group's share, from 0 to 1; null where there is none to show. */
  outcome: number | null;
  /** How many organisations the outcome rests on. */
  counted: number;
}

/** How an area changed over a year, practice and gap each among the organisations that gave it both times. */
export interface ChangeOfArea {
  /** Difference of the shares in place; null where too few gave both. */
  inPlace: number | null;
  /** How much wider the gap is, below 0 where it is narrower; null where that is not told. */
  gap: number | null;
}

/**
 * Whether areas with more in place have another outcome.
 *
 * In words: Kendall's rank correlation, at 2.5%, of the shares in place with the outcome, over areas of five organisations
 * or more on either side. A gap counts by its width where it lies the same way in all of them, else by its sign. Only
 * published outcomes are used. Two that go together are never said to cause each other.
 * Source: Kendall 1938, Biometrika 30:81.
 */
export function practiceBesideOutcome(areas: readonly AreaBesideOutcome[], names: OutcomeNames): Finding {
  const judged = areas.flatMap(({ inPlace, organisations, outcome, counted }) =>
    inPlace === null || outcome === null || Math.min(organisations, counted) < fewestInVerdict
      ? []
      : [{ x: inPlace, y: outcome }],
  );
  const isWidth = names.outcome.of === 'GAP' && liesOneWay(judged);
  const claim = claimOf(isWidth ? judged.map(({ x, y }) => ({ x, y: Math.abs(y) })) : judged);
  return toFinding(claim, practiceBesideOutcomeWords(claim, names, isWidth));
}

/**
 * Whether areas that put more in place over a year saw their gap become narrower or wider, by the same rule as
 * `practiceBesideOutcome`.
 * @param since the earlier quarter in words
 */
export function changeBesideOutcome(changes: readonly ChangeOfArea[], names: OutcomeNames, since: string): Finding {
  const judged = changes.flatMap(({ inPlace, gap }) =>
    inPlace === null || gap === null ? [] : [{ x: inPlace, y: gap }],
  );
  const claim = claimOf(judged);
  return toFinding(claim, changeBesideOutcomeWords(claim, names, since));
}

function liesOneWay(pairs: readonly RankedPair[]): boolean {
  return pairs.every(({ y }) => y >= 0) || pairs.every(({ y }) => y <= 0);
}

function claimOf(judged: readonly RankedPair[]): FindingClaim {
  const ranked = rankOrder(judged, falseOrder);
  return {
    ...nothingBeside,
    kind: 'PRACTICE_BESIDE_OUTCOME',
    verdict: ranked?.isClaimed === true ? 'DIFFERENT' : 'CANNOT_TELL',
    subjects: [],
    figures: [
      countFigure('areas', judged.length),
      countFigure('fewestAreas', fewestRanked),
      ...(ranked === null ? [] : orderFigures(ranked)),
    ],
    allowance,
    detectable: ranked?.detectable ?? null,
  };
}

const allowance: Allowance = {
  comparisons: 2,
  confidence: 1 - falseOrder,
  sentence:
    'Allows for both orders that this view judges, now and over a year: each is claimed by chance at most 1 time in 40. Every other domain, action, measure or group is one more look, and of twenty looks without any link about one shows one.',
};
