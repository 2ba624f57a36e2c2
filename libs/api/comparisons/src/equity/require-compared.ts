import { DomainError, formEditions, questionsOf } from '@monitor/domain';
import type { MetricDefinition, MetricId, StratifierDefinition } from '@monitor/domain';

/** Whether any edition of the form asks for a metric by a stratifier, as counts that are added up. */
function isCountedBy(metricId: MetricId, stratifier: string): boolean {
  return formEditions.some((edition) =>
    questionsOf(edition).some(
      ({ metric, shape, counts }) =>
        metric === metricId && shape.of === 'TABLE' && shape.stratifier === stratifier && counts?.of === 'PAIRS',
    ),
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
