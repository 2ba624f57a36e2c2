/** Where a function of one variable is smallest. */
export interface Minimum {
  at: number;
  value: number;
}

const goldenSection = (3 - Math.sqrt(5)) / 2;

interface Parabola {
  x: number;
  w: number;
  v: number;
  fx: number;
  fw: number;
  fv: number;
}

/** The step to the vertex of the parabola through the three best points; NaN when they lie on a line. */
function parabolicStep({ x, w, v, fx, fw, fv }: Parabola): number {
  const r = (x - w) * (fx - fv);
  const q = (x - v) * (fx - fw);
  const numerator = (x - v) * q - (x - w) * r;
  const denominator = 2 * (q - r);
  return denominator === 0 ? NaN : -numerator / denominator;
}

/** Takes a trial point among the three best, the best first. */
function remember(best: Parabola, trial: number, value: number): void {
  if (value <= best.fx) {
    Object.assign(best, { v: best.w, fv: best.fw, w: best.x, fw: best.fx, x: trial, fx: value });
  } else if (value <= best.fw || best.w === best.x) {
    Object.assign(best, { v: best.w, fv: best.fw, w: trial, fw: value });
  } else if (value <= best.fv || best.v === best.x || best.v === best.w) {
    Object.assign(best, { v: trial, fv: value });
  }
}

/**
 * Minimises a function that falls and then rises between two limits, by parabolic steps and golden sections.
 * Source: Brent 1973, Algorithms for Minimization without Derivatives, chapter 5.
 */
export function brentMinimum(
  objective: (x: number) => number,
  lower: number,
  upper: number,
  tolerance = 1e-10,
): Minimum {
  let [low, high] = [lower, upper];
  const first = low + goldenSection * (high - low);
  const value = objective(first);
  const best: Parabola = { x: first, w: first, v: first, fx: value, fw: value, fv: value };
  let step = 0;
  let previousStep = 0;
  for (let iteration = 0; iteration < 200; iteration++) {
    const middle = (low + high) / 2;
    const smallest = tolerance * Math.abs(best.x) + 1e-12;
    if (Math.abs(best.x - middle) <= 2 * smallest - (high - low) / 2) break;
    const parabolic = parabolicStep(best);
    const target = best.x + parabolic;
    const isSafe = Math.abs(parabolic) < Math.abs(previousStep) / 2 && target > low && target < high;
    const rest = best.x < middle ? high - best.x : low - best.x;
    previousStep = isSafe ? step : rest;
    step = isSafe ? parabolic : goldenSection * rest;
    const trial = best.x + (Math.abs(step) >= smallest ? step : Math.sign(step || 1) * smallest);
    const trialValue = objective(trial);
    const isBetter = trialValue <= best.fx;
    // The best point stays inside: the worse of the two becomes a limit.
    const limit = isBetter ? best.x : trial;
    if (trial < best.x === isBetter) high = limit;
    else low = limit;
    remember(best, trial, trialValue);
  }
  return { at: best.x, value: best.fx };
}

/** The smallest of a function over an interval found on a grid first, so that a second valley does not mislead. */
export function gridThenBrent(objective: (x: number) => number, lower: number, upper: number, cells = 40): Minimum {
  const width = (upper - lower) / cells;
  let at = 0;
  let lowest = Infinity;
  for (let cell = 0; cell <= cells; cell++) {
    const value = objective(lower + cell * width);
    if (value < lowest) [at, lowest] = [cell, value];
  }
  return brentMinimum(objective, lower + Math.max(0, at - 1) * width, lower + Math.min(cells, at + 1) * width);
}
