/** Steps of the grid for each doubling. */
const stepsPerDoubling = 4;

/**
 * A design effect as it is published: the next step up of a coarse grid, four steps for each doubling from 1 on. Up, so that
 * an interval is never too narrow; coarse, so that it does not follow what single organisations counted.
 */
export function onGrid(designEffect: number): number {
  const steps = Math.ceil(Math.log2(Math.max(1, designEffect)) * stepsPerDoubling - rounding);
  return Number((2 ** (steps / stepsPerDoubling)).toFixed(4));
}

/** What arithmetic may add to a step that is met exactly. */
const rounding = 2e-4;
