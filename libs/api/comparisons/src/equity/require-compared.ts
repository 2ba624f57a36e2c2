import {
  DomainError,
  formEditions,
  metricCatalogue,
  questionsOf,
  stratifierDefinition,
  stratifiers,
} from '@monitor/domain';
import type { MetricDefinition, MetricId, StratifierDefinition } from '@monitor/domain';
import type { ComparedStratifier } from './published-equity.js';

/** Whether any edition of the form asks for a metric by a stratifier, as counts that are added up. */
function isCountedBy(metricId: MetricId, stratifier: string): boolean {
  return formEditions.some((edition) =>
    questionsOf(edition).some(
      ({ metric, shape, counts }) =>
        metric === metricId && shape.of === 'TABLE' && shape.stratifier === stratifier && counts?.of === 'PAIRS',
    ),
  );
}

/** Every measure with every kind of groups by which it is compared, in the order of the catalogue. */
export function comparedSeries(): { metric: MetricDefinition; definition: ComparedStratifier }[] {
  return metricCatalogue()
    .filter(({ kind }) => kind === 'SHARE')
    .flatMap((metric) =>
      stratifiers
        .filter((stratifier) => isCountedBy(metric.id, stratifier))
        .map((stratifier) => ({ metric, definition: { ...stratifierDefinition(stratifier), stratifier } })),
    );
}

/** Refuses (INPUT_NOT_UNDERSTOOD) a metric that is no share of people, or is not counted by the groups asked for. */
export function requireCompared(
  { id, kind, name }: MetricDefinition,
  { stratifier, label }: StratifierDefinition,
): void {
  if (kind !== 'SHARE') {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `“${name}” is not a share of people, and only shares are compared between groups. Choose a metric of the kind SHARE.`,
    );
  }
  if (!isCountedBy(id, stratifier)) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `“${name}” is not counted by ${label.toLowerCase()}. Choose another metric, or other groups.`,
    );
  }
}
