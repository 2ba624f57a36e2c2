import type { GroupCount } from '../../metrics/metric.js';
import type { ActionAnswer, MetricAnswer } from '../answers/typed-views.js';

/** A return in the shape that the first edition's returns were kept in. */
export interface FirstEditionContent {
  organisationCode: string;
  quarterId: string;
  catalogueVersion: number;
  actions: readonly ActionAnswer[];
  metrics: readonly MetricAnswer[];
}

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
 * The text that was signed under the first edition, byte for byte. It names its fields because that edition will never
 * have others; every later edition is signed by `canonicalText` over whatever it asks.
 */
export function firstEditionText(content: FirstEditionContent): string {
  return JSON.stringify({
    actions: [...content.actions].sort(byText((answer) => answer.actionCode)).map(actionRow),
    catalogueVersion: content.catalogueVersion,
    metrics: [...content.metrics].sort(byText((answer) => `${answer.metricId}.${answer.stratifier}`)).map(metricRow),
    organisationCode: content.organisationCode,
    quarterId: content.quarterId,
  });
}
