import { pairsAmong } from '../findings/allow-for.js';
import { leastDifference } from '../findings/least-difference.js';
import type { ShareCounts } from '../findings/least-difference.js';
import type { StatusDistribution } from './status-distribution.js';

/** One area's distributions, by the key of a domain or action. */
export interface AreaDistributions {
  areaName: string;
  organisations: number;
  cells: StatusDistribution[];
}

/** One area's share in place in one column. */
export interface AreaShare {
  areaName: string;
  cell: StatusDistribution;
  organisations: number;
}

/** Two areas that differ in one column beyond chance. */
export interface ClearDifference {
  key: string;
  high: AreaShare;
  low: AreaShare;
  /** How far the two lie apart at the least: the lower limit of the interval, a share from 0 to 1. */
  atLeast: number;
}

/** The areas that can be compared in one column, lowest share first. */
export function sharesOf(areas: readonly AreaDistributions[], key: string): AreaShare[] {
  return areas
    .map(({ areaName, organisations, cells }) => ({
      areaName,
      organisations,
      cell: cells.find((cell) => cell.key === key),
    }))
    .filter((share): share is AreaShare => share.cell?.inPlace.value != null)
    .sort((a, b) => (a.cell.inPlace.value ?? 0) - (b.cell.inPlace.value ?? 0));
}

/** How many pairs of areas a view compares, over all of its columns. */
export function comparisonsIn(areas: readonly AreaDistributions[], keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + pairsAmong(sharesOf(areas, key).length), 0);
}

/**
 * Finds the two areas and the column whose difference is the surest: of all pairs in all columns the one that lies
 * furthest apart at the least, at the level given. Null where no interval excludes zero.
 */
export function clearestDifference(
  areas: readonly AreaDistributions[],
  keys: readonly string[],
  confidence: number,
): ClearDifference | null {
  const clear = keys.flatMap((key) => clearDifferences(sharesOf(areas, key), key, confidence));
  return clear.reduce<ClearDifference | null>(
    (clearest, pair) => (clearest && clearest.atLeast >= pair.atLeast ? clearest : pair),
    null,
  );
}

/** The column whose shares lie furthest apart, whatever chance would explain: a place to begin to look, not a finding. */
export function furthestApart(areas: readonly AreaDistributions[], keys: readonly string[]): string | null {
  const spans = keys.map((key) => ({ key, span: spanOf(sharesOf(areas, key)) }));
  return spans.reduce((widest, next) => (widest.span >= next.span ? widest : next), { key: keys[0] ?? null, span: -1 })
    .key;
}

function spanOf(shares: readonly AreaShare[]): number {
  const [low, high] = [shares[0], shares.at(-1)];
  return (high?.cell.inPlace.value ?? 0) - (low?.cell.inPlace.value ?? 0);
}

function clearDifferences(shares: readonly AreaShare[], key: string, confidence: number): ClearDifference[] {
  return shares.flatMap((low, place) =>
    shares.slice(place + 1).flatMap((high) => {
      const atLeast = leastDifference(effectiveCounts(high), effectiveCounts(low), confidence);
      return atLeast > 0 ? [{ key, high, low, atLeast }] : [];
    }),
  );
}

/** Answers of one organisation resemble each other: no more observations than organisations. */
function effectiveCounts({ cell, organisations }: AreaShare): ShareCounts {
  const denominator = Math.min(cell.answered - cell.notApplicable, Math.max(organisations, 1));
  return { numerator: (cell.inPlace.value ?? 0) * denominator, denominator };
}
