import { isInPlace, isLower, isUnderWay, parseCell } from '@monitor/domain';
import type { ActionAnswer, ActionField, ReturnIssue } from '@monitor/domain';

interface Asked {
  answer: ActionAnswer;
  /** The answer that counted last quarter; null where there was none. */
  before: ActionAnswer | null;
  today: string;
  issues: readonly ReturnIssue[];
}

type DetailField = Exclude<ActionField, 'status' | 'confirmed'>;

const order: DetailField[] = [
  'ownerRole',
  'targetOn',
  'evidence',
  'evidenceOn',
  'coveragePercent',
  'assurance',
  'reason',
];

function needsReason({ answer, before, today }: Asked): boolean {
  if (answer.status === 'NOT_APPLICABLE' || isLower(answer.status, before?.status ?? null)) return true;
  const isLate = isUnderWay(answer.status) && answer.targetOn !== null && answer.targetOn < today;
  return isLate || (answer.reason ?? '') !== '';
}

function isNeeded(field: DetailField, asked: Asked): boolean {
  const { status } = asked.answer;
  switch (field) {
    case 'ownerRole':
    case 'targetOn':
      return isUnderWay(status);
    case 'evidence':
    case 'evidenceOn':
    case 'coveragePercent':
    case 'assurance':
      return isInPlace(status);
    case 'reason':
      return needsReason(asked);
  }
}

/**
 * The questions that a status brings with it, and no others, besides any cell in which something is wrong: an error
 * that cannot be seen cannot be mended.
 */
export function neededFields(asked: Asked): DetailField[] {
  if (asked.answer.status === null) return [];
  const wrong = new Set(
    asked.issues.flatMap(({ cell, code }) => {
      const parsed = code.endsWith('_MISSING') ? null : parseCell(cell);
      return parsed?.kind === 'ACTION' && parsed.actionCode === asked.answer.actionCode ? [parsed.field] : [];
    }),
  );
  return order.filter((field) => isNeeded(field, asked) || wrong.has(field));
}
