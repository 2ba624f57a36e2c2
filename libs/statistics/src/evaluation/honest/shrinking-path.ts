import { choleskySolve, matrixFromRows } from '../../linear-algebra/index.js';

/** A quadratic in several variables: half its curvature form plus its slope at 0. */
export interface Quadratic {
  curvature: readonly (readonly number[])[];
  slope: readonly number[];
}

/** Where the path stands: the variables that have left 0 with the sign they have, and the present penalty. */
interface Standing {
  at: number[];
  gradient: number[];
  signs: Map<number, number>;
  penalty: number;
  dropped: number | null;
}

/** The next variable to leave 0 or to come back to it, and how far off in units of penalty that is. */
interface Turn {
  distance: number;
  variable: number | null;
  isLeaving: boolean;
}

/**
 * The corners of the path of minima of a quadratic plus a penalty times the sum of sizes of its variables, as the penalty
 * falls from where all are 0 to nothing; between corners the path is straight.
 * Source: Osborne, Presnell & Turlach 2000, IMA Journal of Numerical Analysis 20:389 (homotopy).
 */
export function shrinkingPath({ curvature, slope }: Quadratic): number[][] {
  const start = slope.map(() => 0);
  const corners = [start];
  const penalty = Math.max(0, ...slope.map(Math.abs));
  const standing: Standing = { at: start, gradient: [...slope], signs: new Map(), penalty, dropped: null };
  const first = slope.findIndex((value) => Math.abs(value) === penalty);
  if (!(penalty > 0)) return corners;
  standing.signs.set(first, -Math.sign(slope[first]!));
  const limit = 20 * slope.length + 20;
  for (let step = 0; step < limit && standing.penalty > 0; step++) {
    const direction = directionOf(standing, curvature);
    if (!direction) break;
    walk(standing, direction, curvature, penalty);
    corners.push(standing.at);
  }
  return corners;
}

/** How the variables that have left 0 move as the penalty falls by one; null where they depend on each other. */
function directionOf({ signs, at }: Standing, curvature: Quadratic['curvature']): number[] | null {
  const active = [...signs.keys()];
  if (active.length === 0) return at.map(() => 0);
  const form = matrixFromRows(active.map((i) => active.map((j) => curvature[i]![j]!)));
  const solved = choleskySolve(form, [...signs.values()]);
  if (!solved) return null;
  const direction = at.map(() => 0);
  active.forEach((variable, place) => (direction[variable] = solved[place]!));
  return direction;
}

function walk(standing: Standing, direction: number[], curvature: Quadratic['curvature'], largest: number): void {
  const rise = curvature.map((row) => row.reduce((sum, value, j) => sum + value * direction[j]!, 0));
  const { distance, variable, isLeaving } = nextTurn(standing, direction, rise, 1e-13 * largest);
  standing.at = standing.at.map((value, i) => value + distance * direction[i]!);
  standing.gradient = standing.gradient.map((value, i) => value + distance * rise[i]!);
  standing.penalty = variable === null ? 0 : standing.penalty - distance;
  standing.dropped = null;
  if (variable === null) return;
  if (isLeaving) {
    standing.signs.set(variable, -Math.sign(standing.gradient[variable]!));
  } else {
    standing.signs.delete(variable);
    standing.at[variable] = 0;
    standing.dropped = variable;
  }
}

function nextTurn(standing: Standing, direction: readonly number[], rise: readonly number[], noise: number): Turn {
  const { at, gradient, signs, penalty, dropped } = standing;
  let turn: Turn = { distance: penalty, variable: null, isLeaving: false };
  const consider = (distance: number, variable: number, isLeaving: boolean) => {
    if (distance > noise && distance < turn.distance - noise) turn = { distance, variable, isLeaving };
  };
  at.forEach((value, i) => {
    if (signs.has(i)) {
      if (value !== 0) consider(-value / direction[i]!, i, false);
    } else {
      // A variable that has just come back stands at the limit it came from, and can only leave by the other one.
      const from = i === dropped ? Math.sign(gradient[i]!) : 0;
      if (from <= 0) consider((penalty - gradient[i]!) / (1 + rise[i]!), i, true);
      if (from >= 0) consider((penalty + gradient[i]!) / (1 - rise[i]!), i, true);
    }
  });
  return turn;
}
