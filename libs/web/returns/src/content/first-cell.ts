import { actionCell, groupCodes, metricCell } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';

/** The first cell of an answer on its page. */
export function firstCell(answer: DraftAnswer): string {
  if (answer.kind === 'ACTION') return actionCell(answer.content.actionCode, 'status');
  const { metricId, stratifier } = answer.content;
  return metricCell(metricId, stratifier, groupCodes(stratifier)[0] ?? '', 'numerator');
}
