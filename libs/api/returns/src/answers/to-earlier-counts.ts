import type { ReturnContent } from '@monitor/domain';
import type { EarlierCounts } from './earlier-counts.type.js';
import { toAnswer } from './to-return-content.js';

/** Earlier counts as they are told. */
export function toEarlierCounts({ quarterId, edition, answers }: ReturnContent): EarlierCounts {
  return { quarterId, edition, answers: answers.map((answer) => toAnswer(answer)) };
}
