import type { MetricId } from '../metrics/metric.js';
import type { AreaLevel } from '../organisations/organisation.js';
import type { QuarterId } from '../quarter/quarter.js';
import type { BreakContent } from './comparability-break.js';
import { quartersOfBreak } from './series-breaks.js';

/** Which breaks are wanted; what is left out bounds nothing. */
export interface BreakFilter {
  fromQuarterId?: QuarterId | null;
  toQuarterId?: QuarterId | null;
  level?: AreaLevel | null;
  metricId?: MetricId | null;
  areaCode?: string | null;
}

function mayTouch<Word>(words: readonly Word[] | null, wanted: Word | null | undefined): boolean {
  return wanted == null || words === null || words.includes(wanted);
}

/** The breaks that lie in some quarters and may touch a level, a measure or an area, newest first. */
export function selectBreaks<Entry extends BreakContent>(entries: readonly Entry[], filter: BreakFilter): Entry[] {
  const { fromQuarterId, toQuarterId, level, metricId, areaCode } = filter;
  return entries
    .filter(({ touches }) => mayTouch(touches.levels, level) && mayTouch(touches.metrics, metricId))
    .filter(({ touches }) => mayTouch(touches.areaCodes, areaCode))
    .filter((entry) => {
      const { startsIn, comparableFrom } = quartersOfBreak(entry);
      return (
        (toQuarterId == null || startsIn <= toQuarterId) && (fromQuarterId == null || comparableFrom >= fromQuarterId)
      );
    })
    .sort((a, b) => b.occursOn.localeCompare(a.occursOn) || a.title.localeCompare(b.title));
}
