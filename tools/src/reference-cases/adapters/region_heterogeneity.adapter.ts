import { effectSizes, heterogeneityOfProportions } from '@monitor/statistics';
import type { BetweenVarianceMethod, GroupCounts, ProportionScale } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { metaforStopsEarly } from '../foreign/metafor-paule-mandel.js';

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
    const groups = groupsOf(input as Input);
    return {
      PR: sizesOn('raw', groups),
      PLO: { ...sizesOn('logit', groups), ...pooledOn('logit', groups) },
      PAS: { ...sizesOn('arcsine', groups), ...pooledOn('arcsine', groups) },
      PFT: sizesOn('freeman-tukey', groups),
    };
  },
  knownDifferences: [
    {
      path: /\.REML(_knha)?\./,
      reason:
        'The restricted likelihood is highest at 0; the reference halves its steps towards it and stops a little above.',
      appliesTo: (input) => (['logit', 'arcsine'] as const).some((scale) => isAtZero(scale, groupsOf(input as Input))),
    },
    {
      path: /\.PM\./,
      reason:
        'The reference stops looking for Paule and Mandel’s root when it is known to 1.2e-4; ours solves its equation to rounding.',
      appliesTo: (input) =>
        (['logit', 'arcsine'] as const).some((scale) => stopsEarly(scale, groupsOf(input as Input))),
    },
  ],
};

function groupsOf({ x, n }: Input): GroupCounts[] {
  return n.map((denominator, i) => ({ group: `${i + 1}`, numerator: x[i] ?? null, denominator }));
}

function isAtZero(scale: ProportionScale, groups: GroupCounts[]): boolean {
  const pooled = heterogeneityOfProportions({ groups, scale, method: 'REML' });
  return pooled.computable && pooled.betweenVariance === 0;
}

function stopsEarly(scale: ProportionScale, groups: GroupCounts[]): boolean {
  const sizes = effectSizes(groups, scale);
  const exact = heterogeneityOfProportions({ groups, scale, method: 'Paule-Mandel' });
  return !('computable' in sizes) && exact.computable && metaforStopsEarly(sizes, exact.betweenVariance);
}

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
  const pooled = heterogeneityOfProportions({ groups, scale, ...options });
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
