import type { OrganisationType } from '@monitor/domain';

/** One organisation as a line of a file names it. Codes are opaque; days are `yyyy-mm-dd`. */
export interface OdsRecord {
  /** Line of the file it was read from. */
  line: number;
  code: string;
  type: OrganisationType;
  name: string;
  icbCode: string;
  /** Sub-ICB location (until June 2022: clinical commissioning group), where the file names it. */
  subIcbCode: string | null;
  regionCode: string;
  openedOn: string;
  closedOn: string | null;
}

/** A line that is not taken over, and why, in words. */
export interface RefusedLine {
  line: number;
  code: string;
  reason: string;
}

/** A file of the Organisation Data Service, read. */
export interface OdsFile {
  /** What it is, for people and for the record, for example "etr". */
  source: string;
  contentSha256: string;
  /** Moves and new names hold from this day; files do not say when they happened. */
  effectiveOn: string;
  /** Types of which the file lists every open organisation: one that is missing has closed. */
  completeFor: OrganisationType[];
  records: OdsRecord[];
  refused: RefusedLine[];
}
