import type { RankScores } from './rank-scores.js';
import type { StratifiedScores } from './stratified-scores.js';

/**
 * The standardised sums of areas for one set of labels after another, without an allocation in between. What does not
 * change when labels are exchanged within strata is worked out once. By area and column: area a and column j at
 * a x columns + j.
 */
export class AreaContrasts {
  /** Sums of scores after the last evaluation. */
  readonly sums: Float64Array;
  /** Their permutation variances. */
  readonly variances: Float64Array;
  /** The sums over the roots of their variances; nought where the variance is nought. */
  readonly z: Float64Array;
  /** Units with a score: of area a, stratum s and column j at (a x strata + s) x columns + j. */
  readonly present: Int32Array;
  private readonly members: Int32Array;
  private readonly holes: Holes;
  private readonly roots: Float64Array;

  /** Evaluates the labels that were observed. */
  constructor(
    private readonly table: StratifiedScores,
    private readonly ranked: RankScores,
  ) {
    const { areas, columns, areaOf } = table;
    this.members = membersOf(table, ranked);
    this.holes = holesIn(table, ranked);
    this.sums = new Float64Array(areas * columns);
    this.variances = new Float64Array(areas * columns);
    this.z = new Float64Array(areas * columns);
    this.roots = new Float64Array(areas * columns);
    this.present = new Int32Array(this.members.length);
    const observed = Int32Array.from(ranked.order, (unit) => areaOf[unit]!);
    this.countPresent(observed);
    this.workOutVariances(Int32Array.from({ length: columns }, (_, column) => column));
    this.evaluate(observed);
  }

  /** Works all of them out anew for labels (areas), which stand in the order of the ranked units. */
  evaluate(labels: Int32Array): void {
    const { sums, z, roots, holes } = this;
    const { columns } = this.table;
    const { scores } = this.ranked;
    sums.fill(0);
    let at = 0;
    for (let row = 0; row < labels.length; row += 1) {
      const base = labels[row]! * columns;
      for (let column = 0; column < columns; column += 1) sums[base + column]! += scores[at++]!;
    }
    if (holes.rows.length > 0) {
      this.countPresent(labels);
      this.workOutVariances(holes.columns);
    }
    for (let cell = 0; cell < z.length; cell += 1) z[cell] = sums[cell]! * roots[cell]!;
  }

  private countPresent(labels: Int32Array): void {
    const { present, holes } = this;
    const { strata, columns } = this.table;
    present.set(this.members);
    for (let hole = 0; hole < holes.rows.length; hole += 1) {
      const cell = labels[holes.rows[hole]!]! * strata + holes.strata[hole]!;
      present[cell * columns + holes.inColumn[hole]!]! -= 1;
    }
  }

  private workOutVariances(changed: Int32Array): void {
    const { areas, strata, columns } = this.table;
    const { present: counts, spread } = this.ranked;
    for (let area = 0; area < areas; area += 1) {
      for (const column of changed) {
        let variance = 0;
        for (let stratum = 0; stratum < strata; stratum += 1) {
          const own = this.present[(area * strata + stratum) * columns + column]!;
          variance += own * (counts[stratum * columns + column]! - own) * spread[stratum * columns + column]!;
        }
        this.variances[area * columns + column] = variance;
        this.roots[area * columns + column] = variance > 0 ? 1 / Math.sqrt(variance) : 0;
      }
    }
  }
}

/**
 * Units of each area, stratum and column, with or without scores: exchanging labels within strata leaves them as they
 * are. Nought where nobody of the stratum has a score in the column, which then has no holes to take away.
 */
function membersOf(table: StratifiedScores, { present }: RankScores): Int32Array {
  const { areas, strata, columns, areaOf, stratumOf } = table;
  const members = new Int32Array(areas * strata * columns);
  for (let unit = 0; unit < areaOf.length; unit += 1) {
    const stratum = stratumOf[unit]!;
    const base = (areaOf[unit]! * strata + stratum) * columns;
    for (let column = 0; column < columns; column += 1) {
      if (present[stratum * columns + column]! > 0) members[base + column]! += 1;
    }
  }
  return members;
}

/** Where scores are missing, by row of the ranked units, and the columns in which any is. */
interface Holes {
  rows: Int32Array;
  strata: Int32Array;
  inColumn: Int32Array;
  columns: Int32Array;
}

function holesIn({ strata, columns, scores }: StratifiedScores, { order, starts, present }: RankScores): Holes {
  const rows: number[] = [];
  const inStratum: number[] = [];
  const inColumn: number[] = [];
  for (let stratum = 0; stratum < strata; stratum += 1) {
    for (let row = starts[stratum]!; row < starts[stratum + 1]!; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        if (present[stratum * columns + column] === 0) continue;
        if (!Number.isNaN(scores[order[row]! * columns + column]!)) continue;
        rows.push(row);
        inStratum.push(stratum);
        inColumn.push(column);
      }
    }
  }
  return {
    rows: Int32Array.from(rows),
    strata: Int32Array.from(inStratum),
    inColumn: Int32Array.from(inColumn),
    columns: Int32Array.from(new Set(inColumn)),
  };
}
