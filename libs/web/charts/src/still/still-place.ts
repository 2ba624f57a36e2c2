import type { Scale } from '../scales/scale.js';

/** Room at both ends of the axis, in hundredths of its width, so that a point at an end is whole. */
const margin = 2;

/** Where a number stands on an axis as wide as its box, for a drawing that is made before the width is known. */
export function stillPlace({ min, max }: Scale, value: number): string {
  const share = (Math.min(max, Math.max(min, value)) - min) / (max - min);
  return `${(margin + share * (100 - 2 * margin)).toFixed(3)}%`;
}
