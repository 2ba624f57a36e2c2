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
    if (Math.abs(parabolic) < Math.abs(previousStep) / 2 && target > low && target < high) {
      previousStep = step;
      step = parabolic;
    } else {
      previousStep = best.x < middle ? high - best.x : low - best.x;
      step = goldenSection * previousStep;
    }
    const trial = best.x + (Math.abs(step) >= smallest ? step : Math.sign(step || 1) * smallest);
    const trialValue = objective(trial);
    if (trialValue <= best.fx) {
      if (trial < best.x) high = best.x;
      else low = best.x;
      Object.assign(best, { v: best.w, fv: best.fw, w: best.x, fw: best.fx, x: trial, fx: trialValue });
    } else {
      if (trial < best.x) low = trial;
      else high = trial;
      if (trialValue <= best.fw || best.w === best.x) {
        Object.assign(best, { v: best.w, fv: best.fw, w: trial, fw: trialValue });
      } else if (trialValue <= best.fv || best.v === best.x || best.v === best.w) {
        Object.assign(best, { v: trial, fv: trialValue });
      }
    }
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
