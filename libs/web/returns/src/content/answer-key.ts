import type { ActionAnswer, MetricAnswer, MetricId, Stratifier } from '@monitor/domain';

/** The key under which an answer is saved: `D1-S1` for an action, `M01.DEPRIVATION` for a table of counts. */
export type AnswerKey = string;

export function actionKey(answer: Pick<ActionAnswer, 'actionCode'>): AnswerKey {
  return answer.actionCode;
}

export function tableKey({ metricId, stratifier }: Pick<MetricAnswer, 'metricId' | 'stratifier'>): AnswerKey {
  return `${metricId}.${stratifier}`;
}

export function tableKeyOf(metricId: MetricId, stratifier: Stratifier): AnswerKey {
  return tableKey({ metricId, stratifier });
}

/** The key of the answer that a cell (`D1-S1.evidence`, `M01.DEPRIVATION.IMD1.numerator`) belongs to. */
export function answerKeyOfCell(cell: string): AnswerKey {
  const parts = cell.split('.');
  return parts.slice(0, parts.length > 2 ? 2 : 1).join('.');
}
