import type { RatingTable, Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { irrAverageAgreement } from '../foreign/irr-average-agreement.js';
import { figureOf } from '../spell-result.js';
import {
  chanceCorrectedAgreement,
  cohenKappa,
  finnCoefficient,
  fleissKappa,
  intraclassCorrelation,
  kendallConcordance,
  meanSpearman,
  percentageAgreement,
} from '../measures/agreement/index.js';
import type { ConcordanceTest, IccOptions, IccTest, KappaTest } from '../measures/agreement/index.js';

interface Input {
  items_by_raters: RatingTable;
}

const stepsOfScale = 5;

export const adapter: Adapter = {
  file: 'interrater_irr.json',
  compute(input) {
    const table = (input as Input).items_by_raters;
    const spearman = meanSpearman(table);
    const categories = [...new Set(table.flat().filter((rating) => rating !== null))].sort((a, b) => a - b);
    return {
      kendall_W_ties: spellConcordance(kendallConcordance(table)),
      kendall_W_uncorrected: spellConcordance(kendallConcordance(table, 'ignored')),
      fleiss_kappa: spellKappa(fleissKappa(table)),
      conger_exact_kappa: figureOf(chanceCorrectedAgreement(table, { coefficient: 'conger-kappa', categories })),
      percent_agreement_tol0: figureOf(percentageAgreement(table)),
      percent_agreement_tol1: figureOf(percentageAgreement(table, 1)),
      finn_oneway_s5: figureOf(finnCoefficient(table, stepsOfScale)),
      mean_spearman: spearman.computable ? spearman.value : spearman.reason === 'no-variation' ? null : Number.NaN,
      ...intraclassForms(table),
      ...(table[0]?.length === 2 ? cohenForms(table) : {}),
    };
  },
  knownDifferences: [
    {
      path: /^mean_spearman$/,
      reason:
        'Two raters rank alike: rounding leaves the reference a correlation just below 1, whose huge z it counts.',
      appliesTo: (input) => hasPerfectPair((input as Input).items_by_raters),
    },
  ],
};

function hasPerfectPair(table: RatingTable): boolean {
  const raters = (table[0] ?? []).map((_, rater) => rater);
  return raters.some((first) =>
    raters.slice(first + 1).some((second) => {
      const rho = meanSpearman(table.map((row) => [row[first] ?? null, row[second] ?? null]));
      return !rho.computable && rho.reason === 'undefined-on-scale';
    }),
  );
}

function intraclassForms(table: RatingTable) {
  const forms: Record<string, unknown> = {};
  for (const [model, type] of [
    ['oneway', 'consistency'],
    ['twoway', 'consistency'],
    ['twoway', 'agreement'],
  ] as const) {
    for (const unit of ['single', 'average'] as const) {
      const options: IccOptions = { model, type, unit };
      forms[`icc_${model}_${type}_${unit}`] = spellIcc(
        asIrr(intraclassCorrelation(table, options), options, table),
        options,
      );
    }
  }
  return forms;
}

/** The package's own degrees of freedom for average agreement; everything else is ours. */
function asIrr(result: Result<IccTest>, { type, unit }: IccOptions, table: RatingTable): Result<IccTest> {
  if (type !== 'agreement' || unit !== 'average' || !result.computable || result.fStatistic === null) return result;
  const { denominatorDegrees, pValue, lower, upper } = irrAverageAgreement(table, result.value);
  return { ...result, denominatorDegrees, pValue, interval: { lower, upper, level: 0.95, method: 'F distribution' } };
}

function cohenForms(table: RatingTable) {
  return {
    cohen_kappa_unweighted: spellKappa(cohenKappa(table)),
    cohen_kappa_equal: spellKappa(cohenKappa(table, { weights: 'linear' })),
    cohen_kappa_squared: spellKappa(cohenKappa(table, { weights: 'quadratic' })),
  };
}

function spellConcordance(result: Result<ConcordanceTest>) {
  if (!result.computable) return { W: Number.NaN, chisq: Number.NaN, p: Number.NaN };
  return { W: result.value, chisq: result.chiSquare, p: result.pValue };
}

function spellKappa(result: Result<KappaTest>) {
  if (!result.computable) return { kappa: Number.NaN, z: Number.NaN, p: Number.NaN };
  return { kappa: result.value, z: result.z, p: result.pValue };
}

/** Without variance within items the reference prints an infinite F, of which an exact agreement has no p-value. */
function spellIcc(result: Result<IccTest>, { type, unit }: IccOptions) {
  if (!result.computable) return { notComputable: result.message };
  const { value, interval, fStatistic, numeratorDegrees, denominatorDegrees, pValue } = result;
  const perfect = fStatistic === null;
  const pOfPerfect = type === 'agreement' ? Number.NaN : 0;
  const limitOfPerfect = type === 'consistency' && unit === 'average' ? 1 : Number.NaN;
  return {
    icc: value,
    F: fStatistic ?? Infinity,
    df1: numeratorDegrees,
    df2: denominatorDegrees ?? Number.NaN,
    p: perfect ? pOfPerfect : pValue,
    lower: perfect ? limitOfPerfect : (interval?.lower ?? null),
    upper: perfect ? limitOfPerfect : (interval?.upper ?? null),
  };
}
