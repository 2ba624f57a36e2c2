/** Whole of something, in the millionths that shares are written in. */
export const wholePpm = 1_000_000;

/** One area of today that a part of what an organisation reported belongs to. */
export interface PlacePart {
  regionCode: string;
  /** Null where it is not known which board of the region the part belongs to. */
  icbCode: string | null;
  /** Millionths of every count; the parts of a place add up to one million. */
  sharePpm: number;
  /** Millionths by equity group (`STRATIFIER.GROUP`) where they are known; the parts add up to one million for each. */
  groupSharesPpm: Readonly<Record<string, number>>;
}

/** Where what an organisation reported for some quarters counts on the boundaries of today. */
export interface PresentPlace {
  code: string;
  /** Holds for quarters that end from this day on (`yyyy-mm-dd`; `-infinity` = any before). */
  quartersFrom: string;
  /** … and until this day, included (`infinity` = any later). */
  quartersTo: string;
  /** Where its statuses and returns count, which are never divided: the areas of today that hold all of it. */
  icbCode: string | null;
  regionCode: string | null;
  /** Where its counts of people go, if to more than one area; null = all to the areas above. */
  parts: readonly PlacePart[] | null;
  /** Whose weights divide the counts; null where nothing is divided. */
  weightsSource: string | null;
}
