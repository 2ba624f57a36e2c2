import { confidenceLevel, notComputable } from '../../result/index.js';
import type { NotComputable, Result, Warning } from '../../result/index.js';
import { quadraticForm } from '../../linear-algebra/index.js';
import { fitAbsorbed, hasNoScatter } from './absorbed-fit.js';
import type { AbsorbedFit, EffectDummies } from './absorbed-fit.js';
import { defaultErrors, effectVariance } from './effect-uncertainty.js';
import type { PanelErrors } from './effect-uncertainty.js';
import { effectEstimate } from './effect-estimate.js';
import type { TTest } from './effect-estimate.js';
import { effectBread } from './panel-covariance.js';
import { buildPanel } from './panel.js';
import type { Panel, PanelObservation } from './panel.js';

/** What every two-way fixed-effects estimate is asked with. */
export interface PanelOptions {
  observations: readonly PanelObservation[];
  /** CR2 unless there are 40 clusters or more, then "CR1-nested". */
  errors?: PanelErrors;
  /** Of the clustered errors other than CR2, which always takes Satterthwaite's. Clusters less one unless given. */
  degreesOfFreedom?: 'clusters' | 'Satterthwaite';
  confidence?: number;
}

/** A fitted panel with its effects and their combinations. */
export interface FittedPanel {
  fit: AbsorbedFit;
  /** The combination of effects with the given weights, tested; or why its uncertainty is not known. */
  combine(contrast: Float64Array, warnings?: Warning[]): Result<TTest>;
  warnings: Warning[];
}

function uncorrectedWithFewClusters(errors: PanelErrors, clusters: number): Warning[] {
  if (!['CR0', 'CR1', 'CR1-nested', 'CR1S', 'two-way'].includes(errors) || clusters >= 40) return [];
  return [
    {
      code: 'few-clusters',
      message: `${clusters} clusters are few: these errors come out too small. Prefer CR2.`,
    },
  ];
}

/**
 * Builds the panel, fits the effects that dummiesOf lays out, and prepares their variance. Refuses an effect that unit,
 * period and earlier effects explain (`not-identified`), no more observations than effects (`too-few-observations`), and
 * outcomes that are sums of effects but for rounding (`no-variation`).
 */
export function fitPanel(
  options: PanelOptions,
  dummiesOf: (panel: Panel) => EffectDummies | NotComputable,
): FittedPanel | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const panel = buildPanel(options.observations);
  if ('computable' in panel) return panel;
  const dummies = dummiesOf(panel);
  if ('computable' in dummies) return dummies;
  const fit = fitAbsorbed(panel, dummies);
  const refused = whyNotJudged(fit, panel);
  if (refused) return refused;
  const errors = options.errors ?? defaultErrors(fit);
  const varianceOf = effectVariance(fit, errors, options.degreesOfFreedom);
  if (typeof varianceOf !== 'function') return varianceOf;
  const warnings = [...panel.warnings, ...uncorrectedWithFewClusters(errors, panel.clusterNames.length)];
  const method = `t, ${errors}`;
  const bread = effectBread(fit);
  const combine: FittedPanel['combine'] = (contrast, warningsOfEffect) => {
    const uncertainty = varianceOf(contrast);
    if ('computable' in uncertainty) return uncertainty;
    const value = contrast.reduce((sum, weight, effect) => sum + weight * fit.coefficients[effect]!, 0);
    const size = Math.sqrt(quadraticForm(bread, contrast)) * fit.magnitude;
    return effectEstimate({
      value,
      uncertainty,
      size,
      level,
      method,
      units: panel.unitNames.length,
      warnings: warningsOfEffect,
    });
  };
  return { fit, combine, warnings };
}

/** Why the effects of a fit cannot be told or judged; null where they can. */
function whyNotJudged(fit: ReturnType<typeof fitAbsorbed>, panel: Panel): NotComputable | null {
  if (fit.unidentifiedEffects.length > 0) {
    return notComputable('not-identified', 'Unit and period effects already explain an effect that was asked for.');
  }
  if (fit.residuals.length <= fit.rank + panel.unitNames.length) {
    return notComputable('too-few-observations', 'There are no more observations than effects.');
  }
  if (hasNoScatter(fit)) {
    return notComputable('no-variation', 'The outcomes are sums of effects without any scatter to judge these by.');
  }
  return null;
}
