import type { EquityPoint } from './equity-point.js';
import type { PublishedGroup } from '../publication/published-group.js';

/** What a publication tells of how alike the people of one organisation are, beside the counts. */
interface WithEffects {
  designEffects?: { difference: number; ratio: number } | null;
}

/** How much more the gap of a point varies than one of people taken one by one; null where its publication does not tell. */
export function effectOfGap({ designEffects }: EquityPoint & WithEffects): number | null {
  return designEffects?.difference ?? null;
}

/** The same of the logarithm of the ratio. */
export function effectOfRatio({ designEffects }: EquityPoint & WithEffects): number | null {
  return designEffects?.ratio ?? null;
}

/** The same of the share of one group. */
export function effectOfShare({ designEffect }: PublishedGroup & { designEffect?: number | null }): number | null {
  return designEffect ?? null;
}
