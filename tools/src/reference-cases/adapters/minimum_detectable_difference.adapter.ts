import { designEffectOfSizes, leastDetectableDifference, powerOfComparison } from '@monitor/statistics';
import type { ClusterDesign } from '@monitor/statistics';
import type { Adapter, Computed } from '../adapter.js';
import {
  leastShareAbove,
  peopleForIndependentShares,
  powerOfIndependentShares,
  simulateComparison,
} from '../measures/planned-comparison/index.js';
import type { PlannedFigure } from '../measures/planned-comparison/index.js';

interface PlainInput {
  kind: 'power.prop.test';
  n?: number | null;
  p1: number;
  p2?: number | null;
  power?: number | null;
  alpha: number;
  strict?: boolean;
  alternative?: 'two.sided' | 'one.sided';
}

interface ClusterInput {
  kind: 'cluster_two_proportions';
  p1: number;
  p2?: number | null;
  clusters: [number, number];
  mean_cluster_size: number;
  cv_cluster_size: number;
  icc: number;
  alpha: number;
  power: number;
}

/** Power and least detectable differences of two shares, with and without organisations. */
export const adapter: Adapter = {
  file: 'minimum_detectable_difference.json',
  compute: (input) => {
    const plan = input as PlainInput | ClusterInput;
    return plan.kind === 'power.prop.test' ? plainFigures(plan) : clusterFigures(plan);
  },
  toleranceFor: (path) => {
    if (path.startsWith('simulated_')) return { relative: 0, absolute: 0.03 };
    return path === 'n' || path === 'p2' ? { relative: 1e-6, absolute: toleranceOfSearch } : undefined;
  },
};

/** How far `power.prop.test` may stop from what it looks for: the fourth root of the machine's precision. */
const toleranceOfSearch = 2 ** -13;

function plainFigures({ n, p1, p2, power, alpha, strict, alternative }: PlainInput): Computed {
  const plan = {
    first: p1,
    significance: alpha,
    sides: alternative === 'one.sided' ? ('one' as const) : ('either' as const),
    countsWrongSide: strict ?? false,
  };
  const figures = { n: n ?? null, p1, p2: p2 ?? null, power: power ?? null };
  if (figures.power === null) {
    const result = powerOfIndependentShares({ ...plan, second: figures.p2 ?? NaN, people: figures.n ?? NaN });
    return withFigure(figures, 'power', result);
  }
  return figures.n === null
    ? withFigure(figures, 'n', peopleForIndependentShares({ ...plan, second: figures.p2 ?? NaN }, figures.power))
    : withFigure(figures, 'p2', leastShareAbove({ ...plan, people: figures.n }, figures.power));
}

function withFigure(
  figures: Record<string, number | null>,
  name: string,
  result: PlannedFigure | { computable: false; message: string },
): Computed {
  return result.computable ? { ...figures, [name]: result.value } : { notComputable: result.message };
}

function clusterFigures(input: ClusterInput): Computed {
  const effect = designEffectOfSizes({
    meanSize: input.mean_cluster_size,
    variationOfSizes: input.cv_cluster_size,
    correlation: input.icc,
  });
  if (!effect.computable) return { notComputable: effect.message };
  const [first, second] = input.clusters.map((organisations) => ({
    organisations,
    perOrganisation: input.mean_cluster_size,
  }));
  const design = { first: first!, second: second!, designEffect: effect.value, significance: input.alpha };
  const t = differences(input, { ...design, test: 't' });
  const z = differences(input, { ...design, test: 'normal' });
  return withSimulated(input, input.p2 ?? input.p1 + (t.upward ?? NaN), {
    design_effect: effect.value,
    n_effective_per_group: input.clusters.map((count) => (count * input.mean_cluster_size) / effect.value),
    mdd_up_z: z.upward,
    mdd_down_z: z.downward,
    mdd_up_t: t.upward,
    mdd_down_t: t.downward,
    power_z: z.power,
    power_t: t.power,
  });
}

function differences({ p1, p2, power }: ClusterInput, design: ClusterDesign) {
  const least = leastDetectableDifference(p1, design, power);
  const given = powerOfComparison([p1, p2 ?? NaN], design);
  return {
    upward: least.computable ? least.upward : null,
    downward: least.computable ? least.downward : null,
    power: given.computable ? given.power : null,
  };
}

/** Simulated figures are drawn only when they are looked at: most cases record none. */
function withSimulated(input: ClusterInput, share: number, figures: Computed): Computed {
  const drawnAt = (second: number) =>
    simulateComparison({
      shares: [input.p1, second],
      organisations: input.clusters,
      meanSize: input.mean_cluster_size,
      variationOfSizes: input.cv_cluster_size,
      correlation: input.icc,
      significance: input.alpha,
      draws: 4000,
      seed: 11,
    });
  let [power, size]: (ReturnType<typeof drawnAt> | undefined)[] = [];
  return {
    ...figures,
    simulated_power_at: share,
    get simulated_power_taylor_t() {
      return (power ??= drawnAt(share)).taylor;
    },
    get simulated_power_taylor_welch() {
      return (power ??= drawnAt(share)).welch;
    },
    get simulated_size_at_no_difference() {
      return (size ??= drawnAt(input.p1)).taylor;
    },
    get simulated_size_welch() {
      return (size ??= drawnAt(input.p1)).welch;
    },
  };
}
