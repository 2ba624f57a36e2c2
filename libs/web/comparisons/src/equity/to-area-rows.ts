import { withoutUnit } from '@monitor/web-charts';
import type { IntervalRow, ShownEstimate, TrendPanel } from '@monitor/web-charts';
import type { EquityArea } from './equity-answer.js';
import { absenceSentence } from './absence-sentence.js';
import { breakKeys } from './breaks.js';
import { wordsOf } from './to-group-panels.js';
import { toTrend } from './to-trend.js';

const notReported: ShownEstimate = { status: 'NOT_REPORTED', value: null, lower: null, upper: null, text: '[x]' };

/** One small chart an area: its gap over the quarters. */
export function toAreaPanels(areas: readonly EquityArea[]): TrendPanel[] {
  return areas.map(({ area, points, breaks }) => {
    const keys = breakKeys({ breaks });
    const trend = toTrend(points, ({ difference }) => difference);
    const absence = absenceSentence(trend, keys);
    return {
      key: area.code,
      title: area.shortName,
      latest: wordsOf(points.at(-1)?.difference ?? notReported),
      points: trend,
      breaks: keys,
      ...(absence === null ? {} : { note: absence }),
    };
  });
}

/** One row an area: its gap in the latest quarter. */
export function toAreaIntervals(areas: readonly EquityArea[]): IntervalRow[] {
  return areas.map(({ area, points }) => ({
    key: area.code,
    label: area.shortName,
    estimate: withoutUnit(points.at(-1)?.difference ?? notReported),
  }));
}
