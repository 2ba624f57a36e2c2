import { studentTQuantile } from '../numerics/student-t.js';

/** The points at 95%, by degrees of freedom, once they have been asked for: thousands of lines share one. */
const points95 = new Map<number, number>();

/** The number of standard errors on either side that covers the share `level` of Student's t distribution. */
export function criticalT(level: number, degreesOfFreedom: number): number {
  if (level !== 0.95) return studentTQuantile((1 + level) / 2, degreesOfFreedom);
  let point = points95.get(degreesOfFreedom);
  if (point === undefined) {
    point = studentTQuantile(0.975, degreesOfFreedom);
    if (points95.size < 1000) points95.set(degreesOfFreedom, point);
  }
  return point;
}
