/** What the strata of a comparison add up to: events, what would be expected, and how far chance moves their difference. */
export interface ScoreSums {
  /** Of each group. */
  observed: Float64Array;
  expected: Float64Array;
  /** Row by row, groups x groups. */
  covariance: Float64Array;
}
