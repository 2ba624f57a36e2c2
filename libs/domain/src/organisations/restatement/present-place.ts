import type { PpmRange } from './ppm-ranges.js';

/** One area of today that a part of what an organisation reported belongs to. */
export interface PlacePart {
  regionCode: string;
  /** Null where it is not known which board of the region the part belongs to. */
  icbCode: string | null;
  /** Its share in millionths; the parts of a place add up to one million. */
  sharePpm: number;
  /** The stretches of every count that are its own; those of all parts make up the whole. */
  ranges: readonly PpmRange[];
  /** The same for single equity groups (`STRATIFIER.GROUP`) whose shares are known. */
  groupRanges: Readonly<Record<string, readonly PpmRange[]>>;
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
