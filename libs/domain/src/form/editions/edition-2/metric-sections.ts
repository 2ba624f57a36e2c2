import type { MetricDefinition, StratifierDefinition } from '../../../metrics/metric.js';
import type { AskedOf, Question, Section } from '../../definition/form-edition.js';
import { askedAlike } from '../shared/action-question.js';
import { metricTable } from '../shared/metric-table.js';
import { firstMetrics } from '../edition-1/metrics.js';
import { newMetrics } from './new-metrics.js';
import { minimumSet } from './row-lists.js';

/** Every metric of the second edition, in the order of their ids; the first six in the words they had. */
export const secondMetrics: readonly MetricDefinition[] = [...firstMetrics, ...newMetrics].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

function tables(metric: MetricDefinition): Question[] {
  const duty = firstMetrics.includes(metric) ? 'MANDATORY' : 'VOLUNTARY';
  return minimumSet.map((rows: StratifierDefinition) => {
    const askedOf: AskedOf = askedAlike(metric.askedOf, duty);
    return metricTable(metric, rows, { askedOf, basis: 'The minimum set of NHS equity monitoring.' });
  });
}

/** A section a metric, with a table for each way in which it is counted. */
export const metricSections: readonly Section[] = secondMetrics.map((metric) => ({
  key: metric.id,
  title: metric.name,
  purpose: metric.hint,
  questions: tables(metric),
}));
