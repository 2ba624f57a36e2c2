import { addMatrices, quadraticForm, scaleMatrix } from '../../linear-algebra/index.js';
import type { Matrix } from '../../linear-algebra/index.js';
import { biasReducedContrasts } from '../../regression/index.js';
import type { ContrastVariance } from '../../regression/index.js';
import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';
import type { AbsorbedFit } from './absorbed-fit.js';
import { refuseFewClusters } from './cluster-support.js';
import {
  clusteredPanel,
  effectBread,
  influenceCovariance,
  isNested,
  parametersWithUnits,
  parametersWithoutUnits,
  residualVariance,
} from './panel-covariance.js';

/**
 * How the uncertainty of an effect is estimated.
 * Clustered: CR0 none, CR1 x G/(G-1), "CR1-nested" also x (n-1)/(n-K) without counting unit effects, CR1S the same
 * counting them, CR2 bias-reduced with Satterthwaite's degrees of freedom. "two-way" clusters by period too.
 * HC1 and "iid" take observations for independent, which returns of one organisation are not.
 */
export type PanelErrors = 'CR0' | 'CR1' | 'CR1-nested' | 'CR1S' | 'CR2' | 'two-way' | 'HC1' | 'iid';

/** Gives the variance of a combination of effects, with the degrees of freedom of its t distribution. */
type EffectVariance = (contrast: ArrayLike<number>) => ContrastVariance;

/** The same, where the clusters that an effect rests on can tell it. */
export type JudgedVariance = (contrast: ArrayLike<number>) => ContrastVariance | NotComputable;

/** From this number of clusters the uncorrected form is near enough, and the corrected one slow. */
const manyClusters = 40;

/** CR2 where clusters are few, CR1 without counting nested unit effects where they are many. */
export function defaultErrors({ panel }: AbsorbedFit): PanelErrors {
  return panel.clusterNames.length < manyClusters ? 'CR2' : 'CR1-nested';
}

function withDegrees(covariance: Matrix, degreesOfFreedom: number): EffectVariance {
  return (contrast) => ({ variance: quadraticForm(covariance, contrast), degreesOfFreedom });
}

function clusterFactor(fit: AbsorbedFit, errors: 'CR0' | 'CR1' | 'CR1-nested' | 'CR1S'): number {
  const groups = fit.panel.clusterNames.length;
  const count = fit.residuals.length;
  const forClusters = groups / (groups - 1);
  switch (errors) {
    case 'CR0':
      return 1;
    case 'CR1':
      return forClusters;
    case 'CR1-nested':
      return (forClusters * (count - 1)) / (count - parametersWithoutUnits(fit));
    case 'CR1S':
      return (forClusters * (count - 1)) / (count - parametersWithUnits(fit));
  }
}

/** Clusters and periods crossed: V(cluster) + V(period) - V(cluster and period). */
function twoWayVariance(fit: AbsorbedFit): EffectVariance {
  const { panel } = fit;
  const periods = panel.periodValues.length;
  const groups = Math.min(panel.clusterNames.length, periods);
  const count = fit.residuals.length;
  // Unit effects are nested in the clusters and period effects in the periods: neither is counted.
  const factor = ((groups / (groups - 1)) * (count - 1)) / (count - fit.effects.count - 1);
  const crossed = panel.clusters.map((cluster, row) => cluster * periods + panel.periods[row]!);
  const sum = addMatrices(
    addMatrices(
      influenceCovariance(fit, panel.clusters, panel.clusterNames.length, 1),
      influenceCovariance(fit, panel.periods, periods, 1),
    ),
    influenceCovariance(fit, crossed, panel.clusterNames.length * periods, 1),
    -1,
  );
  return withDegrees(scaleMatrix(sum, factor), groups - 1);
}

function independentVariance(fit: AbsorbedFit, errors: 'HC1' | 'iid'): EffectVariance {
  const count = fit.residuals.length;
  const degreesOfFreedom = count - parametersWithUnits(fit);
  if (errors === 'iid') return withDegrees(scaleMatrix(effectBread(fit), residualVariance(fit)), degreesOfFreedom);
  const rows = Int32Array.from({ length: count }, (_, row) => row);
  return withDegrees(influenceCovariance(fit, rows, count, count / degreesOfFreedom), degreesOfFreedom);
}

/** The variance of effects clustered with or without bias reduction, degrees of freedom by Satterthwaite. */
function satterthwaiteVariance(fit: AbsorbedFit, correction: 'CR0' | 'CR2', factor: number): EffectVariance {
  const varianceOf = biasReducedContrasts(clusteredPanel(fit), correction);
  return (contrast) => {
    const padded = new Float64Array(fit.bread.columns);
    padded.set(Array.from(contrast));
    const { variance, degreesOfFreedom } = varianceOf(padded);
    return { variance: variance * factor, degreesOfFreedom };
  };
}

type ClusteredErrors = Exclude<PanelErrors, 'HC1' | 'iid'>;

/**
 * Prepares the variance of effects. Degrees of freedom are the clusters less one, or Satterthwaite's where asked for
 * and always with CR2. Refuses fewer than two clusters (`too-few-groups`), Satterthwaite's for units that change cluster
 * and, effect by effect, fewer than two treated or untreated clusters (`not-identified`).
 */
export function effectVariance(
  fit: AbsorbedFit,
  errors: PanelErrors,
  degreesOfFreedom: 'clusters' | 'Satterthwaite' = 'clusters',
): JudgedVariance | NotComputable {
  if (errors === 'HC1' || errors === 'iid') return independentVariance(fit, errors);
  const varianceOf = clusteredVariance(fit, errors, degreesOfFreedom);
  if (typeof varianceOf !== 'function') return varianceOf;
  return (contrast) => refuseFewClusters(fit, contrast) ?? varianceOf(contrast);
}

function clusteredVariance(
  fit: AbsorbedFit,
  errors: ClusteredErrors,
  degreesOfFreedom: 'clusters' | 'Satterthwaite',
): EffectVariance | NotComputable {
  const groups = fit.panel.clusterNames.length;
  if (groups < 2) return notComputable('too-few-groups', 'Clustered errors need at least two clusters.');
  if (errors === 'two-way') return twoWayVariance(fit);
  const isCorrected = errors === 'CR2';
  if (isCorrected || degreesOfFreedom === 'Satterthwaite') {
    if (isNested(fit)) {
      return satterthwaiteVariance(fit, isCorrected ? 'CR2' : 'CR0', isCorrected ? 1 : clusterFactor(fit, errors));
    }
    return notComputable('not-identified', 'A unit changes cluster, for which the corrected errors are not defined.');
  }
  const covariance = influenceCovariance(fit, fit.panel.clusters, groups, clusterFactor(fit, errors));
  return withDegrees(covariance, groups - 1);
}
