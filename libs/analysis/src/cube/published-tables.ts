import type { PlacePart } from '@monitor/domain';
import type { EquityPoint } from '../equity/equity-point.js';
import type { ReadArea } from '../publication/areas-of-counts.js';
import type { ExactCount } from '../publication/exact-count.js';
import type { WaitingReason } from '../publication/renewal.js';

/** A table of one source, from which publication until before which it is counted, and where. */
export interface SourceTable {
  organisationCode: string;
  stratifier: string;
  /** `R` and the number of a revision, or `C` and the id of a loaded collection. */
  source: string;
  /** The day its collection was approved; null of a return, which always wins. */
  approvedAt: string | null;
  /** Codes of its groups; null of a return, whose groups stand in the order of the form. */
  groupCodes: string[] | null;
  numerators: ExactCount[];
  denominators: ExactCount[];
  regionCode: string;
  icbCode: string | null;
  fromPublication: number;
  untilPublication: number | null;
}

/** Where an organisation's counts of a quarter belong on the boundaries of publications. */
export interface PublishedPlace {
  code: string;
  icbCode: string | null;
  regionCode: string | null;
  parts: PlacePart[] | null;
  weightsSource: string | null;
  fromPublication: number;
  untilPublication: number | null;
}

/** A table that was published. */
export interface KeptTable extends ReadArea {
  stratifier: string;
  publication: number;
  figures: EquityPoint;
}

/** A table that a publication shows anew. */
export interface NewTable extends ReadArea {
  stratifier: string;
  organisations: number;
  /** How many of them from which loaded collection, by its id. */
  collections: Record<string, number>;
  /** Whose weights divide counts in it; null where none are. */
  weightsSource: string | null;
  figures: EquityPoint;
}

/** A table of which a publication keeps what was shown before. */
export interface HeldTable extends ReadArea {
  stratifier: string;
  because: WaitingReason;
  organisations: number;
}

/** A group of a table that is shown anew without it: it would tell of somebody beside what else is shown, or was. */
export interface WithheldGroup extends ReadArea {
  stratifier: string;
  /** Position of the group in its stratifier. */
  group: number;
  because: WaitingReason;
}
