import { effectSizes, heterogeneityOfProportions } from '@monitor/statistics';
import type { BetweenVarianceMethod, GroupCounts, ProportionScale } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  x: (number | null)[];
  n: (number | null)[];
}

const methods: Record<string, { method: BetweenVarianceMethod; interval?: 'Knapp-Hartung' }> = {
  FE: { method: 'fixed' },
  DL: { method: 'DerSimonian-Laird' },
  REML: { method: 'REML' },
  PM: { method: 'Paule-Mandel' },
  REML_knha: { method: 'REML', interval: 'Knapp-Hartung' },
};

/** Figures of the heterogeneity of proportions between regions. */
export const adapter: Adapter = {
  file: 'region_heterogeneity.json',
  compute(input) {
    const { x, n } = input as Input;
    const groups = n.map((denominator, i) => ({ group: `${i + 1}`, numerator: x[i] ?? null, denominator }));
    return {
      PR: sizesOn('raw', groups),
      PLO: { ...sizesOn('logit', groups), ...pooledOn('logit', groups) },
      PAS: { ...sizesOn('arcsine', groups), ...pooledOn('arcsine', groups) },
      PFT: sizesOn('freeman-tukey', groups),
    };
  },
};

function sizesOn(scale: ProportionScale, groups: GroupCounts[]) {
  const sizes = effectSizes(groups, scale);
  if ('computable' in sizes) return { notComputable: sizes.message };
  return { yi: sizes.map(({ value }) => value), vi: sizes.map(({ variance }) => variance) };
}

function pooledOn(scale: ProportionScale, groups: GroupCounts[]) {
  return Object.fromEntries(
    Object.entries(methods).map(([name, options]) => [name, pooledFigures(scale, groups, options)]),
  );
}

function pooledFigures(scale: ProportionScale, groups: GroupCounts[], options: (typeof methods)[string]) {
  const pooled = heterogeneityOfProportions({ groups, scale, ...options, compatibility: 'metafor 4.8.0' });
  if (!pooled.computable) return { notComputable: pooled.message };
  return {
    estimate: pooled.value,
    se: pooled.standardError?.value,
    ci_lower: pooled.interval?.lower,
    ci_upper: pooled.interval?.upper,
    tau2: pooled.betweenVariance,
    tau2_se: pooled.betweenVarianceError,
    I2: pooled.percentBeyondChance,
    H2: pooled.totalToSampling,
    Q: pooled.heterogeneity,
    Q_p: pooled.heterogeneityPValue,
    prediction_lower: pooled.prediction?.lower ?? null,
    prediction_upper: pooled.prediction?.upper ?? null,
  };
}
