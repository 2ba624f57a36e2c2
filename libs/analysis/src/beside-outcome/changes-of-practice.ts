import { matchedShares } from '../consistency/matched-shares.js';
import type { PracticeQuarter } from '../consistency/matched-shares.js';
import type { PracticeTable } from '../consistency/practice-table.js';

/**
 * By how much the share in place rose in each area, among the organisations that answered both times, each in the area of
 * the later quarter: neither who answered nor a boundary counts. Areas with fewer than five of them are left out.
 */
export function changesOfPractice(
  table: PracticeTable,
  { before, now }: { before: PracticeQuarter; now: PracticeQuarter },
): Map<string, number> {
  const { areas } = matchedShares(table, [before, now]);
  return new Map(areas.map(({ area, shares }) => [area, (shares[1] ?? 0) - (shares[0] ?? 0)]));
}
