/**
 * Two groups are called alike where the whole interval of their difference lies within so much, a share from 0 to 1: two
 * percentage points. Declared before any figure was seen. Where a fifth of a practice holds 2,000 people it is 40 of
 * them: few enough to be asked one by one, so that a smaller gap would change no plan.
 */
export const alikeWithin = 0.02;
