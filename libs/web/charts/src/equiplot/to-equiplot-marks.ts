import { isUnreliable, shownValue, writeFigure } from '@monitor/domain';
import type { Figure } from '@monitor/domain';
import type { EquiplotGroup, EquiplotRow } from './equiplot-row.js';

/** The share of one group in the row with this number. */
export interface EquiplotDot {
  row: number;
  value: number;
  /** Number of the group, which decides its mark. */
  group: number;
  isCompared: boolean;
  /** Rests on so few that it is drawn hollow. */
  isUnreliable: boolean;
}

/** The line of a row from its lowest share to its highest. */
export interface EquiplotLine {
  row: number;
  from: number;
  to: number;
  /** Whether every group is there and reliable; otherwise the groups may lie further apart than the line is long. */
  isWhole: boolean;
}

/** What an equiplot draws. */
export interface EquiplotMarks {
  /** Those that stand out come last, so that they lie above the others. */
  dots: EquiplotDot[];
  lines: EquiplotLine[];
  /** The shares of all people together. */
  overall: { row: number; value: number }[];
}

/** The marks of the figures that are shown: a hidden or missing one has none, and its place is not filled in. */
export function toEquiplotMarks(groups: readonly EquiplotGroup[], rows: readonly EquiplotRow[]): EquiplotMarks {
  const dots = rows.flatMap((each, row) => dotsOf(groups, each, row));
  return {
    dots: [...dots].sort((a, b) => Number(a.isCompared) - Number(b.isCompared)),
    lines: rows.flatMap((_, row) =>
      lineOf(
        dots.filter((dot) => dot.row === row),
        groups.length,
      ),
    ),
    overall: rows.flatMap(({ overall }, row) => {
      const value = shownValue(overall);
      return value === null ? [] : [{ row, value }];
    }),
  };
}

function dotsOf(groups: readonly EquiplotGroup[], { shares }: EquiplotRow, row: number): EquiplotDot[] {
  return groups.flatMap(({ isCompared }, group) => {
    const share = shares[group];
    const value = share === undefined ? null : shownValue(share);
    if (share === undefined || value === null) return [];
    return [{ row, value, group, isCompared, isUnreliable: isUnreliable(share) }];
  });
}

function lineOf(dots: readonly EquiplotDot[], groups: number): EquiplotLine[] {
  const [first] = dots;
  if (first === undefined || dots.length < 2) return [];
  const values = dots.map(({ value }) => value);
  const isWhole = dots.length === groups && dots.every((dot) => !dot.isUnreliable);
  return [{ row: first.row, from: Math.min(...values), to: Math.max(...values), isWhole }];
}

/**
 * How many groups of a row are not drawn, by the sign that stands for them; empty where all are.
 * @example absentInWords([hidden, hidden, half]) // "2 groups [c]"
 */
export function absentInWords(shares: readonly Figure[]): string {
  const counts = new Map<string, number>();
  for (const share of shares) {
    const { figure, absent } = writeFigure(share);
    if (absent !== null) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  }
  return [...counts].map(([sign, count]) => `${count} ${count === 1 ? 'group' : 'groups'} ${sign}`).join(', ');
}
