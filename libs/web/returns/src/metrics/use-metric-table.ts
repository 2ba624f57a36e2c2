import { metricCatalogue, metricsFor, stratifiers } from '@monitor/domain';
import type { MetricAnswer, MetricDefinition, ReturnIssue, Stratifier } from '@monitor/domain';
import { useParams } from 'react-router';
import { answerKeyOfCell, tableKeyOf } from '../content/answer-key.js';
import { useDraft } from '../draft/draft-context.js';
import type { DraftTable } from './place-counts.js';

/** The table that the address names. */
export interface MetricTable {
  metric: MetricDefinition;
  stratifier: Stratifier;
  table: DraftTable;
  before: MetricAnswer | null;
  issues: ReturnIssue[];
  /** The issues of the metric's other tables too, to say which are complete. */
  errorsIn: (stratifier: Stratifier) => boolean;
}

/** The table of the address; null where it names none that this organisation is asked for. */
export function useMetricTable(): MetricTable | null {
  const parameters = useParams();
  const { state, issues, rules } = useDraft();
  const metric = metricCatalogue.find(({ id }) => id === parameters['metric']);
  const stratifier = stratifiers.find((name) => name.toLowerCase() === parameters['stratifier']?.toLowerCase());
  if (metric === undefined || stratifier === undefined || !metricsFor(rules.organisationType).includes(metric)) {
    return null;
  }
  const table = state.answers[tableKeyOf(metric.id, stratifier)];
  if (table?.kind !== 'TABLE') return null;
  const issuesOf = (by: Stratifier) => issues.filter(({ cell }) => answerKeyOfCell(cell) === tableKeyOf(metric.id, by));
  const before = rules.previous?.metrics.find(
    (answer) => answer.metricId === metric.id && answer.stratifier === stratifier,
  );
  return {
    metric,
    stratifier,
    table,
    before: before ?? null,
    issues: issuesOf(stratifier),
    errorsIn: (by) => issuesOf(by).some(({ severity }) => severity === 'ERROR'),
  };
}
