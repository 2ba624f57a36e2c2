import { markers } from '@monitor/domain';
import { lowerFirst } from './lower-first.js';
import type { EquityAnswer, EquityArea } from './equity-answer.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import { finality } from '../source/finality.js';

/** The source line of the equity page: coverage, what is divided by what, disclosure control, whether it can change. */
export function equityNotes(
  answer: EquityAnswer,
  latest: ComparedQuarter | undefined,
  returns: number | null,
): string[] {
  const coverage = returns === null || latest === undefined ? [] : [`${returns} returns for ${latest.label}.`];
  return [
    answer.source,
    ...coverage,
    `${answer.metric.numerator} as a share of ${lowerFirst(answer.metric.denominator)}.`,
    answer.disclosurePolicy,
    ...(latest === undefined ? [] : [`${latest.label}: ${lowerFirst(finality(latest))}`]),
  ];
}

/** Whose weights are behind figures marked as estimates, each source once. */
export function weightsNotes(areas: readonly Pick<EquityArea, 'weightsSource'>[]): string[] {
  const sources = new Set(areas.flatMap(({ weightsSource }) => (weightsSource === null ? [] : [weightsSource])));
  return [...sources].map((source) => `Weights of figures marked ${markers.estimated.marker}: ${source}.`);
}
