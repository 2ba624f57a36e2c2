import { differenceOfProportions } from '@monitor/statistics';
import type { StatusDistribution } from './status-distribution.js';

/** One area's distributions, by the key of a domain or action. */
export interface AreaDistributions {
  areaName: string;
  organisations: number;
  cells: StatusDistribution[];
}

/** The two areas that differ most in one column, where the difference is beyond chance. */
export interface WidestDifference {
  key: string;
  high: { areaName: string; cell: StatusDistribution };
  low: { areaName: string; cell: StatusDistribution };
  difference: number;
}

interface Candidate {
  areaName: string;
  cell: StatusDistribution;
  organisations: number;
}

/**
 * Finds the column in which two areas differ most, among differences whose 99.8% interval excludes zero: the level of a
 * control limit, since the extreme pair of several areas is compared, not a pair chosen beforehand. Null where none does.
 */
export function widestDifference(areas: AreaDistributions[], keys: string[]): WidestDifference | null {
  const clear = keys.map((key) => extremePair(areas, key)).filter((pair) => pair !== null);
  return clear.reduce<WidestDifference | null>(
    (widest, pair) => (widest && widest.difference >= pair.difference ? widest : pair),
    null,
  );
}

function extremePair(areas: AreaDistributions[], key: string): WidestDifference | null {
  const candidates = areas
    .map(({ areaName, organisations, cells }) => ({
      areaName,
      organisations,
      cell: cells.find((cell) => cell.key === key),
    }))
    .filter((candidate): candidate is Candidate => candidate.cell?.inPlace.value != null)
    .sort((a, b) => (a.cell.inPlace.value ?? 0) - (b.cell.inPlace.value ?? 0));
  const [low, high] = [candidates[0], candidates.at(-1)];
  if (!low || !high || low === high) return null;
  const result = differenceOfProportions({
    first: effectiveCounts(high),
    second: effectiveCounts(low),
    confidence: 0.998,
  });
  if (!result.computable || !result.interval || result.interval.lower <= 0) return null;
  return { key, high, low, difference: result.value };
}

function effectiveCounts({ cell, organisations }: Candidate): { numerator: number; denominator: number } {
  const denominator = Math.min(cell.answered - cell.notApplicable, Math.max(organisations, 1));
  return { numerator: (cell.inPlace.value ?? 0) * denominator, denominator };
}
