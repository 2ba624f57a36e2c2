import type { EffectSinceAdoption } from '@monitor/statistics';
import type { Limited } from '../findings/finding-figure.js';
import type { LeftOutReason } from './left-out.js';

/** What is known of a question without any outcome having been looked at: who is compared, and what could show. */
export interface EvaluationDesign {
  /** Organisations that are compared: those that adopted, and those that had not by the last quarter. */
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
  /** The same, had other numbers of these organisations adopted half way. */
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

/** The answer to a question, of one publication: the same question and publication give the same answer. */
export interface EvaluationResult {
  design: EvaluationDesign;
  /** Null where the design carries none. */
  answer: EvaluationEffect | null;
}
