import { firstMetrics } from '../edition-1/metrics.js';
import { askedAlike } from '../shared/action-question.js';
import type { AskedMetric } from './asked-metric.js';
import { furtherSet } from './row-lists.js';

/** What each of the first edition's metrics shows, and why those are asked who hold it. */
const reasons: Readonly<Record<string, Pick<AskedMetric, 'purpose' | 'basis'>>> = {
  M01: {
    purpose: 'Whether some groups of patients register less. More is not always better, because people may choose.',
    basis: 'Practices hold their list. Asked since the first edition, by the minimum set of NHS equity monitoring.',
  },
  M03: {
    purpose: 'Whether online services are switched on less for some groups of patients.',
    basis: 'Practices hold their list. Asked since the first edition, by the minimum set of NHS equity monitoring.',
  },
  M05: {
    purpose: 'Whether those who try your website or app find it easy, group by group.',
    basis:
      'Practices and trusts ask their own patients. Asked since the first edition, by the minimum set of NHS equity ' +
      'monitoring.',
  },
  M07: {
    purpose: 'How many of the people you serve could use another way that is as good, group by group.',
    basis:
      'Whoever runs services knows their routes. Asked since the first edition, by the minimum set of NHS equity ' +
      'monitoring. The register of services counts services; this counts people.',
  },
  M10: {
    purpose: 'Whether people who need a device or a connection get one, group by group.',
    basis:
      'Those who commission or give support hold the counts. Asked since the first edition, by the minimum set of NHS ' +
      'equity monitoring.',
  },
  M11: {
    purpose: 'Whether people who were referred for digital skills complete their support, group by group.',
    basis:
      'Those who commission or give support hold the counts. Asked since the first edition, by the minimum set of NHS ' +
      'equity monitoring.',
  },
};

/** The metrics of the first edition in the words they had and asked of whom they were, so that their series go on. */
export const firstMetricsAgain: readonly AskedMetric[] = firstMetrics.map((metric) => {
  const why = reasons[metric.id];
  if (why === undefined) throw new Error(`The second edition does not say why it asks for ${metric.id}.`);
  return { metric, askedOf: askedAlike(metric.askedOf, 'MANDATORY'), furtherRows: furtherSet, ...why };
});
