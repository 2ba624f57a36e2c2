import { fewestInVerdict } from '@monitor/domain';
import { fQuantile, shareBetweenGroups } from '@monitor/statistics';
import type { BetweenGroups, Estimate, Result } from '@monitor/statistics';
import { allowFor } from '../findings/allow-for.js';
import { shownFigure } from '../findings/finding-figure.js';
import type { Detectable, Finding, FindingClaim, FindingFigure } from '../findings/finding.js';
import { nothingBeside } from '../findings/nothing-beside.js';
import { toFinding } from '../findings/to-finding.js';
import type { PracticeNames } from '../findings/words/practice-names.js';
import { detectableShareWords, shareOfVariationWords } from '../findings/words/share-of-variation-words.js';
import { overallScores } from './overall-scores.js';
import type { OverallScore } from './overall-scores.js';
import type { PracticeTable } from './practice-table.js';

/** Areas that make up less than a twentieth of the variation between organisations are alike; more is a difference. */
export const variationMargin = 0.05;

/** The share of variation with its interval and the two variances behind it. */
export type VariationShare = Estimate & BetweenGroups & { interval: NonNullable<Estimate['interval']> };

/**
 * How much of the variation between organisations lies between areas, among organisations of one type, and how much
 * between types, among organisations of one area. Null where there are no two areas to tell apart.
 */
export function shareOfVariationFinding(table: PracticeTable, names: PracticeNames): Finding | null {
  const claim = shareOfVariationClaim(table);
  return claim === null ? null : toFinding(claim, shareOfVariationWords(claim, names));
}

/** The same before it is worded. */
export function shareOfVariationClaim(table: PracticeTable): FindingClaim | null {
  const scores = overallScores(table);
  if (new Set(scores.map(({ area }) => area)).size < 2 || scores.length < fewestInVerdict) return null;
  const between = variationBetweenAreas(scores);
  const kept = { ...nothingBeside, kind: 'SHARE_OF_VARIATION' as const, subjects: [] };
  if (between === null) return { ...kept, verdict: 'CANNOT_TELL', allowance: null };
  const { lower, upper } = between.interval;
  const verdict = lower > variationMargin ? 'DIFFERENT' : upper < variationMargin ? 'ALIKE' : 'CANNOT_TELL';
  return {
    ...kept,
    verdict,
    figures: figuresOf(between, variationBetweenTypes(scores)),
    allowance: allowFor(1, 'shares'),
    detectable: verdict === 'CANNOT_TELL' ? detectableShare(between) : null,
  };
}

/** The share between areas among organisations of one type; null where it cannot be computed. */
export function variationBetweenAreas(scores: readonly OverallScore[]): VariationShare | null {
  return shown(scores.map(({ area, type, score }) => ({ group: area, stratum: type, outcome: score })));
}

/** The share between types among organisations of one area; null where it cannot be computed. */
export function variationBetweenTypes(scores: readonly OverallScore[]): VariationShare | null {
  return shown(scores.map(({ area, type, score }) => ({ group: type, stratum: area, outcome: score })));
}

function shown(observations: Parameters<typeof shareBetweenGroups>[0]['observations']): VariationShare | null {
  const result: Result<BetweenGroups> = shareBetweenGroups({ observations });
  return result.computable && result.interval !== null ? { ...result, interval: result.interval } : null;
}

function figuresOf(areas: VariationShare, types: VariationShare | null): FindingFigure[] {
  const { lower, upper } = areas.interval;
  const within = { value: 1 - areas.value, lower: 1 - upper, upper: 1 - lower };
  const figures = [
    shownFigure('betweenAreas', 'SHARE', { value: areas.value, lower, upper }),
    shownFigure('withinAreas', 'SHARE', within),
    shownFigure('areas', 'COUNT', { value: areas.groups.used, lower: null, upper: null }),
    shownFigure('margin', 'SHARE', { value: variationMargin, lower: null, upper: null }),
  ];
  if (types === null) return figures;
  return [...figures, shownFigure('betweenTypes', 'SHARE', { value: types.value, ...types.interval })];
}

/**
 * The share that would have shown in four of five cases to be more than the margin: with members a group as they are, its
 * ratio of mean squares exceeds the upper end at the margin with a chance of 80%.
 */
function detectableShare({ degreesBetween, degreesWithin, membersPerGroup }: VariationShare): Detectable | null {
  const degrees = { numerator: degreesBetween, denominator: degreesWithin };
  const apart = fQuantile(0.975, degrees) / fQuantile(0.2, degrees);
  const atMargin = 1 + (membersPerGroup * variationMargin) / (1 - variationMargin);
  const ratio = (atMargin * apart - 1) / membersPerGroup;
  const difference = ratio / (1 + ratio);
  if (!(difference < 0.995)) return null;
  return { difference, quarterId: null, wanted: variationMargin, sentence: detectableShareWords(difference) };
}
