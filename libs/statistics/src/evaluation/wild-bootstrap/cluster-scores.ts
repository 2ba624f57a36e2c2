import { multiply, transpose, zeroMatrix } from '../../linear-algebra/index.js';
import type { Matrix } from '../../linear-algebra/index.js';
import { largestSize } from '../../numerics/rounding-noise.js';
import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';
import { fitAbsorbed, hasNoScatter } from '../panel/absorbed-fit.js';
import type { AbsorbedFit } from '../panel/absorbed-fit.js';
import { isNested, parametersWithUnits } from '../panel/panel-covariance.js';
import type { Panel } from '../panel/panel.js';

/** The scores of one part of the restricted residuals: how each cluster's part pulls the effect, and whose score it moves. */
export interface ScoreParts {
  /** What cluster h adds to the sum of products of treatment and residuals. */
  readonly pulls: Float64Array;
  /** What cluster h adds to the score of cluster g once unit and period effects are fitted again: entry g x clusters + h. */
  readonly shares: Float64Array;
}

/**
 * All that a sign vector needs. Restricted residuals under the effect `estimate + shift` are those of the fit less
 * shift x what unit and period effects leave of the treatment; both parts are kept, so that no draw fits anything again.
 */
export interface ClusterScores {
  readonly clusters: number;
  readonly effect: number;
  readonly standardError: number;
  /** Below it a standard error is rounding. */
  readonly leastError: number;
  /** clusters/(clusters - 1) x (rows - 1)/(rows - parameters). */
  readonly factor: number;
  /** Sum of squares of what is left of the treatment, in all and by cluster. */
  readonly information: number;
  readonly informationOf: Float64Array;
  readonly residual: ScoreParts;
  readonly treatment: ScoreParts;
  /** Clusters with a treated row, and without. */
  readonly treatedClusters: number;
  readonly untreatedClusters: number;
}

function treatedRows(panel: Panel): Int32Array {
  return panel.units.map((unit, row) => {
    const isTreated = panel.periodValues[panel.periods[row]!]! >= panel.firstTreated[unit]!;
    return isTreated ? 0 : -1;
  });
}

/** What unit and period effects leave of the treatment, with the fit that took them out. */
function treatmentLeft(panel: Panel, ofRow: Int32Array): AbsorbedFit {
  const outcomes = Float64Array.from(ofRow, (effect) => effect + 1);
  return fitAbsorbed({ ...panel, outcomes }, { count: 0, ofRow: new Int32Array(ofRow.length).fill(-1) });
}

/** Sums by cluster of weight x left x right. */
function clusterProducts({ clusters, clusterNames, weights }: Panel, left: Float64Array, right: Float64Array) {
  const sums = new Float64Array(clusterNames.length);
  left.forEach((value, row) => (sums[clusters[row]!]! += weights[row]! * value * right[row]!));
  return sums;
}

/** Sums of weight x value by cluster and period, all periods but the first: cluster x period. */
function periodSums({ clusters, clusterNames, periods, periodValues, weights }: Panel, values: Float64Array): Matrix {
  const sums = zeroMatrix(clusterNames.length, periodValues.length - 1);
  values.forEach((value, row) => {
    if (periods[row]! > 0) sums.values[clusters[row]! * sums.columns + periods[row]! - 1]! += weights[row]! * value;
  });
  return sums;
}

/**
 * The parts of values whose unit sums are 0. What one cluster's values leave behind after unit and period effects are
 * fitted again is themselves less period effects bread x (their sums by period), so that clusters meet in these only.
 */
function scoreParts({ panel, bread, residuals: treatment }: AbsorbedFit, values: Float64Array): ScoreParts {
  const pulls = clusterProducts(panel, treatment, values);
  const shared = sandwiched(periodSums(panel, treatment), bread, periodSums(panel, values));
  const count = pulls.length;
  const shares = shared.values.map((share, at) => (at % (count + 1) === 0 ? pulls[at / (count + 1)]! : 0) - share);
  return { pulls, shares };
}

function sandwiched(left: Matrix, middle: Matrix, right: Matrix): Matrix {
  return multiply(multiply(left, middle), transpose(right));
}

function whyNotTested(fit: AbsorbedFit): NotComputable | null {
  const { panel } = fit;
  if (!isNested(fit)) return notComputable('invalid-argument', 'A unit changes its cluster; it must stay in one.');
  if (panel.clusterNames.length < 2) return notComputable('too-few-groups', 'It takes two clusters at least.');
  if (fit.unidentifiedEffects.length > 0) {
    return notComputable('not-identified', 'Unit and period effects already explain the treatment.');
  }
  if (fit.residuals.length <= parametersWithUnits(fit)) {
    return notComputable('too-few-observations', 'There are no more observations than effects.');
  }
  return hasNoScatter(fit)
    ? notComputable('no-variation', 'The outcomes are sums of effects without any scatter.')
    : null;
}

function supportOf(panel: Panel, ofRow: Int32Array): { treatedClusters: number; untreatedClusters: number } {
  const treated = new Set(panel.clusters.filter((_, row) => ofRow[row] === 0));
  return { treatedClusters: treated.size, untreatedClusters: panel.clusterNames.length - treated.size };
}

/** The scores of a panel; see `wildClusterBootstrap` for what is refused. */
export function clusterScores(panel: Panel): ClusterScores | NotComputable {
  const ofRow = treatedRows(panel);
  if (!ofRow.includes(0)) return notComputable('not-identified', 'No unit is ever treated.');
  const fit = fitAbsorbed(panel, { count: 1, ofRow });
  const refused = whyNotTested(fit);
  if (refused) return refused;
  const clusters = panel.clusterNames.length;
  const rows = fit.residuals.length;
  const left = treatmentLeft(panel, ofRow);
  const informationOf = clusterProducts(panel, left.residuals, left.residuals);
  const information = informationOf.reduce((sum, value) => sum + value, 0);
  const factor = (clusters / (clusters - 1)) * ((rows - 1) / (rows - parametersWithUnits(fit)));
  const residual = scoreParts(left, fit.residuals);
  const squares = residual.pulls.reduce((sum, pull) => sum + pull * pull, 0);
  const scores: ClusterScores = {
    clusters,
    effect: fit.coefficients[0]!,
    standardError: Math.sqrt(factor * squares) / information,
    leastError: 1e-12 * largestSize(panel.outcomes),
    factor,
    information,
    informationOf,
    residual,
    treatment: scoreParts(left, left.residuals),
    ...supportOf(panel, ofRow),
  };
  if (scores.standardError > scores.leastError) return scores;
  const message =
    'The standard error is zero: the fit meets the only treated or untreated cluster exactly, or nothing scatters.';
  return notComputable('no-variation', message);
}
