import type { ActionAnswer, MetricAnswer } from '@monitor/domain';

/** What an answer is kept under: `D1-S1`, or a metric and its stratifier, `M01.DEPRIVATION`. */
export function answerKey(answer: ActionAnswer | MetricAnswer): string {
  return 'actionCode' in answer ? answer.actionCode : `${answer.metricId}.${answer.stratifier}`;
}
