import { statusRegression } from '@monitor/statistics';
import type { LogOddsTerm } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  status: (number | null)[];
  region: string[];
  time: number[];
}

/** Figures of the proportional-odds regression of statuses on region and time. */
export const adapter: Adapter = {
  file: 'proportional_odds.json',
  compute(input) {
    const { status, region, time } = input as Input;
    const result = statusRegression({
      observations: region.map((group, i) => ({ status: status[i] ?? null, group, time: time[i] ?? 0 })),
    });
    if (!result.computable) return { notComputable: result.message };
    const terms: [string, LogOddsTerm][] = [
      ...result.thresholds.map((term): [string, LogOddsTerm] => [`${term.below}|${term.above}`, term]),
      ...result.groupEffects.map((term): [string, LogOddsTerm] => [`reg${term.group}`, term]),
      ['tm', { coefficient: result.value, standardError: result.standardError?.value ?? NaN }],
    ];
    return {
      clm: {
        coef: Object.fromEntries(terms.map(([name, { coefficient }]) => [name, coefficient])),
        se: Object.fromEntries(terms.map(([name, { standardError }]) => [name, standardError])),
        loglik: result.logLikelihood,
        converged: true,
      },
    };
  },
};
