import type { MetricDefinition } from '../../../metrics/metric.js';

/**
 * The metrics that the second edition adds. M06 was never used. M09 is two metrics, because a share of appointments
 * of one mode says nothing of the other.
 */
export const newMetrics: readonly MetricDefinition[] = [
  {
    id: 'M04',
    name: 'Requests sent by online consultation',
    shortName: 'Online consultation',
    numerator: 'Requests sent by online consultation',
    denominator: 'Registered patients',
    unit: 'registered patients',
    kind: 'RATE',
    per: 1000,
    polarity: 'NEUTRAL',
    hint: 'Count each request of the quarter; one patient may send several. Count patients on the list on its last day.',
    askedOf: ['PRACTICE'],
  },
];
