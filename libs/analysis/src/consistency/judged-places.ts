import { fewestInVerdict } from '@monitor/domain';
import type { PracticeTable } from './practice-table.js';

/** Which areas may be judged in which columns, and by how many organisations each would be. */
export interface JudgedPlaces {
  /** Area by area, one entry a column: 1 where the area is judged there. */
  isJudged: Uint8Array;
  /** The same places: organisations of the area to which anything applies and whose type answered elsewhere too. */
  inside: Int32Array;
  /** The same places: organisations of other areas whose type answered in the area too. */
  elsewhere: Int32Array;
}

/**
 * An area is judged in a column by at least five organisations of its own against at least five others, counting those
 * alone that have their like on the other side: what only one side has cannot be compared.
 */
export function judgedPlaces(table: PracticeTable): JudgedPlaces {
  const { areas, columns, types } = table;
  const counts = organisationsByType(table);
  const totals = new Int32Array(types.length * columns.length);
  const stride = totals.length;
  for (let at = 0; at < counts.length; at += 1) totals[at % stride]! += counts[at]!;
  const inside = new Int32Array(areas.length * columns.length);
  const elsewhere = new Int32Array(inside.length);
  for (let place = 0; place < inside.length; place += 1) {
    const area = Math.floor(place / columns.length);
    const column = place % columns.length;
    for (let type = 0; type < types.length; type += 1) {
      const ofType = type * columns.length + column;
      const own = counts[area * stride + ofType]!;
      const others = totals[ofType]! - own;
      if (own === 0 || others === 0) continue;
      inside[place]! += own;
      elsewhere[place]! += others;
    }
  }
  const isJudged = Uint8Array.from(inside, (own, place) =>
    own >= fewestInVerdict && elsewhere[place]! >= fewestInVerdict ? 1 : 0,
  );
  return { isJudged, inside, elsewhere };
}

/** Organisations with a score: of area a, type t and column j at (a x types + t) x columns + j. */
function organisationsByType({ areas, columns, types, areaOf, typeOf, score }: PracticeTable): Int32Array {
  const counts = new Int32Array(areas.length * types.length * columns.length);
  for (let row = 0; row < areaOf.length; row += 1) {
    const base = (areaOf[row]! * types.length + typeOf[row]!) * columns.length;
    for (let column = 0; column < columns.length; column += 1) {
      if (!Number.isNaN(score[row * columns.length + column]!)) counts[base + column]! += 1;
    }
  }
  return counts;
}
