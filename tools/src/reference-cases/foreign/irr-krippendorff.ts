import type { RatingTable, Result } from '@monitor/statistics';

/**
 * Krippendorff's alpha as irr 0.84.1 prints it: for complete tables of more than two raters the package leaves out that a
 * pair within an item weighs one over its ratings less one. Pairs, margins and their total are then all (raters - 1)
 * times too large, which cancels everywhere but in "total - 1".
 */
export function irrKrippendorff(published: Result, table: RatingTable): Result {
  const raters = table[0]?.length ?? 0;
  const isComplete = table.every((row) => row.every((rating) => rating !== null));
  if (!published.computable || !isComplete || raters <= 2) return published;
  const total = table.length * raters;
  const factor = (total - 1 / (raters - 1)) / (total - 1);
  return { ...published, value: 1 - factor * (1 - published.value) };
}
