import { notComputable } from '../result/not-computable.js';
import type { NotComputable } from '../result/result.js';

/** Refuses a multiplier, or a number of years, that is not a finite number above 0. */
export function refuseMultiplier(multiplier: number): NotComputable | null {
  if (multiplier > 0 && multiplier < Infinity) return null;
  return notComputable('invalid-argument', `The multiplier (or number of years) is ${multiplier}; give one above 0.`);
}
