import type { MetricDefinition } from '../../../metrics/metric.js';
import type { Section } from '../../definition/form-edition.js';
import { accessMetrics } from './access-metrics.js';
import { metricSection, toDefinition } from './asked-metric.js';
import type { AskedMetric } from './asked-metric.js';
import { assuranceMetrics } from './assurance-metrics.js';
import { firstMetricsAgain } from './first-metrics-again.js';
import { needMetrics } from './need-metrics.js';

/** Every metric of the second edition, in the order of their ids. M06 was never used. */
const askedMetrics: readonly AskedMetric[] = [
  ...firstMetricsAgain,
  ...accessMetrics,
  ...needMetrics,
  ...assuranceMetrics,
].sort((a, b) => (a.metric.id < b.metric.id ? -1 : 1));

/** What each metric is. */
export const secondMetrics: readonly MetricDefinition[] = askedMetrics.map(toDefinition);

/** A section for each metric. */
export const metricSections: readonly Section[] = askedMetrics.map(metricSection);
