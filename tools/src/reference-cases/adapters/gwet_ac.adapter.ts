import type { RatingTable, Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { chanceCorrectedAgreement } from '../measures/agreement/index.js';
import type { AgreementCoefficient, AgreementFigures, AgreementWeights } from '../measures/agreement/index.js';

interface Input {
  items_by_raters: RatingTable;
  categories: number[];
}

const coefficients: Record<string, AgreementCoefficient> = {
  'pa.coeff': 'percent-agreement',
  'gwet.ac1': 'gwet',
  'fleiss.kappa': 'fleiss-kappa',
  'krippen.alpha': 'krippendorff-alpha',
  'conger.kappa': 'conger-kappa',
  'bp.coeff': 'brennan-prediger',
};
const weightings: AgreementWeights[] = ['unweighted', 'ordinal', 'linear', 'quadratic'];

export const adapter: Adapter = {
  file: 'gwet_ac.json',
  compute(input) {
    const { items_by_raters, categories } = input as Input;
    const computed: Record<string, unknown> = {};
    for (const weights of weightings) {
      for (const [name, coefficient] of Object.entries(coefficients)) {
        const agreement = chanceCorrectedAgreement(items_by_raters, { coefficient, categories, weights });
        computed[`${name}_${weights}`] = spell(agreement);
      }
    }
    return computed;
  },
  knownDifferences: [
    {
      path: /\.(se|p_value|conf_int)$/,
      reason: 'All ratings agree: nothing scatters; the reference prints a standard error of 0 and the interval (1,1).',
      appliesTo: (input) => (input as Input).items_by_raters.every((row) => new Set(row).size === 1),
    },
  ],
};

function spell(agreement: Result<AgreementFigures>) {
  if (!agreement.computable) return { notComputable: agreement.message };
  const { value, standardError, interval, observedAgreement, chanceAgreement, pValue } = agreement;
  return {
    pa: observedAgreement,
    pe: chanceAgreement,
    coeff: value,
    se: standardError?.value ?? null,
    p_value: pValue,
    conf_int: interval && `(${toThreeDecimals(interval.lower)},${toThreeDecimals(interval.upper)})`,
  };
}

/** The reference prints its limits rounded to three decimals, without trailing zeros. */
function toThreeDecimals(limit: number): string {
  return String(Math.round(limit * 1000) / 1000);
}
