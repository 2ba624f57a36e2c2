import { DomainError } from '../../errors/domain-error.js';
import { derivedFromEditions, latestEdition } from './form-editions.js';
import type { OrganisationType } from '../../organisations/organisation.js';
import type { MetricDefinition, MetricId } from '../../metrics/metric.js';

/** The metrics of the latest edition of the form. */
export function metricCatalogue(): readonly MetricDefinition[] {
  return latestEdition().metrics;
}

/** By id; the newest edition that holds a metric says what it is. */
const byId = derivedFromEditions(
  (editions) => new Map(editions.flatMap(({ metrics }) => metrics.map((metric) => [metric.id, metric]))),
);

/** The definition of a metric; refuses an id that no edition holds. */
export function metricDefinition(id: MetricId): MetricDefinition {
  const metric = byId().get(id);
  if (metric === undefined) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `“${String(id)}” is not a metric of the return. Use one of ${[...byId().keys()].join(', ')}.`,
    );
  }
  return metric;
}

/** The metrics of the latest edition that a type of organisation is asked, in its order. */
export function metricsFor(type: OrganisationType): MetricDefinition[] {
  return metricCatalogue().filter(({ askedOf }) => askedOf.includes(type));
}

/** Ids of the metrics of every edition, in order. */
export function metricIds(): MetricId[] {
  return [...byId().keys()].sort();
}
