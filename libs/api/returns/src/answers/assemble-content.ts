import { catalogueVersion, emptyReturn } from '@monitor/domain';
import type { ActionAnswer, MetricAnswer, ReturnContent } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import { answerKey } from './answer-key.js';

/** A whole return from the answers that are there: what is asked and not answered has an empty place. */
export function assembleContent(
  head: Pick<ReturnHeadRow, 'organisationCode' | 'organisationType' | 'quarterId' | 'catalogueVersion'>,
  answers: ReadonlyMap<string, { content: ActionAnswer | MetricAnswer }>,
): ReturnContent {
  const blank = emptyReturn({ ...head, catalogue: catalogueVersion(head.catalogueVersion) });
  const place = <Answer extends ActionAnswer | MetricAnswer>(empty: Answer): Answer => {
    const typed = answers.get(answerKey(empty))?.content;
    return typed === undefined ? empty : { ...empty, ...typed };
  };
  return { ...blank, actions: blank.actions.map(place), metrics: blank.metrics.map(place) };
}
