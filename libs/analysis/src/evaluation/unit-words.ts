import { formatCount } from '@monitor/domain';
import type { EvaluationUnit } from './evaluation-question.js';

const names = {
  ORGANISATION: ['organisation', 'organisations'],
  BOARD: ['board', 'boards'],
  REGION: ['region', 'regions'],
} as const satisfies Record<EvaluationUnit, readonly [string, string]>;

/** "boards"; "board" of one. */
export function unitsInWords(unit: EvaluationUnit, count: number): string {
  return names[unit][count === 1 ? 0 : 1];
}

/** "3 boards adopted". */
export function adoptersInWords(unit: EvaluationUnit, count: number): string {
  return `${formatCount(count)} ${unitsInWords(unit, count)} adopted`;
}

/** "20 boards did not". */
export function othersInWords(unit: EvaluationUnit, count: number): string {
  return `${formatCount(count)} ${unitsInWords(unit, count)} did not`;
}

/** A share as a whole percentage: "50%". */
export function percentageOf(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}
