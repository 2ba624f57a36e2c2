import type { Limited } from '../findings/finding-figure.js';

const stepsPerWhole = 1000;

/** A difference of shares to a tenth of a percentage point: what an answer tells, and no more. */
export function roundedShare(share: number): number {
  // Never -0, which is written with a sign.
  return Math.round(share * stepsPerWhole) / stepsPerWhole + 0;
}

/** The next tenth of a percentage point: for what must not be told too small. */
export function roundedUp(share: number): number {
  return Math.ceil(share * stepsPerWhole) / stepsPerWhole;
}

/** An effect to a tenth of a point; its limits outwards, so that rounding never makes an interval narrower. */
export function roundedEffect({ value, lower, upper }: Limited): Limited {
  return {
    value: roundedShare(value),
    lower: lower === null ? null : Math.floor(lower * stepsPerWhole) / stepsPerWhole + 0,
    upper: upper === null ? null : Math.ceil(upper * stepsPerWhole) / stepsPerWhole + 0,
  };
}
