import { metricIds } from '@monitor/domain';
import type { ActionAnswer, MetricAnswer, MetricId, ReturnContent } from '@monitor/domain';
import type { ActionAnswerPartsFragment, ContentPartsFragment, MetricAnswerPartsFragment } from '@monitor/web-graphql';

function isMetricId(id: string): id is MetricId {
  return metricIds.some((known) => known === id);
}

/** An action's answer as the domain knows it, without what only saving needs. */
export function toActionAnswer(answer: ActionAnswerPartsFragment): ActionAnswer {
  const { version: _version, editedByName: _editedByName, ...content } = answer;
  return content;
}

/** A table of counts as the domain knows it; null for a metric that this version of the app does not know. */
export function toMetricAnswer(answer: MetricAnswerPartsFragment): MetricAnswer | null {
  const { version: _version, editedByName: _editedByName, metricId, ...content } = answer;
  return isMetricId(metricId) ? { ...content, metricId } : null;
}

/** The content of a return as the domain's rules take it. */
export function toContent(
  head: { organisationCode: string; quarterId: string },
  content: ContentPartsFragment,
): ReturnContent {
  return {
    ...head,
    catalogueVersion: content.catalogueVersion,
    actions: content.actions.map(toActionAnswer),
    metrics: content.metrics.map(toMetricAnswer).filter((answer) => answer !== null),
  };
}
