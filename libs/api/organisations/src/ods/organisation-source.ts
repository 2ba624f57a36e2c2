import type { OrganisationPeriod, OrganisationType } from '@monitor/domain';
import type { MembershipStatement } from '../memberships/state-membership.js';

/** Bodies that sources tell of: organisations, and the places (sub-ICB locations) that they lie in. */
export type BodyType = OrganisationType | 'PLACE';

/** What a body was from one day until another. */
export interface BodyPeriod extends Omit<OrganisationPeriod, 'type'> {
  type: BodyType;
}

/** One body as a line of a source names it. Codes are opaque; days are `yyyy-mm-dd`. */
export interface OdsRecord {
  /** Line it was read from. */
  line: number;
  code: string;
  onsCode: string | null;
  type: BodyType;
  name: string;
  /** Null: the source names only the place, and the board is that of the place. */
  icbCode: string | null;
  /** Place: sub-ICB location (until June 2022: clinical commissioning group), where the source names it. */
  subIcbCode: string | null;
  /** Null: the source names only the place, and the region is that of the place. */
  regionCode: string | null;
  /** A board that the source names beside the place: taken only where the place tells none, or one elsewhere. */
  otherIcbCode: string | null;
  openedOn: string;
  closedOn: string | null;
  /** Since when it has belonged to the place named; null where the source does not say. */
  placedFrom: string | null;
}

/** A line that is not taken over, and why, in words. */
export interface RefusedLine {
  line: number;
  code: string;
  reason: string;
}

/** A board as a source names it. Boards are never taken from a file: what differs is reported. */
export interface NamedBoard {
  line: number;
  code: string;
  name: string;
  closedOn: string | null;
}

/** All that a source says. */
export interface SourceReading {
  /** What it was taken for, in words, for example "NHS trusts (etr)". */
  title: string;
  /** What it is, for the record, for example "etr". */
  source: string;
  contentSha256: string;
  /** Moves and new names hold from this day where the source does not say when they happened. */
  effectiveOn: string;
  /** The day that it is of, as it says itself or the person says; null where nobody does. */
  saidOn: string | null;
  /** The day that it is taken to be of (`dateReading`): where sources contradict each other the later one holds, whichever came first. */
  asOf: string;
  /** The newest day of the past that it names, where it names enough of them to tell its age; else null. */
  newestDay: string | null;
  /** Types of which it lists every open body: one that is missing has closed. */
  completeFor: readonly BodyType[];
  records: readonly OdsRecord[];
  memberships: readonly MembershipStatement[];
  boards: readonly NamedBoard[];
  /** Lines that are wrong. */
  refused: readonly RefusedLine[];
  /** Lines that are right and not wanted, for example of branch surgeries; told as sums by reason. */
  leftOut: readonly RefusedLine[];
  /** What the reader noticed and the person should know before applying it. */
  notices: readonly string[];
}

/**
 * Something that tells which organisations there are: today a file, one day a service. It only says what it says; what
 * of it is new, is refused or changes anything is decided by `planImport`, alike for every source.
 * See organisation-source.md.
 */
export interface OrganisationSource {
  /**
   * Reads all of it, before anything is compared.
   * @param today the day (`yyyy-mm-dd`) that counts for what the source does not date
   */
  read(today: string): Promise<SourceReading>;
}
