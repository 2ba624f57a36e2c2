import { comparableStretch, fewestForChange, formatPoints, lowerFirst } from '@monitor/domain';
import type { Estimate, SeriesBreak, StratifierDefinition } from '@monitor/domain';
import { directionOf, plainSentence } from '../sentences/index.js';
import type { SentenceSubject, SentenceUnit } from '../sentences/index.js';
import { breakBehind, cannotCompare } from './break-behind.js';
import { changeOfGap } from './change-of-gap.js';
import type { EquityPoint } from './equity-point.js';
import { levellingDownWords } from './levelling-down-words.js';

/** What the sentence is about. */
export interface EquityFindingSubject {
  areaName: string;
  metricName: string;
  definition: StratifierDefinition;
  /** Oldest first. */
  points: { quarterId: string; quarterLabel: string; point: EquityPoint }[];
  /** What parts the points, so that no change is spoken of across it. */
  breaks: readonly SeriesBreak[];
}

type Quarter = EquityFindingSubject['points'][number];

/**
 * One true sentence or two about a gap over time: how wide it is now, between whom, and whether it has changed by more
 * than chance would explain. Says plainly where there is nothing to say.
 */
export function equityFinding(subject: EquityFindingSubject): string {
  const shown = subject.points.filter(({ point }) => point.difference.value !== null);
  const latest = shown.at(-1);
  if (!latest) return plainSentence(whyNone(subject), sentenceSubject(subject, null));
  const now = plainSentence(lowAgainstHigh(latest.point.difference), sentenceSubject(subject, latest));
  return [now, ...changeWords(subject, shown, latest)].join(' ');
}

/** What can be said of a change: within the quarters that may be compared with the latest one, and no further back. */
function changeWords(subject: EquityFindingSubject, shown: readonly Quarter[], latest: Quarter): string[] {
  const stretch = comparableStretch(shown, subject.breaks, latest.quarterId);
  const behind = breakBehind(subject.breaks, shown, latest.quarterId);
  const [first] = stretch;
  if (first !== undefined && stretch.length >= fewestForChange) {
    return [gapSince(subject, first, latest), ...(behind === null ? [] : [cannotCompare(behind, latest.quarterId)])];
  }
  if (behind !== null) return [cannotCompare(behind, latest.quarterId), tooFewSince(stretch.length)];
  return shown.length < 2 ? [] : [`Fewer than ${fewestForChange} quarters can be shown: too few to speak of a change.`];
}

function tooFewSince(quarters: number): string {
  const left = quarters === 1 ? 'only one quarter' : `only ${quarters} quarters`;
  return `That leaves ${left}: too few to speak of a change.`;
}

/** A quarter that is hidden tells more than one that nobody reported. */
function whyNone({ points }: EquityFindingSubject): Estimate {
  const differences = points.map(({ point }) => point.difference);
  const hidden = differences.find(({ status }) => status === 'SUPPRESSED');
  return { ...absent, status: hidden ? 'SUPPRESSED' : 'NOT_REPORTED' };
}

const absent = { value: null, lower: null, upper: null, method: null, reason: null };

/** The sentence is about the group with the lower share, so the gap changes its sign. */
function lowAgainstHigh(difference: Estimate): Estimate {
  const { value, lower, upper } = difference;
  const turned = (limit: number | null) => (limit === null ? null : -limit);
  return { ...difference, value: turned(value), lower: turned(upper), upper: turned(lower) };
}

function sentenceSubject(
  { areaName, metricName, definition }: EquityFindingSubject,
  at: Quarter | null,
): SentenceSubject {
  return {
    areaName,
    quarterLabel: at?.quarterLabel ?? null,
    measure: metricName,
    comparison: {
      kind: 'GROUPS',
      of: labelOf(definition, at?.point.compared?.low),
      against: labelOf(definition, at?.point.compared?.high),
    },
    unit,
    polarity: 'NEUTRAL',
  };
}

function gapSince({ definition }: EquityFindingSubject, first: Quarter, latest: Quarter): string {
  const before = `It was ${gapBefore(definition, first, latest)} in ${first.quarterLabel}`;
  if (hasTurnedRound(first, latest)) return `${before}: the gap has turned round.`;
  switch (changeOfGap(first.point, latest.point)) {
    case 'NO_CLEAR_CHANGE':
      return `${before}: no clear change.`;
    case 'WIDER':
      return `${before}: the gap has widened.`;
    case 'NARROWER':
      return `${before}: the gap has narrowed.`;
    case 'NARROWER_BY_LEVELLING_DOWN':
      return `${before}: the gap has narrowed, but ${levellingDownWords(first.point, latest.point)}.`;
  }
}

function gapBefore(definition: StratifierDefinition, first: Quarter, latest: Quarter): string {
  const [before, now] = [first.point, latest.point];
  const size = formatPoints(Math.abs(before.difference.value ?? 0), oneDecimal);
  if ((before.difference.value ?? 0) * (now.difference.value ?? 0) < 0) return `${size} the other way round`;
  const isSamePair = before.compared?.low === now.compared?.low && before.compared?.high === now.compared?.high;
  if (isSamePair) return size;
  return `${size} between ${labelOf(definition, before.compared?.low)} and ${labelOf(definition, before.compared?.high)}`;
}

/** Clear in either direction, so that an equal width must not be read as no change. */
function hasTurnedRound(first: Quarter, latest: Quarter): boolean {
  const ways = [first, latest].map(({ point }) => directionOf(point.difference, unit));
  return ways.includes('HIGHER') && ways.includes('LOWER');
}

function labelOf(definition: StratifierDefinition, code: string | undefined): string {
  const label = definition.groups.find((group) => group.code === code)?.label ?? 'a group';
  return definition.ordered ? `the ${lowerFirst(label)}` : `“${label}”`;
}

/** Gaps are written with one decimal, that of a denominator of 1,000: they are small beside the shares they compare. */
const oneDecimal = 1000;
const unit: SentenceUnit = { kind: 'SHARE', denominator: oneDecimal };
