import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import type { UnknownRest } from './protected-sum.js';

/**
 * What must not be told of a count.
 * - `NARROW`: it is small, and known exactly or to one of three neighbouring numbers.
 * - `SMALL`: that it is small, and of somebody, is proven; its organisations are few, or a change sets it apart.
 * - `GUESSED`: it is of one organisation, a change sets it apart, and it is known to within the policy's widest guess, or half of what it is.
 */
export const leaks = ['NARROW', 'SMALL', 'GUESSED'] as const;
export type Leak = (typeof leaks)[number];

/** What is asked of one count of an attacker. */
export interface Secret extends Pick<UnknownRest, 'count' | 'organisations'> {
  isByChange: boolean;
}

/** A count is safe once it could be as large as the one, or as small as the other. */
export interface Escape {
  atLeast: number;
  atMost: number;
}

/** The limits of a small count must be so far apart. */
const leastWidth = 3;

/** What could be told of a count; nothing where it is not protected. */
export function possibleLeaks(secret: Secret, policy: DisclosurePolicy): Leak[] {
  const { count, organisations, isByChange } = secret;
  const isSmall = count <= policy.hideUpTo;
  const isOfFew = organisations < policy.fewestOrganisations;
  // What is told of a sum that no change sets apart is limited by the rule of few others when it is shown.
  const isGuessable = organisations === 1 && isByChange;
  return [
    ...(isSmall ? (['NARROW'] as const) : []),
    ...(isSmall && count >= 1 && (isOfFew || isByChange) ? (['SMALL'] as const) : []),
    ...(isGuessable ? (['GUESSED'] as const) : []),
  ];
}

function widestGuess(count: number, policy: DisclosurePolicy): number {
  return Math.max(policy.widestGuess, count / 2);
}

/** How large, or how small, a count would have to be possible so that nothing is told: one of the two is enough. */
export function escapeOf({ count }: Secret, possible: readonly Leak[], policy: DisclosurePolicy): Escape {
  const guess = Math.floor(widestGuess(count, policy)) + 1;
  const above = { NARROW: count + leastWidth, SMALL: policy.hideUpTo + 1, GUESSED: count + guess };
  const below = { NARROW: count - leastWidth, SMALL: 0, GUESSED: count - guess };
  return {
    atLeast: Math.max(...possible.map((leak) => above[leak])),
    atMost: Math.min(...possible.map((leak) => below[leak])),
  };
}

/** Which leak limits are, whole numbers; null where nothing is told. */
export function leakOf(
  { count }: Secret,
  possible: readonly Leak[],
  { lower, upper }: { lower: number; upper: number },
  policy: DisclosurePolicy,
): Leak | null {
  const is: Record<Leak, boolean> = {
    NARROW: upper - lower < leastWidth,
    SMALL: lower >= 1 && upper <= policy.hideUpTo,
    GUESSED: Math.max(upper - count, count - lower) <= widestGuess(count, policy),
  };
  return possible.find((leak) => is[leak]) ?? null;
}
