import type { Matrix } from '../../linear-algebra/index.js';
import { normalCdf } from '../../numerics/index.js';

/** A box around 0 seen from a normal vector, one independent coordinate after the other. */
export interface BoxWalk {
  mean: readonly number[];
  halfWidths: readonly number[];
  /** The vector is its mean plus this lower triangle times the coordinates. */
  factor: Matrix;
  coordinates: readonly Coordinate[];
  /** Where the coordinates before the present one stand. */
  drawn: Float64Array;
  /** Integrals of the coordinates over the box. */
  sums: Float64Array;
}

/** The rows of the factor whose last entry stands in a column: they limit that coordinate, given those before it. */
export interface Coordinate {
  column: number;
  rows: number[];
}

/** A walk that has not begun. */
export function startWalk(factor: Matrix, mean: readonly number[], halfWidths: readonly number[]): BoxWalk {
  const drawn = new Float64Array(mean.length);
  const sums = new Float64Array(mean.length);
  return { mean, halfWidths, factor, coordinates: coordinatesOf(factor), drawn, sums };
}

function coordinatesOf(factor: Matrix): Coordinate[] {
  const order = factor.columns;
  const columns = Array.from({ length: order }, (): number[] => []);
  for (let row = 0; row < order; row++) {
    const entries = factor.values.subarray(row * order, row * order + row + 1);
    const noise = 1e-7 * Math.hypot(...entries);
    const last = entries.findLastIndex((entry) => Math.abs(entry) > noise);
    columns[Math.max(0, last)]!.push(row);
  }
  return columns.flatMap((rows, column) => (rows.length > 0 ? [{ column, rows }] : []));
}

/** The limits that the box leaves to a coordinate, given those before it; the lower one above the upper where none. */
export function limitsOf({ column, rows }: Coordinate, walk: BoxWalk): [number, number] {
  const { factor, mean, halfWidths, drawn } = walk;
  let lower = -Infinity;
  let upper = Infinity;
  for (const row of rows) {
    const start = row * factor.columns;
    let centre = mean[row]!;
    for (let j = 0; j < column; j++) centre += factor.values[start + j]! * drawn[j]!;
    const scale = factor.values[start + column]!;
    const middle = -centre / scale;
    const half = halfWidths[row]! / Math.abs(scale);
    lower = Math.max(lower, middle - half);
    upper = Math.min(upper, middle + half);
  }
  return [lower, upper];
}

/** The share of a standard normal distribution between two limits; above 0 by reflection, where tails keep their digits. */
export function shareBetween(lower: number, upper: number): number {
  return lower > 0 ? normalCdf(-lower) - normalCdf(-upper) : normalCdf(upper) - normalCdf(lower);
}
