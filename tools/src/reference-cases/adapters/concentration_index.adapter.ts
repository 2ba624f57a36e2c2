import type { Adapter } from '../adapter.js';
import { concentrationIndex, extendedConcentrationIndex } from '../measures/concentration/index.js';
import type { ConcentrationOptions, FigureBounds, RankedValue } from '../measures/concentration/index.js';
import { figureOf } from '../spell-result.js';

interface Input {
  rank_variable: number[];
  outcome: number[];
  weight: number[];
}

const forms = { CI: 'standard', CIg: 'generalised', CIc: 'erreygers', CIw: 'wagstaff' } as const;
const estimators = {
  linreg_delta: 'regression',
  linreg_convenience: 'convenient',
  cov_convenience: 'convenient',
  direct: 'direct',
} as const;
const aversions = { nu_1_5: 1.5, nu_2: 2, nu_3: 3, nu_4: 4 };

export const adapter: Adapter = {
  file: 'concentration_index.json',
  compute(rawInput) {
    const input = rawInput as Input;
    const rows = rankedRows(input);
    // The package takes the least and most that were seen for the bounds of the outcome.
    const bounds = { lowest: Math.min(...input.outcome), highest: Math.max(...input.outcome) };
    return {
      ...everyForm(rows, bounds),
      CI_linreg_delta_robust_HC3: spell(rows, { estimator: 'regression', covariance: 'HC3', shrinkForRows: true }),
      extended_S_concentration: Object.fromEntries(
        Object.entries(aversions).map(([key, aversion]) => [
          key,
          figureOf(extendedConcentrationIndex(rows, aversion, 'row-order')),
        ]),
      ),
    };
  },
};

function rankedRows({ rank_variable, outcome, weight }: Input): RankedValue[] {
  return rank_variable.map((standing, index) => ({ standing, value: outcome[index]!, population: weight[index]! }));
}

function everyForm(rows: readonly RankedValue[], observedBounds: FigureBounds): Record<string, unknown> {
  const binary = rows.every(({ value }) => value === 0 || value === 1);
  const named = Object.entries(forms).filter(([, form]) => form !== 'wagstaff' || binary);
  const computed: Record<string, unknown> = {};
  for (const [formName, form] of named) {
    for (const [estimatorName, estimator] of Object.entries(estimators)) {
      for (const [suffix, shrinkForRows] of [
        ['dfcorr', true],
        ['nocorr', false],
      ] as const) {
        const options = { form, bounds: observedBounds, estimator, shrinkForRows };
        computed[`${formName}_${estimatorName}_${suffix}`] = spell(rows, options);
      }
    }
  }
  return computed;
}

function spell(rows: readonly RankedValue[], options: ConcentrationOptions) {
  const result = concentrationIndex(rows, { ...options, ties: 'row-order', compatibility: 'rineq 0.2.3' });
  return result.computable ? { index: result.value, variance: result.variance } : { notComputable: result.message };
}
