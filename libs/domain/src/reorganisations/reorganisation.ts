import type { OrganisationType, SuccessionType } from '../organisations/organisation.js';

/** A body that begins on the day of the reorganisation. */
export interface NewBody {
  /** ODS code: at most five letters, digits or hyphens, from which nothing is read. */
  code: string;
  type: OrganisationType;
  name: string;
  onsCode: string | null;
  /** The board it belongs to; null for regions and boards, and for a body that counts for its region only. */
  icbCode: string | null;
  /** The region it lies in; its own code for a region. */
  regionCode: string;
}

/** That one body takes over from another, in whole or part. */
export interface ReorganisationLink {
  predecessorCode: string;
  successorCode: string;
  type: SuccessionType;
  /** Share of the predecessor's people that goes along the link, to six decimals; null for a merger or change of code. */
  weight: number | null;
  /** True where the drafter says that nobody knows the weight. */
  isWeightUnknown: boolean;
  /** The share of single equity groups, by `STRATIFIER.GROUP`, where it is known. */
  groupWeights: Readonly<Record<string, number>>;
  /** Who worked the weights out, and how; empty where nothing is divided. */
  weightsSource: string;
}

/** A new name of a body that goes on under its code. */
export interface NewName {
  code: string;
  name: string;
}

/** Where an organisation belongs from the day on: a board; or a region, for a board and for one without a board. */
export interface MemberMove {
  code: string;
  toCode: string;
}

/** Where all organisations of a place belong from the day on, if their board gives up a part or ends. */
export interface PlaceMove {
  placeCode: string;
  toCode: string;
}

/** What a reorganisation says. */
export interface ReorganisationContent {
  title: string;
  /** The first day of the new state (`yyyy-mm-dd`). */
  effectiveOn: string;
  /** Where it is written down: a link or a document. */
  source: string;
  newBodies: readonly NewBody[];
  links: readonly ReorganisationLink[];
  /** Codes of bodies that end without anybody taking over. */
  closures: readonly string[];
  newNames: readonly NewName[];
  moves: readonly MemberMove[];
  placeMoves: readonly PlaceMove[];
}

/** The longest texts of a reorganisation, in characters. */
export const reorganisationTextLimits = {
  title: 120,
  source: 500,
  name: 200,
  weightsSource: 300,
  comment: 1000,
} as const;

/** Something found in a reorganisation, tied to its question: `links.0.weight`, `title`. */
export interface ReorganisationIssue {
  field: string;
  /** An error must be mended before it is proposed; a warning says what follows. */
  severity: 'ERROR' | 'WARNING';
  message: string;
}

/** Ways of taking over after which the predecessor no longer exists. */
export const endingTypes: readonly SuccessionType[] = ['MERGER', 'SPLIT', 'RENAME'];

/** Ways of taking over in which the predecessor is divided. */
export const dividingTypes: readonly SuccessionType[] = ['SPLIT', 'BOUNDARY_CHANGE'];

/** Codes of the bodies that end the day before: those that others take over whole, and those that nobody does. */
export function closingCodes({ links, closures }: ReorganisationContent): Set<string> {
  const succeeded = links.filter(({ type }) => endingTypes.includes(type)).map((link) => link.predecessorCode);
  return new Set([...succeeded, ...closures]);
}
