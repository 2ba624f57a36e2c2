/** Exact sums of one equity group in one area and quarter, and how many organisations they come from. */
export interface ExactGroup {
  group: string;
  numerator: number;
  denominator: number;
  organisations: number;
  /**
   * On the boundaries of today: the areas of the quarter that share returns with this one, whose figures whoever reads
   * both can set against it.
   */
  relatives?: readonly Relative[];
  /** Whether counts of a body that was divided were shared out by weights. */
  isEstimated?: boolean;
}

/**
 * The same group in an area of the quarter that has returns in common with the area of today whose figure is to be
 * published: whoever reads both can set one against the other.
 */
export interface Relative extends Pick<ExactGroup, 'numerator' | 'denominator' | 'organisations'> {
  /** Whether all of its returns count for the area of today. */
  isWhole: boolean;
}
