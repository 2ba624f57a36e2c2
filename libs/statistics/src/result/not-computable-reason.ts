/** Why a figure does not exist. Each is a different fact for the reader; a screen words them, never this library. */
export type NotComputableReason =
  /** A count, estimate or population that the measure needs is not there. */
  | 'missing-value'
  /** More groups are missing than the measure may leave out. */
  | 'too-many-missing'
  /** A count is negative, or a numerator exceeds its denominator. */
  | 'invalid-count'
  /** A population or weight is zero, negative or all zero. */
  | 'invalid-population'
  /** A number is not finite, or outside the range its meaning allows. */
  | 'out-of-range'
  /** The confidence level is neither 0.9–1 nor 90–100, or lower than a set or bound may be asked for at. */
  | 'invalid-confidence'
  /** The order of the groups has gaps, or is not made of consecutive whole numbers. */
  | 'invalid-order'
  /** An argument the chosen method requires is missing, or two arguments contradict each other. */
  | 'invalid-argument'
  /** Fewer groups, units or periods than the measure needs. */
  | 'too-few-groups'
  /** Fewer observations than the method needs. */
  | 'too-few-observations'
  /** The group that is divided by is zero. */
  | 'zero-denominator-group'
  /** Every group has the same value, so that the model or index has nothing to estimate. */
  | 'no-variation'
  /** A zero (or one) has no logarithm (or logit), and the index needs it. */
  | 'undefined-on-scale'
  /** Too few events for a figure that may be published. */
  | 'too-few-events'
  /** The groups are perfectly separated: the slope is infinite. */
  | 'separation'
  /** The design does not identify what was asked for. */
  | 'not-identified'
  /** An iterative method did not settle. */
  | 'not-converged'
  /** The arithmetic left the range of finite numbers. */
  | 'not-finite';
