import { randomisationInference } from '@monitor/statistics';
import type { PanelObservation } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  region: string[];
  unit: string[];
  period: number[];
  treated: number[];
  post: number[];
  y: (number | null)[];
}

/** Figures of randomisation inference over all choices of the treated regions. */
export const adapter: Adapter = {
  file: 'permutation_did.json',
  compute(input) {
    const observations = observationsOf(input as Input);
    const test = randomisationInference({ observations });
    if (!test.computable) return { notComputable: test.message };
    const { changes, statistics, value } = test;
    const treated = changes.flatMap(({ isTreated }, position) => (isTreated ? [position + 1] : []));
    return {
      region_change: changes.map(({ change }) => change),
      statistic: value,
      assignments: statistics.length,
      treated_index_sets: indexSets(changes.length, treated.length),
      statistics,
      p_two_sided: test.pValue,
      p_greater: test.pValueGreater,
      p_less: test.pValueLess,
      smallest_possible_p_one_sided: 1 / statistics.length,
      extreme_count_two_sided: Math.round(test.pValue * statistics.length),
      studentised: test.studentised,
      p_studentised_two_sided: test.pValueStudentised,
      interval_alpha_10: shifts(observations, 0.9),
      interval_alpha_05: shifts(observations, 0.95),
    };
  },
  knownDifferences: [
    {
      path: /./,
      reason: 'No region changes differently from another: nothing can be compared; the reference prints p = 1.',
      appliesTo: (input) => new Set((input as Input).y).size === 1,
    },
  ],
};

function observationsOf({ region, unit, period, treated, post, y }: Input): PanelObservation[] {
  const start = Math.min(...period.filter((_, i) => post[i] === 1));
  return unit.map((name, i) => ({
    unit: name,
    cluster: region[i],
    period: period[i] ?? Number.NaN,
    firstTreated: treated[i] ? start : null,
    outcome: y[i] ?? null,
  }));
}

function indexSets(regions: number, treated: number, from = 1): number[][] {
  if (treated === 0) return [[]];
  return Array.from({ length: Math.max(0, regions - treated - from + 2) }, (_, i) => from + i).flatMap((first) =>
    indexSets(regions, treated - 1, first + 1).map((rest) => [first, ...rest]),
  );
}

function shifts(observations: PanelObservation[], confidence: number) {
  const test = randomisationInference({ observations, confidence });
  if (!test.computable) return { notComputable: test.message };
  if (test.interval) return { lb: test.interval.lower, ub: test.interval.upper };
  return { lb: -Infinity, ub: Infinity, note: 'fewer assignments than 1/alpha: never rejected' };
}
