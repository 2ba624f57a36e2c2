import type { CellValue } from '../definition/answer.js';

/** Whether two cells hold the same; an empty one holds the same as another empty one. */
export function isSameValue(a: CellValue | null | undefined, b: CellValue | null | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
