import { metricDefinition, metricsFor, stratifiers } from '@monitor/domain';
import type { MetricId, OrganisationType, ReturnContent } from '@monitor/domain';
import { shareInWords } from '../metrics/grid-rows.js';
import { runningTotals } from '../metrics/place-counts.js';
import { totalsInWords } from '../content/totals-in-words.js';

/** One metric of a return in two quarters, in words. */
export interface MeasureRow {
  metricId: MetricId;
  name: string;
  before: string;
  now: string;
}

/** The totals of a metric, from the first of its tables that was given: all of them count the same people. */
function inWords(content: ReturnContent | null, metricId: MetricId): string {
  const given = stratifiers
    .map((by) => content?.metrics.find((table) => table.metricId === metricId && table.stratifier === by))
    .find((table) => table !== undefined && !table.notCollected);
  if (given === undefined) return 'Not given';
  const totals = runningTotals(given.counts);
  return totalsInWords(metricDefinition(metricId), totals, shareInWords(totals));
}

/** The metrics that a type of organisation reports, last quarter against this one. */
export function measureRows(
  type: OrganisationType,
  content: ReturnContent,
  previous: ReturnContent | null,
): MeasureRow[] {
  return metricsFor(type).map(({ id, name }) => ({
    metricId: id,
    name,
    before: inWords(previous, id),
    now: inWords(content, id),
  }));
}
