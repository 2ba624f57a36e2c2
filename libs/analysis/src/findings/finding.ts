import type { EstimateStatus } from '@monitor/domain';
import type { CauseKind, CautionKind, FindingUnit, FindingKind, Verdict } from './finding-words.js';

/** A figure of a finding, with its interval: what the sentence says in words, for programs. */
export interface FindingFigure {
  /** What it is within the finding, in lower camel case, for example `gapNow`. */
  name: string;
  /** Key or code of the column, area or group that it belongs to; null where it belongs to the whole finding. */
  subject: string | null;
  unit: FindingUnit;
  value: number | null;
  lower: number | null;
  upper: number | null;
  status: EstimateStatus;
  /** Why there is none, in words, where the status is not PUBLISHED. */
  reason: string | null;
}

/** How a finding allows for everything that was looked at before it was chosen. */
export interface Allowance {
  /** How many comparisons the view holds. */
  comparisons: number;
  /** Level of the interval that each of them is judged by, from 0.95 up to 1. */
  confidence: number;
  /** The same in words, to stand beside the finding. */
  sentence: string;
}

/** Something that made a difference or a change, and by how much. */
export interface Cause {
  kind: CauseKind;
  /** Code of the area, group or organisation type that it comes from; null where it is no single one. */
  subject: string | null;
  /** How much of the difference or change comes from it; null where that may not or cannot be said. */
  figure: FindingFigure | null;
  sentence: string;
}

/** Something that a reader must know before the finding is passed on. */
export interface Caution {
  kind: CautionKind;
  /** Codes of the areas or groups that it is about; empty where it is about all. */
  subjects: string[];
  sentence: string;
}

/** What it would take to tell, where nobody can tell yet. */
export interface Detectable {
  /** The smallest difference that these returns would have shown in four of five cases, a share from 0 to 1. */
  difference: number;
  /** The quarter by which `wanted` could be told if response stays as it is; null where it never could, or is not known. */
  quarterId: string | null;
  /** The difference that is worth telling, declared beforehand, a share from 0 to 1. */
  wanted: number;
  sentence: string;
}

/** A finding as it is decided, before it is worded. */
export interface FindingClaim {
  kind: FindingKind;
  verdict: Verdict;
  /** Keys of the columns, or codes of the areas or groups, for which the verdict is DIFFERENT; empty where there are none. */
  subjects: string[];
  /** Every figure that the sentence uses. */
  figures: FindingFigure[];
  /** Null where nothing was compared. */
  allowance: Allowance | null;
  causes: Cause[];
  cautions: Caution[];
  /** Null unless the verdict is CANNOT_TELL and it can be worked out. */
  detectable: Detectable | null;
}

/** A finding as a typed value, and the sentence that is worded from it. */
export interface Finding extends FindingClaim {
  sentence: string;
  /** Where it is explained how such a verdict is reached: an address within the site. */
  explainedAt: string;
}
