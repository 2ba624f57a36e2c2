/**
 * From this number of degrees of freedom on Student's t is reached through the normal distribution: the incomplete beta
 * function would lose a digit for every factor of ten, the expansion gains three.
 */
export const nearlyNormal = 1e5;

/** How Hill's expansion stretches the root of y: 1 + (y + 3)/b and one term more. */
function stretch(y: number, b: number): number {
  const next = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b);
  return 1 + (next + y + 3) / b;
}

function expansionAt(degreesOfFreedom: number) {
  const a = degreesOfFreedom - 0.5;
  return { a, b: 48 * a * a };
}

/**
 * The normal deviate that leaves the same tail as `t`, to full precision from {@link nearlyNormal} degrees of freedom on.
 * Source: Hill 1970, Communications of the ACM 13:617 (algorithm 395).
 */
export function normalDeviate(t: number, degreesOfFreedom: number): number {
  const { a, b } = expansionAt(degreesOfFreedom);
  const y = a * Math.log1p((t / degreesOfFreedom) * t);
  return Math.sign(t) * Math.sqrt(y) * stretch(y, b);
}

/** The deviate of Student's t that leaves the same tail as the normal deviate `z`: the inverse of {@link normalDeviate}. */
export function deviateOfNormal(z: number, degreesOfFreedom: number): number {
  const { a, b } = expansionAt(degreesOfFreedom);
  let root = Math.abs(z);
  // The stretch differs from 1 by less than 1e-8 here, so that each round adds eight digits.
  for (let round = 0; round < 3; round += 1) root = Math.abs(z) / stretch(root * root, b);
  return Math.sign(z) * Math.sqrt(degreesOfFreedom * Math.expm1((root * root) / a));
}
