import { currentCatalogue } from '../framework/catalogue.js';
import type { MetricId, Stratifier } from '../metrics/metric.js';
import type { OrganisationType } from '../organisations/organisation.js';
import { emptyReturn } from './new-return.js';
import type { ActionAnswer, MetricAnswer, ReturnContent } from './return.js';
import type { ValidationContext } from './validation/validation-context.js';

/** For tests: what a return of July to September 2026 is checked against, unless the test says otherwise. */
export function buildContext(changes: Partial<ValidationContext> = {}): ValidationContext {
  return {
    organisationType: 'TRUST',
    catalogue: currentCatalogue,
    today: '2026-10-20',
    previous: null,
    ...changes,
  };
}

/** For tests: a return without errors. Each table adds up to 800 of 1,000. */
export function buildReturn(organisationType: OrganisationType = 'TRUST'): ReturnContent {
  const blank = emptyReturn({
    organisationCode: 'RX1',
    organisationType,
    quarterId: '2026-27-Q2',
    catalogue: currentCatalogue,
  });
  return {
    ...blank,
    actions: blank.actions.map((answer) => ({ ...answer, status: 'NOT_STARTED', confirmed: true })),
    metrics: blank.metrics.map((answer) => ({
      ...answer,
      counts: answer.counts.map(({ group }, index) => ({
        group,
        numerator: index === 0 ? 800 : 0,
        denominator: index === 0 ? 1000 : 0,
      })),
    })),
  };
}

/** For tests: the same return with one answer changed. */
export function withAnswer(content: ReturnContent, code: string, changes: Partial<ActionAnswer>): ReturnContent {
  const actions = content.actions.map((answer) => (answer.actionCode === code ? { ...answer, ...changes } : answer));
  return { ...content, actions };
}

/** For tests: the same return with one table changed. */
export function withTable(
  content: ReturnContent,
  metricId: MetricId,
  stratifier: Stratifier,
  changes: Partial<MetricAnswer>,
): ReturnContent {
  const metrics = content.metrics.map((answer) =>
    answer.metricId === metricId && answer.stratifier === stratifier ? { ...answer, ...changes } : answer,
  );
  return { ...content, metrics };
}

/** For tests: the same return with the counts of one group changed. */
export function withCount(
  content: ReturnContent,
  [metricId, stratifier, group]: [MetricId, Stratifier, string],
  changes: { numerator?: unknown; denominator?: unknown },
): ReturnContent {
  const table = content.metrics.find((answer) => answer.metricId === metricId && answer.stratifier === stratifier);
  const counts = (table?.counts ?? []).map((count) =>
    count.group === group ? ({ ...count, ...changes } as typeof count) : count,
  );
  return withTable(content, metricId, stratifier, { counts });
}
