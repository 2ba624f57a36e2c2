import { metricIds } from '@monitor/domain';
import type { ActionAnswer, MetricAnswer, MetricId, ReturnContent } from '@monitor/domain';
import type { ActionAnswerPartsFragment, ContentPartsFragment, MetricAnswerPartsFragment } from '@monitor/web-graphql';

function isMetricId(id: string): id is MetricId {
  return metricIds.some((known) => known === id);
}

/** An action's answer as the domain knows it. Named field by field: what the client adds must not be sent back. */
export function toActionAnswer(answer: ActionAnswerPartsFragment): ActionAnswer {
  return {
    actionCode: answer.actionCode,
    status: answer.status,
    evidence: answer.evidence,
    evidenceOn: answer.evidenceOn,
    ownerRole: answer.ownerRole,
    targetOn: answer.targetOn,
    coveragePercent: answer.coveragePercent,
    assurance: answer.assurance,
    reason: answer.reason,
    confirmed: answer.confirmed,
  };
}

/** A table of counts as the domain knows it; null for a metric that this version of the app does not know. */
export function toMetricAnswer(answer: MetricAnswerPartsFragment): MetricAnswer | null {
  const { metricId, stratifier, counts, explanation, notCollected } = answer;
  if (!isMetricId(metricId)) return null;
  return {
    metricId,
    stratifier,
    counts: counts.map(({ group, numerator, denominator }) => ({ group, numerator, denominator })),
    explanation,
    notCollected,
  };
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
