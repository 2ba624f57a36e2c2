import { generalisedEntropy } from '@monitor/statistics';
import type { Result, WeightedValue } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { figureOf, figureOr } from '../spell-result.js';
import { atkinsonIndex, coefficientOfVariation, giniIndex, hooverIndex } from '../measures/inequality/index.js';

interface Input {
  value: (number | null)[];
  weight: number[];
}

export const adapter: Adapter = {
  file: 'inequality_total.json',
  compute(input) {
    const { value, weight } = input as Input;
    return {
      unweighted: unweighted(value.map((figure) => ({ value: figure, population: 1 }))),
      weighted: weighted(value.map((figure, index) => ({ value: figure, population: weight[index]! }))),
    };
  },
  knownDifferences: [
    {
      path: /theil|mld|gei_|atkinson/,
      reason:
        'A figure is zero: it counts where the index is defined, and is refused elsewhere; the reference drops it.',
      appliesTo: (input) => (input as Input).value.includes(0),
    },
  ],
};

function unweighted(rows: readonly WeightedValue[]) {
  const variation = coefficientOfVariation(rows);
  return {
    gini: figureOf(giniIndex(rows)),
    gini_corrected: figureOf(giniIndex(rows, { smallSample: true })),
    theil_T: figureOf(generalisedEntropy(rows, 1)),
    theil_L_mld: figureOf(generalisedEntropy(rows, 0)),
    atkinson_05: figureOf(atkinsonIndex(rows, 0.5)),
    atkinson_1: figureOf(atkinsonIndex(rows, 1)),
    cov: figureOf(variation),
    squared_cov: variation.computable ? variation.value ** 2 : figureOf(variation),
    hoover_RS: figureOf(hooverIndex(rows)),
  };
}

function weighted(rows: readonly WeightedValue[]) {
  const gini = giniIndex(rows);
  return {
    gini_dineq: figureOf(gini),
    theil_T_dineq: figureOf(generalisedEntropy(rows, 1)),
    mld_dineq: figureOf(generalisedEntropy(rows, 0)),
    gini_IC2: giniOfIc2(rows, gini),
    gei_0: figureOr(generalisedEntropy(rows, 0), null),
    gei_1: figureOr(generalisedEntropy(rows, 1), null),
    gei_2: figureOr(generalisedEntropy(rows, 2), null),
    atkinson_05: figureOr(atkinsonIndex(rows, 0.5), null),
    atkinson_1: figureOr(atkinsonIndex(rows, 1), null),
    atkinson_2: figureOr(atkinsonIndex(rows, 2), null),
  };
}

/** This one package refuses a weight of zero; the library lets it have no influence. */
function giniOfIc2(rows: readonly WeightedValue[], gini: Result) {
  return rows.some(({ population }) => population === 0) ? { error: 'A weight is zero.' } : figureOf(gini);
}
