import { normalQuantile, studentTQuantile } from '@monitor/statistics';
import type { Limited } from '../findings/finding-figure.js';
import { practiceSteps } from './practice-table.js';
import type { PracticeTable } from './practice-table.js';
import type { StandsApart } from './stands-apart.js';

/** Areas whose shares lie within ten points of the others at every step of the scale are alike: declared beforehand. */
export const practiceMargin = 0.1;

/** Sums of organisations' shares at one step: of area a, type t and column j at (a x types + t) x columns + j. */
interface Sums {
  count: Float64Array;
  sum: Float64Array;
  squares: Float64Array;
}

/**
 * How far the shares of areas could lie from those of the others at the most, at any step of the scale: the widest
 * simultaneous interval over areas, columns and steps, like with like. Null where one of them leaves the margin, or where
 * an area that is judged has none: then areas are not shown to be alike.
 *
 * In words: at each step an organisation has the share of its applicable answers at or above it; an area's difference
 * from the others is the mean difference of these within types, weighted by m (n - m) / n. Its variance is that of the
 * organisations within area and type, two organisations added that are as unlike as two can be, so that it is never
 * nought; Student's t with the area's organisations less its types as degrees of freedom, at Sidak's level.
 * Source: Mantel & Haenszel 1959, JNCI 22:719 (weights); Sidak 1967, JASA 62:626.
 */
export function alikeWithin(
  table: PracticeTable,
  { judged, comparisons }: Pick<StandsApart, 'judged' | 'comparisons'>,
): Limited | null {
  const tail = (1 - 0.95 ** (1 / (comparisons * practiceSteps))) / 2;
  let widest: Limited | null = null;
  for (let step = 0; step < practiceSteps; step += 1) {
    const sums = sumsAt(table, step);
    for (let place = 0; place < judged.isJudged.length; place += 1) {
      if (judged.isJudged[place] === 0) continue;
      const interval = intervalAt(table, sums, place, tail);
      if (interval === null || reachOf(interval) > practiceMargin) return null;
      if (widest === null || reachOf(interval) > reachOf(widest)) widest = interval;
    }
  }
  return widest;
}

/** The size of the limit that lies furthest from no difference. */
function reachOf({ lower, upper }: Limited): number {
  return Math.max(Math.abs(lower ?? 1), Math.abs(upper ?? 1));
}

function sumsAt(table: PracticeTable, step: number): Sums {
  const { areas, types, columns, areaOf, typeOf, applicable, reached } = table;
  const size = areas.length * types.length * columns.length;
  const sums = { count: new Float64Array(size), sum: new Float64Array(size), squares: new Float64Array(size) };
  for (let row = 0; row < areaOf.length; row += 1) {
    const base = (areaOf[row]! * types.length + typeOf[row]!) * columns.length;
    for (let column = 0; column < columns.length; column += 1) {
      const cell = row * columns.length + column;
      if (applicable[cell] === 0) continue;
      const share = reached[cell * practiceSteps + step]! / applicable[cell]!;
      sums.count[base + column]! += 1;
      sums.sum[base + column]! += share;
      sums.squares[base + column]! += share * share;
    }
  }
  return sums;
}

interface Side {
  count: number;
  sum: number;
  squares: number;
}

function intervalAt({ areas, types, columns }: PracticeTable, sums: Sums, place: number, tail: number): Limited | null {
  const area = Math.floor(place / columns.length);
  const column = place % columns.length;
  let [weights, difference, variance, freedom] = [0, 0, 0, 0];
  for (let type = 0; type < types.length; type += 1) {
    const sideOf = (of: number): Side => {
      const at = (of * types.length + type) * columns.length + column;
      return { count: sums.count[at]!, sum: sums.sum[at]!, squares: sums.squares[at]! };
    };
    const own = sideOf(area);
    const others = { count: -own.count, sum: -own.sum, squares: -own.squares };
    for (let of = 0; of < areas.length; of += 1) {
      const each = sideOf(of);
      others.count += each.count;
      others.sum += each.sum;
      others.squares += each.squares;
    }
    if (own.count === 0 || others.count < 0.5) continue;
    const weight = (own.count * others.count) / (own.count + others.count);
    weights += weight;
    difference += weight * (own.sum / own.count - others.sum / others.count);
    variance += weight ** 2 * (varianceOf(own) / own.count + varianceOf(others) / others.count);
    freedom += own.count - 1;
  }
  if (weights === 0 || freedom < 1) return null;
  const half = (critical(tail, freedom) * Math.sqrt(variance)) / weights;
  const value = difference / weights;
  return { value, lower: value - half, upper: value + half };
}

/** Of the organisations of a side, with two added that have all and nothing. */
function varianceOf({ count, sum, squares }: Side): number {
  const mean = (sum + 1) / (count + 2);
  return Math.max(squares + 1 - (count + 2) * mean ** 2, 0) / (count + 1);
}

function critical(tail: number, freedom: number): number {
  return freedom > 200 ? normalQuantile(1 - tail) : studentTQuantile(1 - tail, freedom);
}
