import { confidenceLevel, notComputable } from '../../result/index.js';
import type { NotComputable, Warning } from '../../result/index.js';
import { fitAbsorbed } from './absorbed-fit.js';
import type { AbsorbedFit, EffectDummies } from './absorbed-fit.js';
import { defaultErrors, effectVariance } from './effect-uncertainty.js';
import type { EffectVariance, PanelErrors } from './effect-uncertainty.js';
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

/** A fitted panel with the variance of its effects. */
export interface FittedPanel {
  fit: AbsorbedFit;
  varianceOf: EffectVariance;
  level: number;
  method: string;
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
 * Builds the panel, fits the effects that dummiesOf lays out, and prepares their variance. An effect that unit, period
 * and earlier effects explain is refused, or dropped (its coefficient and variance are then 0).
 */
export function fitPanel(
  options: PanelOptions,
  dummiesOf: (panel: Panel) => EffectDummies | NotComputable,
  unidentified: 'refuse' | 'drop' = 'refuse',
): FittedPanel | NotComputable {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const panel = buildPanel(options.observations);
  if ('computable' in panel) return panel;
  const dummies = dummiesOf(panel);
  if ('computable' in dummies) return dummies;
  const fit = fitAbsorbed(panel, dummies);
  if (unidentified === 'refuse' && fit.unidentifiedEffects.length > 0) {
    return notComputable('not-identified', 'Unit and period effects already explain an effect that was asked for.');
  }
  if (fit.residuals.length <= fit.rank + panel.unitNames.length) {
    return notComputable('too-few-observations', 'There are no more observations than effects.');
  }
  const errors = options.errors ?? defaultErrors(fit);
  const varianceOf = effectVariance(fit, errors, options.degreesOfFreedom);
  if (typeof varianceOf !== 'function') return varianceOf;
  const warnings = [...panel.warnings, ...uncorrectedWithFewClusters(errors, panel.clusterNames.length)];
  return { fit, varianceOf, level, method: `t, ${errors}`, warnings };
}
