/**
 * What may be said of a view. DIFFERENT: beyond chance, allowing for everything that was looked at on the view. ALIKE:
 * the whole interval lies inside a margin declared beforehand. CANNOT_TELL: neither, which is not the same as alike.
 */
export const verdicts = ['DIFFERENT', 'ALIKE', 'CANNOT_TELL'] as const;
export type Verdict = (typeof verdicts)[number];

const verdictMeanings: Record<Verdict, string> = {
  DIFFERENT: 'Beyond chance, allowing for everything that was looked at on the view.',
  ALIKE: 'The whole interval lies inside a margin that was declared beforehand.',
  CANNOT_TELL: 'Neither a difference nor likeness was shown, which is not the same as alike.',
};

/** What a verdict claims, in one sentence. */
export function verdictMeaning(verdict: Verdict): string {
  return verdictMeanings[verdict];
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

/** A finding as a typed value, and the sentence that is worded from it. */
export interface Finding {
  verdict: Verdict;
  /** Keys of the columns, or codes of the areas, for which the verdict is DIFFERENT; empty where there are none. */
  subjects: string[];
  /** Null where nothing was compared. */
  allowance: Allowance | null;
  sentence: string;
}
