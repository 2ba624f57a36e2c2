/** One equity group in one measure. */
export interface GroupProfile {
  /** Its share of the people counted, before the region's own mix. */
  people: number;
  /** How likely one of them is to be counted in the numerator, beside the average of all (1). */
  chance: number;
}
