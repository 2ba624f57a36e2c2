import type { ReturnContent } from '@monitor/domain';
import type { EarlierCounts } from './earlier-counts.type.js';
import { toAnswer } from './to-return-content.js';

/** Earlier counts as they are told. */
export function toEarlierCounts({ quarterId, answers }: ReturnContent): EarlierCounts {
  return { quarterId, answers: answers.map((answer) => toAnswer(answer)) };
}
