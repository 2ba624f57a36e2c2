import { confidenceLevel } from '@monitor/statistics';
import type { Interval, Result } from '@monitor/statistics';

/** A confidence as the English public-health package takes it: one level, the pair (0.95, 0.998), or none. */
export type PheConfidence = number | number[] | null;

/** One requested level and the names of the columns its limits stand in. */
export interface LimitColumns {
  level: number;
  lower: string;
  upper: string;
}

/** The levels asked for; throws where the package refuses them. */
export function limitColumns(confidence: PheConfidence, suffix = 'cl'): LimitColumns[] {
  if (confidence === null) return [];
  const levels = (Array.isArray(confidence) ? confidence : [confidence]).map((given) => {
    const level = confidenceLevel(given);
    if (typeof level !== 'number') throw new Error(level.message);
    return level;
  });
  if (levels.length === 1) {
    return levels.map((level) => ({ level, lower: 'lowercl', upper: 'uppercl' }));
  }
  if (levels[0] !== 0.95 || levels[1] !== 0.998 || levels.length > 2) {
    throw new Error('Two levels can only be 0.95 and 0.998.');
  }
  return levels.map((level) => levelColumns(level, suffix));
}

/** Columns that carry their level in the name: `lower95_0cl`. */
export function levelColumns(level: number, suffix = 'cl'): LimitColumns {
  const name = (level * 100).toFixed(1).replace('.', '_');
  return { level, lower: `lower${name}${suffix}`, upper: `upper${name}${suffix}` };
}

/** The levels as one label: `95%, 99.8%`. */
export function confidenceLabel(columns: readonly LimitColumns[]): string {
  return columns.map(({ level }) => `${Number((level * 100).toFixed(6))}%`).join(', ');
}

/** The limits at every level, in their columns; `absent` stands where there is no interval. */
export function limitFigures(
  columns: readonly LimitColumns[],
  intervalAt: (level: number) => Result,
  { scale = 1, absent = null }: { scale?: number; absent?: number | null } = {},
): Record<string, number | null> {
  const figures: Record<string, number | null> = {};
  for (const { level, lower, upper } of columns) {
    const result = intervalAt(level);
    const interval: Interval | null = result.computable ? result.interval : null;
    figures[lower] = interval === null ? absent : interval.lower * scale;
    figures[upper] = interval === null ? absent : interval.upper * scale;
  }
  return figures;
}

/** Rows of figures turned into columns; a single row stands by itself, as the case files write it. */
export function columnsOf(rows: readonly Record<string, unknown>[]): Record<string, unknown> {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return only;
  return Object.fromEntries(Object.keys(only ?? {}).map((key) => [key, rows.map((row) => row[key])]));
}

/** Refuses as the reference does where the library says that the input, not the figure, is at fault. */
export function throwOnRefusal(result: Result): void {
  if (!result.computable && result.reason !== 'missing-value') throw new Error(result.message);
}
