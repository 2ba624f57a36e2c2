import { notComputable } from '@monitor/statistics';
import type { NotComputable } from '@monitor/statistics';

/** The lowest and the highest share that returns still missing could lead to. */
export interface PossibleShare {
  computable: true;
  lower: number;
  upper: number;
  /** Answers that were expected and are missing. */
  missing: number;
}

/** Answers to the actions of one area or organisation. */
export interface AnswerCounts {
  /** Answers that say in place. */
  inPlace: number;
  /** Answers other than "not applicable". */
  applicable: number;
  /** Answers that were expected and are missing. */
  missing: number;
}

/**
 * Tells between which limits the share in place must lie, whatever the missing answers would have said.
 *
 * In words: lower = in place / (applicable + missing); upper = (in place + missing) / (applicable + missing). A missing
 * answer may also be "not applicable"; that never leads outside. These are limits, not a confidence interval: they hold
 * for certain. Input: whole counts. Output: shares.
 * Refuses counts that are negative, not finite, or in place beyond applicable (`invalid-count`), and an area where
 * nothing applies and nothing is missing (`too-few-observations`).
 * Source: Manski 1989, Journal of Human Resources 24:343 (bounds without assumptions).
 *
 * @example possibleShare({ inPlace: 30, applicable: 60, missing: 40 }) // => { computable: true, lower: 0.3, upper: 0.7, missing: 40 }
 */
export function possibleShare({ inPlace, applicable, missing }: AnswerCounts): PossibleShare | NotComputable {
  const areCounts = [inPlace, applicable, missing].every((count) => Number.isFinite(count) && count >= 0);
  if (!areCounts || inPlace > applicable) {
    return notComputable(
      'invalid-count',
      `${inPlace} in place of ${applicable} applicable answers with ${missing} missing is not possible.`,
    );
  }
  const most = applicable + missing;
  if (most === 0) return notComputable('too-few-observations', 'No answer applies here and none is missing.');
  return { computable: true, lower: inPlace / most, upper: (inPlace + missing) / most, missing };
}
