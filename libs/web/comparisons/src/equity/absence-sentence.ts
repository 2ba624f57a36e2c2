import type { ShownEstimate, TrendPoint } from '@monitor/web-charts';
import { whyAbsent } from '@monitor/web-charts';

/** A trend is not spoken of on fewer figures. */
const fewestForTrend = 5;

function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function countByReason(estimates: readonly ShownEstimate[]): string[] {
  const counts = new Map<string, number>();
  for (const estimate of estimates) {
    const reason = whyAbsent(estimate);
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => `${reason} in ${count}`);
}

/** The points since the last break: a trend may not run across it. */
function sinceLastBreak(points: readonly TrendPoint[], breaks: readonly string[]): readonly TrendPoint[] {
  return points.slice(
    Math.max(
      0,
      points.findLastIndex(({ key }) => breaks.includes(key)),
    ),
  );
}

/**
 * How many quarters have no figure and why, and whether enough are left since the last break to speak of a trend; null
 * where all is there. `breaks`: keys of the first points after one.
 */
export function absenceSentence(points: readonly TrendPoint[], breaks: readonly string[]): string | null {
  const reasons = countByReason(points.map(({ estimate }) => estimate));
  const stretch = sinceLastBreak(points, breaks);
  const shown = stretch.filter(({ estimate }) => whyAbsent(estimate) === null).length;
  const sentences: string[] = [];
  if (reasons.length > 0) {
    sentences.push(
      `Of ${points.length} quarters, the figure is ${listOf(reasons)}; the line stops there and nothing is filled in.`,
    );
  }
  if (shown > 0 && shown < fewestForTrend) {
    const since = stretch.length < points.length ? ' since the last break' : '';
    sentences.push(`Figures of fewer than ${fewestForTrend} quarters${since} are too few to speak of a trend.`);
  }
  return sentences.length === 0 ? null : sentences.join(' ');
}
