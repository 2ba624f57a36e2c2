/** Multipliers that are 0 or above, and what an objective is worth there. */
export interface Vertex {
  multipliers: Float64Array;
  value: number;
}

/** A tableau of the simplex method: one row for each equation, solved for the variable in its basis. */
interface Tableau {
  rows: Float64Array[];
  right: number[];
  basis: number[];
}

const noise = 1e-10;
/** After so many exchanges rounding is swept away by starting again. */
const mostExchanges = 400;

/**
 * The largest value of a linear objective over multipliers of 0 or above that satisfy equations, by the simplex method. Every
 * search begins where the last one ended, since the objective alone changes. Null where no multipliers satisfy the equations.
 * Source: Dantzig 1963, Linear Programming and Extensions, chapter 5; Bland 1977 (no circling).
 */
export function vertexSearch(
  equations: readonly (readonly number[])[],
  right: readonly number[],
): ((objective: ArrayLike<number>) => Vertex) | null {
  const size = equations[0]!.length;
  const start = feasibleTableau(equations, right);
  if (!start) return null;
  let present = copyOf(start);
  let exchanges = 0;
  return (objective) => {
    if (exchanges > mostExchanges) {
      present = copyOf(start);
      exchanges = 0;
    }
    exchanges += climb(present, objective, size);
    const multipliers = new Float64Array(size);
    present.basis.forEach((variable, row) => (multipliers[variable] = Math.max(0, present.right[row]!)));
    let value = 0;
    for (let i = 0; i < size; i++) value += multipliers[i]! * objective[i]!;
    return { multipliers, value };
  };
}

function copyOf({ rows, right, basis }: Tableau): Tableau {
  return { rows: rows.map((row) => Float64Array.from(row)), right: [...right], basis: [...basis] };
}

/** A first vertex, by driving out one artificial variable for each equation. */
function feasibleTableau(equations: readonly (readonly number[])[], right: readonly number[]): Tableau | null {
  const size = equations[0]!.length;
  const count = equations.length;
  const rows = equations.map((equation, i) =>
    Float64Array.from([...equation, ...right.map((_, j) => (i === j ? 1 : 0))]),
  );
  const tableau: Tableau = { rows, right: [...right], basis: equations.map((_, i) => size + i) };
  const artificial = Float64Array.from({ length: size + count }, (_, i) => (i < size ? 0 : -1));
  climb(tableau, artificial, size + count);
  if (tableau.basis.some((variable, row) => variable >= size && tableau.right[row]! > 1e-9)) return null;
  for (let row = count - 1; row >= 0; row--) {
    if (tableau.basis[row]! < size) continue;
    const entering = tableau.rows[row]!.findIndex((value, i) => i < size && Math.abs(value) > 1e-9);
    if (entering >= 0) exchange(tableau, row, entering);
    else [tableau.rows, tableau.right, tableau.basis].forEach((list) => list.splice(row, 1));
  }
  return tableau;
}

/** Exchanges variables until none raises the objective; tells how often. */
function climb(tableau: Tableau, objective: ArrayLike<number>, size: number): number {
  let largest = 0;
  for (let i = 0; i < size; i++) largest = Math.max(largest, Math.abs(objective[i]!));
  for (let exchanges = 0; exchanges < 1000; exchanges++) {
    const entering = enteringVariable(tableau, objective, { size, least: noise * largest, isFirst: exchanges > 50 });
    const row = entering < 0 ? -1 : leavingRow(tableau, entering);
    if (row < 0) return exchanges;
    exchange(tableau, row, entering);
  }
  return mostExchanges;
}

/** The variable that raises the objective most, or the first that does, which never circles; -1 where none does. */
function enteringVariable(
  { rows, basis }: Tableau,
  objective: ArrayLike<number>,
  { size, least, isFirst }: { size: number; least: number; isFirst: boolean },
): number {
  let entering = -1;
  let most = least;
  for (let j = 0; j < size; j++) {
    let gain = objective[j]!;
    for (let i = 0; i < rows.length; i++) gain -= objective[basis[i]!]! * rows[i]![j]!;
    if (gain <= most) continue;
    entering = j;
    if (isFirst) break;
    most = gain;
  }
  return entering;
}

function leavingRow({ rows, right, basis }: Tableau, entering: number): number {
  let leaving = -1;
  let least = Infinity;
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows[i]![entering]!;
    if (!(pivot > noise)) continue;
    const ratio = right[i]! / pivot;
    const isTie = leaving >= 0 && Math.abs(ratio - least) <= 1e-14;
    if (isTie ? basis[i]! < basis[leaving]! : ratio < least) [leaving, least] = [i, ratio];
  }
  return leaving;
}

function exchange({ rows, right, basis }: Tableau, row: number, entering: number): void {
  const pivotRow = rows[row]!;
  const pivot = pivotRow[entering]!;
  for (let j = 0; j < pivotRow.length; j++) pivotRow[j]! /= pivot;
  right[row]! /= pivot;
  rows.forEach((other, i) => {
    const factor = other[entering]!;
    if (i === row || factor === 0) return;
    for (let j = 0; j < other.length; j++) other[j]! -= factor * pivotRow[j]!;
    right[i]! -= factor * right[row]!;
  });
  basis[row] = entering;
}
