import type { EquityAnswer } from './equity-answer.js';

/**
 * The answer without the quarters before anybody had sent a return: nothing is missing there, the figures have not
 * begun. Later quarters without a figure stay. An answer in which nobody ever sent one is left as it is.
 */
export function sinceFirstReturn(answer: EquityAnswer): EquityAnswer {
  const begins = answer.areas
    .map(({ points }) => points.findIndex(({ organisations }) => organisations > 0))
    .filter((index) => index >= 0);
  if (begins.length === 0) return answer;
  const first = Math.min(...begins);
  return { ...answer, areas: answer.areas.map((area) => ({ ...area, points: area.points.slice(first) })) };
}
