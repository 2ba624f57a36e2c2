/** What becomes of a group's share in one area from the first quarter to the last. */
export interface ChangeOfShare {
  /** Position of the area; null for all. */
  area: number | null;
  /** Position of the group; null for all. */
  group: number | null;
  /** Added to the share, and multiplied with it, when the last quarter has come. */
  plus?: number;
  times?: number;
}

/** What happens to returns, and not to people. */
export type Mishap =
  /** Of one area only so many organisations still answer in the last quarter. */
  | { kind: 'LATE'; area: number; response: number }
  /** The largest organisation of an area counts so much too few in the last quarter. */
  | { kind: 'OUTLIER'; area: number; factor: number }
  /** So many organisations of the second area belong to the first in the last quarter. */
  | { kind: 'MOVED'; share: number }
  /**
   * The returns of the first quarter were first sent with so much too few, and corrected since: before the last quarter
   * was first published, or only after it.
   */
  | { kind: 'REVISED'; area: number; factor: number; when: 'BEFORE_LAST' | 'AFTER_LAST' };

/** An invented country of people, counted by the organisations of its areas over quarters. */
export interface PeopleDesign {
  stratifier: 'DEPRIVATION' | 'ETHNICITY' | 'AGE';
  areas: number;
  /** Fewest and most organisations of an area. */
  organisations: readonly [number, number];
  /** How many the first area has, where that is fixed. */
  inFirst?: number;
  /** People of the median organisation, and the spread of their logarithm: the larger, the heavier the tail. */
  people: readonly [number, number];
  /** Share of people in each comparable group. */
  mix: readonly number[];
  /** Of how many of each group it is so, in every area but those that are told apart. */
  shares: readonly number[];
  sharesOf?: { area: number; shares: readonly number[] };
  /** How alike two people of one organisation and group are. */
  correlation: number;
  quarters: number;
  changes: readonly ChangeOfShare[];
  mishaps: readonly Mishap[];
}

export const fifths = [0.2, 0.2, 0.2, 0.2, 0.2];
const flat = [0.5, 0.5, 0.5, 0.5, 0.5];

export const plainPeople: PeopleDesign = {
  stratifier: 'DEPRIVATION',
  areas: 7,
  organisations: [8, 30],
  people: [3000, 0.9],
  mix: fifths,
  shares: flat,
  correlation: 0.02,
  quarters: 2,
  changes: [],
  mishaps: [],
};
