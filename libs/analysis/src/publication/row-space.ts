/**
 * Sums of whole numbers are combined exactly, in the field of this prime: small enough that a product of two is exact
 * in a double, large enough that sums over at most some thousand columns do not meet by accident.
 */
export const prime = 67_108_859;

/** Rows in reduced echelon form: each begins with 1 in its pivot column, where all others are 0. */
export interface RowSpace {
  rows: readonly (readonly number[])[];
  pivots: readonly number[];
}

function inverse(value: number): number {
  let [result, base, exponent] = [1, value, prime - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}

function less(row: readonly number[], times: number, other: readonly number[]): number[] {
  return row.map((value, column) => (value + (prime - times) * (other[column] ?? 0)) % prime);
}

/** The space with one more row; the same space where the row is a combination of those that it has. */
export function insertRow(space: RowSpace, row: readonly number[]): RowSpace {
  let left = row;
  space.pivots.forEach((pivot, index) => {
    const times = left[pivot] ?? 0;
    if (times !== 0) left = less(left, times, space.rows[index] ?? []);
  });
  const pivot = left.findIndex((value) => value !== 0);
  if (pivot < 0) return space;
  const unit = inverse(left[pivot] ?? 1);
  const first = left.map((value) => (value * unit) % prime);
  const cleared = space.rows.map((each) => {
    const times = each[pivot] ?? 0;
    return times === 0 ? each : less(each, times, first);
  });
  return { rows: [...cleared, first], pivots: [...space.pivots, pivot] };
}

/** The space of some rows. */
export function eliminate(rows: readonly (readonly number[])[]): RowSpace {
  return rows.reduce<RowSpace>(insertRow, { rows: [], pivots: [] });
}
