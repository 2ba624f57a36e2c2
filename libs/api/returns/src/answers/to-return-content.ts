import type { ActionAnswer, MetricAnswer, ReturnContent as DomainContent } from '@monitor/domain';
import { answerKey } from './answer-key.js';
import type { AnswerRow } from './answers.query.js';
import type { ReturnContent } from './return-content.type.js';

/** A whole return with the version of each answer; a submitted one has no versions (`answers` is empty). */
export function toReturnContent(
  { catalogueVersion, actions, metrics }: DomainContent,
  answers: ReadonlyMap<string, AnswerRow> = new Map(),
): ReturnContent {
  const withVersion = <Answer extends ActionAnswer | MetricAnswer>(answer: Answer) => {
    const row = answers.get(answerKey(answer));
    return { ...answer, version: row?.version ?? 0, editedByName: row?.editedByName ?? null };
  };
  return { catalogueVersion, actions: actions.map(withVersion), metrics: metrics.map(withVersion) };
}
