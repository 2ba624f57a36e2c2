import type { GroupCount } from '../metrics/metric.js';
import type { ActionAnswer, MetricAnswer, ReturnContent } from './return.js';

/** By code unit, not by language: the same text on every machine. */
function byText<T>(key: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

function countRow(count: GroupCount) {
  return { denominator: count.denominator ?? null, group: count.group, numerator: count.numerator ?? null };
}

function metricRow(answer: MetricAnswer) {
  return {
    counts: [...answer.counts].sort(byText((count) => count.group)).map(countRow),
    explanation: answer.explanation ?? null,
    metricId: answer.metricId,
    notCollected: answer.notCollected,
    stratifier: answer.stratifier,
  };
}

function actionRow(answer: ActionAnswer) {
  return {
    actionCode: answer.actionCode,
    assurance: answer.assurance ?? null,
    confirmed: answer.confirmed,
    coveragePercent: answer.coveragePercent ?? null,
    evidence: answer.evidence ?? null,
    evidenceOn: answer.evidenceOn ?? null,
    ownerRole: answer.ownerRole ?? null,
    reason: answer.reason ?? null,
    status: answer.status ?? null,
    targetOn: answer.targetOn ?? null,
  };
}

/**
 * The canonical text of a return: JSON with sorted keys, rows sorted by what they answer, and nothing but the fields
 * of a return. Two contents with the same answers give the same text whatever the order of rows or keys; the server
 * takes its SHA-256, which is what is signed.
 */
export function contentForHash(content: ReturnContent): string {
  return JSON.stringify({
    actions: [...content.actions].sort(byText((answer) => answer.actionCode)).map(actionRow),
    catalogueVersion: content.catalogueVersion,
    metrics: [...content.metrics].sort(byText((answer) => `${answer.metricId}.${answer.stratifier}`)).map(metricRow),
    organisationCode: content.organisationCode,
    quarterId: content.quarterId,
  });
}
