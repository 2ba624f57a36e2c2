import { differenceOfClusterShares, ratioOfClusterShares, clusterShare } from '@monitor/statistics';
import type { ClusterSharesToCompare, ProportionCounts, Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Columns {
  x: (number | null)[];
  n: (number | null)[];
}

interface Input {
  paired: boolean;
  group1: Columns;
  group2: Columns;
}

/** Two shares of people in organisations, of other organisations or of the same: difference and ratio, second to first. */
export const adapter: Adapter = {
  file: 'cluster_share_comparison.json',
  compute(input) {
    const { paired, group1, group2 } = input as Input;
    const pair = { first: clustersOf(group2), second: clustersOf(group1), sameClusters: paired, binomialFloor: false };
    const taylor = { ...pair, error: 'linearised', degrees: 'pooled' } as const;
    const jackknife = { ...pair, error: 'jackknife', degrees: 'pooled' } as const;
    const shares = [group1, group2].map((columns) => clusterShare({ clusters: clustersOf(columns) }));
    const difference = differenceOfClusterShares(taylor);
    const ratio = ratioOfClusterShares(taylor);
    if (!difference.computable) return { notComputable: difference.message };
    return {
      share1: valueOf(shares[0]),
      share2: valueOf(shares[1]),
      df: difference.degreesOfFreedom,
      ...figuresOf(taylor, 'taylor'),
      ...figuresOf(jackknife, 'jackknife'),
      difference: difference.value,
      ratio: valueOf(ratio),
      log_ratio: ratio.computable ? Math.log(ratio.value) : null,
      ...(paired ? {} : welchFigures(taylor)),
      survey: surveyFigures(taylor, jackknife),
    };
  },
  knownDifferences: [
    {
      path: /(se|ci)_/,
      reason:
        'No organisation changed: the recorded error is 0 and its limits have no width; chance is not known to be nil.',
      appliesTo: (input) => isUnchanged(input as Input),
    },
    {
      path: /^(log_)?ratio$/,
      reason: 'The group that is divided by has a share of zero: a reason instead of an infinity.',
      appliesTo: (input) => (input as Input).group1.x.every((count) => !count),
    },
    {
      path: /^(se|ci)_ratio|se_log_ratio|^df$|^survey/,
      reason: 'A group of one organisation: the package stops; ours gives the figures without an error.',
      appliesTo: (input) => (input as Input).group1.x.length === 1 || (input as Input).group2.x.length === 1,
    },
  ],
};

function surveyFigures(taylor: ClusterSharesToCompare, jackknife: ClusterSharesToCompare) {
  const [difference, ratio] = [differenceOfClusterShares(taylor), ratioOfClusterShares(taylor)];
  return {
    difference: valueOf(difference),
    se_difference_taylor: errorOf(difference),
    se_log_ratio_taylor: errorOf(ratio),
    se_difference_jackknife: errorOf(differenceOfClusterShares(jackknife)),
    se_log_ratio_jackknife: errorOf(ratioOfClusterShares(jackknife)),
    degf: difference.computable ? difference.degreesOfFreedom : null,
  };
}

function welchFigures(pair: ClusterSharesToCompare) {
  const welch = differenceOfClusterShares({ ...pair, degrees: 'welch' });
  return {
    df_welch: welch.computable && welch.standardError ? welch.degreesOfFreedom : NaN,
    ci_difference_taylor_welch: limitsOf(welch),
  };
}

function figuresOf(pair: ClusterSharesToCompare, by: string) {
  const [difference, ratio] = [differenceOfClusterShares(pair), ratioOfClusterShares(pair)];
  return {
    [`se_difference_${by}`]: errorOf(difference),
    [`ci_difference_${by}`]: limitsOf(difference),
    [`se_log_ratio_${by}`]: errorOf(ratio),
    [`ci_ratio_${by}`]: limitsOf(ratio),
  };
}

function clustersOf({ x, n }: Columns): ProportionCounts[] {
  return x.map((numerator, index) => ({ numerator, denominator: n[index] ?? null }));
}

function valueOf(result: Result | undefined): number | null {
  return result?.computable ? result.value : null;
}

function errorOf(result: Result): number | null {
  return result.computable ? (result.standardError?.value ?? NaN) : NaN;
}

function limitsOf(result: Result): [number, number] {
  return result.computable && result.interval ? [result.interval.lower, result.interval.upper] : [NaN, NaN];
}

function isUnchanged({ paired, group1, group2 }: Input): boolean {
  return paired && group1.x.every((x, index) => x === group2.x[index] && group1.n[index] === group2.n[index]);
}
