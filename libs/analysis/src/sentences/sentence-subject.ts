import type { Polarity } from '@monitor/domain';

/** How the figure is written. */
export type SentenceUnit =
  /** A share of 0 to 1, or a difference of two; percentages bear a decimal from a denominator of 1,000 on. */
  | { kind: 'SHARE'; denominator: number | null }
  /** One share or rate over another; only for comparisons, where 1 means no difference. */
  | { kind: 'RATIO' }
  /** Any other number, with its unit in words ("per 100,000 patients", or "" for an index). */
  | { kind: 'NUMBER'; name: string; decimals: number };

/** What the figure sets against what. The figure is that of the first named minus (or over) the second. */
export type SentenceComparison = { kind: 'NONE' } | ComparedWith;

/** Two things that are compared. */
export type ComparedWith =
  /** Two groups: "the most deprived fifth" with "the least deprived fifth". */
  | { kind: 'GROUPS'; of: string; against: string }
  /** Two areas; `area` of the subject is the first. */
  | { kind: 'AREAS'; against: string }
  /** Two quarters; `quarterLabel` of the subject is the later. */
  | { kind: 'QUARTERS'; since: string };

/** Everything that a figure needs to become a sentence; nothing of it is guessed from the figure. */
export interface SentenceSubject {
  areaName: string;
  /** "July to September 2026"; null where the sentence is about no quarter in particular. */
  quarterLabel: string | null;
  /** A noun in the singular: "NHS App registration". */
  measure: string;
  comparison: SentenceComparison;
  unit: SentenceUnit;
  /** NEUTRAL: the sentence judges neither direction. */
  polarity: Polarity;
}
