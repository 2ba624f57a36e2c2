import { notComputable, wilsonInterval } from '@monitor/statistics';
import type { NotComputable, Result } from '@monitor/statistics';
import { checkReturns } from './check-returns.js';
import type { ExpectedReturn } from './expected-return.js';
import { possibleShare } from './possible-share.js';
import type { AnswerCounts, PossibleShare } from './possible-share.js';

/** Whether every organisation counts the same, or every answer that was expected. */
export type Weighting = 'ORGANISATIONS' | 'EXPECTED_ANSWERS';

/** What can be said of an area's share in place while returns are missing. */
export interface NonResponseBounds {
  computable: true;
  /** Holds whatever the missing answers would have said. */
  possible: PossibleShare;
  /** Holds only under `assumption`. */
  missingAtRandom: Result;
  /** In words, to stand beside `missingAtRandom`. */
  assumption: string;
  organisations: { expected: number; answering: number };
}

/**
 * Gives the range that an area's share in place could take whatever the missing returns say, and the figure that holds
 * if they are like those received.
 *
 * In words: EXPECTED_ANSWERS - the limits of `possibleShare` on the sums over organisations, so that a missing return
 * counts with all answers expected of it; the figure is in place over applicable. ORGANISATIONS - the mean over
 * organisations of each one's limits, 0 and 1 for one that gave no applicable answer and still owes some; the figure is
 * the mean of the organisations' own shares. One for which nothing applies and which owes nothing is left out. The
 * figure's Wilson interval takes every organisation for one observation. Input: one row an expected organisation.
 * Refuses no row, or none for which anything could apply (`too-few-observations`), an organisation given twice
 * (`invalid-argument`) and impossible counts (`invalid-count`).
 * Source: Manski 1989, Journal of Human Resources 24:343; Little & Rubin 2019, Statistical Analysis with Missing Data.
 * For: the interval plot of `/consistency`, with the bounds drawn on it, and the verdicts of `/equity`.
 *
 * @example nonResponseBounds([{ organisation: 'A', expectedAnswers: 2, answered: 2, applicable: 2, inPlace: 1 }, { organisation: 'B', expectedAnswers: 2, answered: 0, applicable: 0, inPlace: 0 }], 'EXPECTED_ANSWERS').possible // => { computable: true, lower: 0.25, upper: 0.75, missing: 2 }
 */
export function nonResponseBounds(
  returns: readonly ExpectedReturn[],
  weighting: Weighting,
): NonResponseBounds | NotComputable {
  const refused = checkReturns(returns);
  if (refused) return refused;
  const possible = weighting === 'EXPECTED_ANSWERS' ? possibleShare(summed(returns)) : meanOfLimits(returns);
  if (!possible.computable) return possible;
  return {
    computable: true,
    possible,
    missingAtRandom: missingAtRandom(returns, weighting),
    assumption: assumptions[weighting],
    organisations: { expected: returns.length, answering: returns.filter(({ answered }) => answered > 0).length },
  };
}

const assumptions: Record<Weighting, string> = {
  ORGANISATIONS: 'This assumes that organisations whose answers are missing are like those that answered.',
  EXPECTED_ANSWERS: 'This assumes that the missing answers would be like those given.',
};

function countsOf({ inPlace, applicable, expectedAnswers, answered }: ExpectedReturn): AnswerCounts {
  return { inPlace, applicable, missing: expectedAnswers - answered };
}

function summed(returns: readonly ExpectedReturn[]): AnswerCounts {
  return returns.map(countsOf).reduce((total, counts) => ({
    inPlace: total.inPlace + counts.inPlace,
    applicable: total.applicable + counts.applicable,
    missing: total.missing + counts.missing,
  }));
}

function meanOfLimits(returns: readonly ExpectedReturn[]): PossibleShare | NotComputable {
  const limits = returns.map((row) => possibleShare(countsOf(row))).filter((found) => found.computable);
  if (limits.length === 0) return notComputable('too-few-observations', 'No answer applies here and none is missing.');
  return {
    computable: true,
    lower: limits.reduce((sum, { lower }) => sum + lower, 0) / limits.length,
    upper: limits.reduce((sum, { upper }) => sum + upper, 0) / limits.length,
    missing: summed(returns).missing,
  };
}

function missingAtRandom(returns: readonly ExpectedReturn[], weighting: Weighting): Result {
  const answering = returns.filter(({ applicable }) => applicable > 0);
  if (answering.length === 0)
    return notComputable('too-few-observations', 'No applicable answer has been given yet, so there is none to go by.');
  const { inPlace, applicable } = summed(answering);
  const share =
    weighting === 'EXPECTED_ANSWERS'
      ? inPlace / applicable
      : answering.reduce((sum, row) => sum + row.inPlace / row.applicable, 0) / answering.length;
  return wilsonInterval({ numerator: Math.min(share, 1) * answering.length, denominator: answering.length });
}
