import type { MetricId, Stratifier } from '../../metrics/metric.js';
import type { QuarterId } from '../../quarter/quarter.js';
import { sharesOf } from './moved-counts.js';
import type { MovedCounts, Share } from './moved-counts.js';

/** How a series of the boards reads differently on the boundaries of today. */
export interface SeriesEffect {
  metricId: MetricId;
  stratifier: Stratifier;
  /** Quarters of which something reads differently. */
  quarters: number;
  /** Boards, of before and after, of which something reads differently. */
  boards: number;
  /** Figures of a board for a quarter that read differently. */
  figures: number;
  /** … of which so many are shared out by weights, and marked [e]. */
  estimated: number;
}

/** What one board gains and loses in one quarter of a series, group by group; of the gain, what is shared out by weights. */
interface Figure {
  numerators: number[];
  denominators: number[];
  estimated: number[];
  isEstimatedAfter: boolean;
}

/** How every series of the boards reads differently, by measure and what people are divided by. */
export function seriesEffects(moved: Iterable<MovedCounts>): SeriesEffect[] {
  const series = new Map<string, { of: MovedCounts; figures: Map<string, Figure> }>();
  for (const counts of moved) {
    const key = `${counts.metricId}.${counts.stratifier}`;
    const own = series.get(key) ?? { of: counts, figures: new Map<string, Figure>() };
    series.set(key, own);
    for (const share of sharesOf(counts, counts.before)) note(own.figures, counts.quarterId, share, -1);
    for (const share of sharesOf(counts, counts.after)) note(own.figures, counts.quarterId, share, 1);
  }
  return [...series.values()].flatMap(({ of: { metricId, stratifier }, figures }) => {
    const changed = [...figures].filter(([, figure]) => isChanged(figure));
    if (changed.length === 0) return [];
    const keys = changed.map(([key]) => key.split(' '));
    return {
      metricId,
      stratifier,
      quarters: new Set(keys.map(([quarter]) => quarter)).size,
      boards: new Set(keys.map(([, board]) => board)).size,
      figures: keys.length,
      estimated: changed.filter(([, { isEstimatedAfter }]) => isEstimatedAfter).length,
    };
  });
}

function isChanged({ numerators, denominators, estimated }: Figure): boolean {
  return [...numerators, ...denominators, ...estimated].some((difference) => difference !== 0);
}

function note(figures: Map<string, Figure>, quarterId: QuarterId, share: Share, sign: 1 | -1): void {
  if (share.icbCode === null) return;
  const key = `${quarterId} ${share.icbCode}`;
  const figure = figures.get(key) ?? { numerators: [], denominators: [], estimated: [], isEstimatedAfter: false };
  figures.set(key, figure);
  addTo(figure.numerators, share.numerators, sign);
  addTo(figure.denominators, share.denominators, sign);
  if (!share.isDivided) return;
  addTo(figure.estimated, share.denominators, sign);
  if (sign === 1) figure.isEstimatedAfter = true;
}

function addTo(sums: number[], counts: readonly number[], sign: 1 | -1): void {
  counts.forEach((count, group) => (sums[group] = (sums[group] ?? 0) + sign * count));
}
