import {
  linearSlopeIndex,
  logitRelativeIndex,
  logitSlopeIndex,
  poissonRelativeIndex,
  relativeRanks,
} from '@monitor/statistics';
import type { FittedEnds, OrderedCounts, Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { groupedPoissonIndex } from '../foreign/grouped-poisson-index.js';
import { withNormalLimits } from '../foreign/normal-limits.js';
import { logBinomialRelativeIndex } from '../measures/regression-indices/log-binomial-index.js';
import { logitOddsIndex } from '../measures/regression-indices/logit-odds-index.js';
import { figureOf } from '../spell-result.js';

interface Input {
  x: (number | null)[];
  n: (number | null)[];
}

/** Figures of the textbook inequality indices by generalised linear models of grouped counts. */
export const adapter: Adapter = {
  file: 'glm_sii_rii.json',
  compute(input) {
    const { x, n } = input as Input;
    const groups = n.map((denominator, i) => ({
      group: `${i + 1}`,
      order: i + 1,
      numerator: x[i] ?? null,
      denominator,
    }));
    return {
      ridit: Array.from(
        relativeRanks(
          groups.map(({ order }) => order),
          n.map(Number),
        ),
      ),
      linear: linearFigures(groups),
      logit: logitFigures(groups),
      log_binomial: withIntercept({ rii: logBinomialRelativeIndex({ groups }) }),
      poisson: withIntercept({
        rii_model: poissonRelativeIndex({ groups, standardErrors: 'model' }),
        rii_hc0: groupedPoissonIndex({ groups }),
      }),
    };
  },
};

function linearFigures(groups: OrderedCounts[]) {
  const model = withNormalLimits(linearSlopeIndex({ groups }));
  if (!model.computable) return figureOf(model);
  return {
    intercept: model.fittedAtBottom,
    sii: difference(model),
    sii_hc1: difference(withNormalLimits(linearSlopeIndex({ groups, standardErrors: 'HC1' }))),
    sii_hc3: difference(withNormalLimits(linearSlopeIndex({ groups, standardErrors: 'HC3' }))),
    t_p_value: model.pValue,
    rii: ratioOfEnds(model),
  };
}

/** The reference divides whatever the sign of the ends; `linearRelativeIndex` refuses a line that reaches 0. */
function ratioOfEnds({ fittedAtTop, fittedAtBottom }: FittedEnds) {
  return fittedAtBottom === 0 ? { notComputable: 'The line begins at 0.' } : fittedAtTop / fittedAtBottom;
}

function logitFigures(groups: OrderedCounts[]) {
  const model = logitSlopeIndex({ groups });
  const odds = logitOddsIndex({ groups });
  if (!model.computable || !odds.computable) return figureOf(model);
  const { fittedAtBottom } = model;
  return {
    coef: [Math.log(fittedAtBottom / (1 - fittedAtBottom)), Math.log(odds.value)],
    dispersion: model.dispersion,
    sii_model: difference(model),
    sii_quasi: difference(logitSlopeIndex({ groups, standardErrors: 'quasi' })),
    sii_hc1: difference(logitSlopeIndex({ groups, standardErrors: 'HC1' })),
    rii_model: ratio(logitRelativeIndex({ groups })),
    rii_quasi: ratio(logitRelativeIndex({ groups, standardErrors: 'quasi' })),
    rii_hc1: ratio(logitRelativeIndex({ groups, standardErrors: 'HC1' })),
    odds_rii: ratio(odds),
    deviance: model.deviance,
  };
}

function withIntercept(indices: Record<string, Result<{ fittedAtBottom: number }>>) {
  const [first] = Object.values(indices);
  const figures = Object.fromEntries(Object.entries(indices).map(([key, index]) => [key, ratio(index)]));
  return first?.computable ? { ...figures, intercept: Math.log(first.fittedAtBottom) } : figures;
}

function difference(index: Result) {
  if (!index.computable) return figureOf(index);
  const { value, standardError, interval } = index;
  return { estimate: value, se: standardError?.value, lower: interval?.lower, upper: interval?.upper };
}

function ratio(index: Result) {
  if (!index.computable) return figureOf(index);
  const { value, standardError, interval } = index;
  return { estimate: value, se_log: standardError?.value, lower: interval?.lower, upper: interval?.upper };
}
