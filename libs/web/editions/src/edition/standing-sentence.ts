import { formatDay } from '@monitor/domain';
import type { FormEditionPartsFragment } from '@monitor/web-graphql';

/** Where an edition stands, in a sentence for the head of its page. */
export function standingSentence(record: FormEditionPartsFragment): string {
  const { state, stateLabel, publishedOn, firstQuarterLabel, questions } = record;
  const asks = `It has ${String(questions)} questions and is asked from ${firstQuarterLabel} on.`;
  return state === 'PUBLISHED' ? `Published on ${formatDay(publishedOn)}. ${asks}` : `${stateLabel}. ${asks}`;
}
