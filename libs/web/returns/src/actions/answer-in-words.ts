import { assuranceLabel, formatDay, isInPlace, isRealDay, isUnderWay, statusLabel } from '@monitor/domain';
import type { ActionAnswer } from '@monitor/domain';

function day(text: string | null): string | null {
  return text === null ? null : isRealDay(text) ? formatDay(text) : text;
}

/** One line of an answer in words. */
export interface AnswerLine {
  label: string;
  text: string;
}

function line(label: string, text: string | null): AnswerLine[] {
  return text === null || text === '' ? [] : [{ label, text }];
}

/** An answer in words, only what its status asks for: the status first. */
export function answerInWords(answer: ActionAnswer): AnswerLine[] {
  const { status, coveragePercent, assurance } = answer;
  const inPlace = isInPlace(status)
    ? [
        ...line('Shown by', answer.evidence),
        ...line('Date of the evidence', day(answer.evidenceOn)),
        ...line('Reaches', coveragePercent === null ? null : `${coveragePercent}%`),
        ...line('Checked', assurance === null ? null : assuranceLabel(assurance)),
      ]
    : [];
  const underWay = isUnderWay(status)
    ? [...line('Answered for by', answer.ownerRole), ...line('In place by', day(answer.targetOn))]
    : [];
  return [{ label: 'Status', text: statusLabel(status) }, ...inPlace, ...underWay, ...line('Reason', answer.reason)];
}
