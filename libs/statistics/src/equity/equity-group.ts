/** One group of an equity dimension (a deprivation quintile, an ethnic group, a region) and its indicator value. */
export interface EquityGroup {
  group: string;
  /** The indicator in the unit all groups share; null when it was not reported. */
  estimate: number | null;
  /** In the unit of the estimate; absent or null when not known. */
  standardError?: number | null;
  /** People the estimate is about: the indicator's denominator unless declared otherwise. */
  population?: number | null;
}

/** A group of a dimension that has an order, such as deprivation. */
export interface OrderedEquityGroup extends EquityGroup {
  /** 1 is the most disadvantaged group; the numbers have no gaps. */
  order: number;
}

/** Which end of the scale is the good one; never taken from the figures. */
export type Direction = 'high-is-good' | 'low-is-good';
