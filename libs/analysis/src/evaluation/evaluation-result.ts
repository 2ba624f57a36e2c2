import type { EffectSinceAdoption } from '@monitor/statistics';
import type { Limited } from '../findings/finding-figure.js';
import type { EvaluationDesignKind } from './chosen-design.js';
import type { LeftOutReason } from './left-out.js';

/** What is known of a question without any outcome having been looked at: who is compared, and what could show. */
export interface EvaluationDesign {
  /** How it is answered; null where nothing carries an answer. */
  kind: EvaluationDesignKind | null;
  /** Why that design was chosen, by who adopted when; null where none was. */
  because: string | null;
  /**
   * Units that are compared: those that adopted, and those that had not by the last quarter. Of a number in place, those in
   * which it changed, and the others.
   */
  adopters: number;
  comparisons: number;
  leftOut: { reason: LeftOutReason; organisations: number }[];
  /** How many adopted in each quarter, the oldest first. */
  adoptions: { quarterId: string; organisations: number }[];
  /** Of the adopters, those that said later that something is no longer in place. */
  reversals: number;
  /** Regions and types of organisation within which anybody is compared. */
  strata: number;
  /** The smallest change that would show in four of five cases, as a difference of shares; null where none would. */
  detectable: number | null;
  /**
   * What a trend that the test of the earlier quarters would miss in one of five cases makes of the change by itself, as a
   * difference of shares: only more than that can be put down to adoption. Null where nobody can say; not there in answers of the first method.
   */
  unseenDrift?: number | null;
  /** The smallest change that would show, had other numbers of these organisations adopted half way. */
  detectableByAdopters: { adopters: number; detectable: number | null }[];
  /** Why no effect can be told, in words; null where one can. */
  refusal: string | null;
}

/** The same comparison, made in another way. */
export interface SensitivityCheck {
  /** What is done otherwise, in words: "an effect may begin a quarter later". */
  what: string;
  /** Null where too few are left to compare, or nothing can be told. */
  effect: Limited | null;
  adopters: number;
}

/** What the outcomes say. */
export interface EvaluationEffect {
  /** By how much the outcome of adopters changed beyond that of others, as a difference of shares, with its 95% interval. */
  effect: Limited;
  pValue: number;
  smallestPValue: number;
  bySinceAdoption: EffectSinceAdoption[];
  /** Whether adopters went another way before they adopted; null where too few quarters lie before. */
  earlierTrends: { pValue: number; quarters: number; detectableTrend: number | null } | null;
  /** How many times as far as before the trends may part until an effect of nothing is no longer ruled out; null for not computed. */
  breakdown: number | null;
  sensitivity: SensitivityCheck[];
}

/** One area of an answer with what is published of it: enough to work the answer out again. */
export interface ComparedArea {
  code: string;
  name: string;
  /** Within which it was compared. */
  stratum: string;
  /** Position of the quarter of adoption, from 0 on; null for never. */
  adoptedAt: number | null;
  /** Published figures, one a quarter. */
  outcomes: number[];
}

/** The answer to a question, of one publication: the same question and publication give the same answer. */
export interface EvaluationResult {
  design: EvaluationDesign;
  /** Null where the design carries none. */
  answer: EvaluationEffect | null;
  /** Null of organisations, whose counts are never published. */
  areas: ComparedArea[] | null;
}
