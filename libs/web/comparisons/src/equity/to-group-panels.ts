import { whyAbsent } from '@monitor/web-charts';
import type { ShownEstimate, TrendPanel } from '@monitor/web-charts';
import { breakKeys } from './breaks.js';
import type { EquityArea, EquityGroup, EquityPoint } from './equity-answer.js';
import { toTrend } from './to-trend.js';

const notReported: ShownEstimate = { status: 'NOT_REPORTED', value: null, lower: null, upper: null, text: '[x]' };

function groupOf(point: EquityPoint, code: string): EquityGroup | undefined {
  return point.groups?.find(({ group }) => group === code);
}

/** A figure in words, with the reason where it is absent. */
export function wordsOf(estimate: ShownEstimate): string {
  const reason = whyAbsent(estimate);
  return reason === null ? estimate.text : `${estimate.text} ${reason}`;
}

function countedWords(denominator: EquityGroup['denominator']): string {
  const words = wordsOf({ ...denominator, lower: null, upper: null });
  return denominator.value === null ? `People counted: ${words}` : `${words} people counted`;
}

/**
 * One small chart a group: its share over the quarters. Groups that are not known or not stated come last and grey, with
 * how many of all people they are.
 */
export function toGroupPanels({ points, breaks }: EquityArea): TrendPanel[] {
  const latest = points.at(-1);
  const groups = [...(latest?.groups ?? [])].sort((a, b) => Number(b.comparable) - Number(a.comparable));
  return groups.map(({ group, label, comparable, share, denominator }) => ({
    key: group,
    title: label,
    latest: wordsOf(share),
    points: toTrend(points, (point) => groupOf(point, group)?.share ?? notReported),
    breaks: breakKeys({ breaks }),
    isMuted: !comparable,
    ...(comparable ? {} : { note: countedWords(denominator) }),
  }));
}
