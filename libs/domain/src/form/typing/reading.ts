import type { CellValue } from '../definition/answer.js';

/** What a typed text means. `value` null without a problem = an empty cell. */
export interface Reading<Value extends CellValue = CellValue> {
  value: Value | null;
  /** What was typed, and what was wanted instead; null where it could be read. */
  problem: string | null;
}

/** What was typed, as messages repeat it: as typed, and short. */
export function quoteTyped(text: string): string {
  const shown = text.trim();
  return shown.length > 30 ? `“${shown.slice(0, 30)}…”` : `“${shown}”`;
}

export function meaning<Value extends CellValue>(value: Value): Reading<Value> {
  return { value, problem: null };
}

export function noMeaning(problem: string): Reading<never> {
  return { value: null, problem };
}

/** An empty cell. */
export const nothing: Reading<never> = { value: null, problem: null };
