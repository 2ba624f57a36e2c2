import { adjustPValues } from '@monitor/statistics';

/** A declared question that is answered, and how often chance alone shows as much by itself. */
export interface DeclaredAnswer {
  number: number;
  pValue: number;
}

/** p of one question among all that were declared and answered (Benjamini and Hochberg); null where it is not one of them. */
export function adjustedAmong(number: number, declared: readonly DeclaredAnswer[]): number | null {
  const tests = declared.map((each) => ({ test: String(each.number), pValue: each.pValue }));
  const adjusted = adjustPValues(tests, 'benjamini-hochberg');
  if (!adjusted.computable) return null;
  return adjusted.tests.find(({ test }) => test === String(number))?.adjusted ?? null;
}
