import { formatPoints } from '@monitor/domain';
import type { Estimate, StratifierDefinition } from '@monitor/domain';
import { changeOfGap } from './change-of-gap.js';
import type { EquityPoint } from './equity-point.js';

/** What the sentence is about. */
export interface EquityFindingSubject {
  areaName: string;
  metricName: string;
  definition: StratifierDefinition;
  /** Oldest first. */
  points: { quarterLabel: string; point: EquityPoint }[];
}

/**
 * One true sentence or two about a gap over time: how wide it is now, between whom, and whether it has changed by more
 * than chance would explain. Says plainly where there is nothing to say.
 */
export function equityFinding(subject: EquityFindingSubject): string {
  const shown = subject.points.filter(({ point }) => point.difference.value !== null);
  const latest = shown.at(-1);
  if (!latest) return `No gap in ${subject.metricName} can be shown for ${subject.areaName}: ${whyNone(subject)}`;
  const first = shown[0];
  const now = gapNow(subject, latest);
  return first && first !== latest ? `${now} ${gapSince(first, latest)}` : now;
}

function whyNone({ points }: EquityFindingSubject): string {
  const hidden = points.some(({ point }) => point.difference.status === 'SUPPRESSED');
  return hidden ? 'the counts are too small to show.' : 'no accepted return gives it yet.';
}

function gapNow(
  subject: EquityFindingSubject,
  { quarterLabel, point }: EquityFindingSubject['points'][number],
): string {
  const { difference } = point;
  const [high, low] = [
    labelOf(subject.definition, point.compared?.high),
    labelOf(subject.definition, point.compared?.low),
  ];
  const place = `${subject.areaName}, ${quarterLabel}: ${subject.metricName}`;
  const size = `${percentagePoints(Math.abs(difference.value ?? 0))} ${interval(difference)}`;
  if (!excludesZero(difference)) {
    return `${place} shows no clear gap between ${low} and ${high} (${percentagePoints(difference.value ?? 0)}, ${limits(difference)}).`;
  }
  return `${place} was ${size} ${(difference.value ?? 0) > 0 ? 'lower' : 'higher'} for ${low} than for ${high}.`;
}

function gapSince(
  first: EquityFindingSubject['points'][number],
  latest: EquityFindingSubject['points'][number],
): string {
  const change = changeOfGap(first.point, latest.point);
  const before = `It was ${percentagePoints(first.point.difference.value ?? 0)} in ${first.quarterLabel}`;
  switch (change) {
    case 'NO_CLEAR_CHANGE':
      return `${before}: no clear change.`;
    case 'WIDER':
      return `${before}: the gap has widened.`;
    case 'NARROWER':
      return `${before}: the gap has narrowed.`;
    case 'NARROWER_BY_LEVELLING_DOWN':
      return `${before}: the gap has narrowed, but because the better-off group fell, not because the worse-off group rose.`;
  }
}

function labelOf(definition: StratifierDefinition, code: string | undefined): string {
  const label = definition.groups.find((group) => group.code === code)?.label ?? 'a group';
  return definition.ordered ? `the ${label.charAt(0).toLowerCase()}${label.slice(1)}` : `“${label}”`;
}

function excludesZero(estimate: Estimate): boolean {
  return (estimate.lower ?? 0) > 0 || (estimate.upper ?? 0) < 0;
}

function interval(difference: Estimate): string {
  return `(${limits(difference)})`;
}

function limits({ value, lower, upper }: Estimate): string {
  if (lower === null || upper === null) return 'no interval';
  const [from, to] = (value ?? 0) < 0 && upper < 0 ? [-upper, -lower] : [lower, upper];
  return `95% interval ${points(from)} to ${points(to)}`;
}

function points(share: number): string {
  return percentagePoints(share).replace(' percentage points', '');
}

/** Gaps are written with one decimal: they are small beside the shares that they compare. */
function percentagePoints(difference: number): string {
  return formatPoints(difference, oneDecimal);
}

const oneDecimal = 1000;
