import { clusterShare, studentTQuantile, wilsonInterval } from '@monitor/statistics';
import type { ClusterShareForm, Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { jackknifeErrorAroundMean } from '../foreign/jackknife-around-mean.js';

interface Input {
  x: (number | null)[];
  n: (number | null)[];
}

/** A share of people in organisations: every form of its interval. */
export const adapter: Adapter = {
  file: 'cluster_share_interval.json',
  compute(input) {
    const { x, n } = input as Input;
    const clusters = x.map((numerator, index) => ({ numerator, denominator: n[index] ?? null }));
    const result = clusterShare({ clusters });
    if (!result.computable) return { notComputable: result.message };
    const limits = (form: ClusterShareForm) => limitsOf(clusterShare({ clusters, form }));
    const complete = clusters.flatMap(({ numerator, denominator }) =>
      numerator === null || denominator === null ? [] : [{ numerator, denominator }],
    );
    const sum = (pick: 'numerator' | 'denominator') => complete.reduce((total, cluster) => total + cluster[pick], 0);
    const { designEffects, degreesOfFreedom, linearisedError, jackknifeError } = result;
    return {
      k: result.groups.used,
      estimate: result.value,
      df: degreesOfFreedom,
      t: degreesOfFreedom > 0 ? studentTQuantile(0.975, degreesOfFreedom) : null,
      se_taylor: linearisedError,
      ci_taylor: limits('linearised'),
      se_jackknife: jackknifeError,
      se_jackknife_centred_at_replicate_mean: jackknifeErrorAroundMean(complete),
      ci_jackknife: limits('jackknife'),
      ci_wilson_binomial: limitsOf(wilsonInterval({ numerator: sum('numerator'), denominator: sum('denominator') })),
      ci_hull_wilson_taylor: limits('hull'),
      deff_jackknife: designEffects.jackknife,
      ci_wilson_neff_t: limits('wilson-jackknife-effect'),
      icc_anova: designEffects.intraclassCorrelation,
      deff_anova: designEffects.analysisOfVariance,
      ci_wilson_anova_t: limits('wilson-anova-effect'),
      ci_wilson_max_deff_t: limits('wilson-larger-effect'),
      survey: {
        estimate: result.value,
        se_taylor: linearisedError,
        ci_taylor: limits('linearised'),
        se_jackknife: jackknifeError,
        degf: degreesOfFreedom,
      },
    };
  },
  knownDifferences: [
    {
      path: /^survey\.(se_taylor|ci_taylor|se_jackknife|degf)/,
      reason:
        'The package counts an organisation without a count in its degrees of freedom; it is none of the clusters.',
      appliesTo: (input) => (input as Input).x.includes(null) || (input as Input).n.includes(null),
    },
    {
      path: /^(survey\.)?(se|ci)_(taylor|jackknife)/,
      reason:
        'All or none are counted: the recorded error is 0 and its limits have no width; chance is not known to be nil.',
      appliesTo: (input) => isAllOrNone(input as Input),
    },
  ],
};

function limitsOf(result: Result): [number, number] | null {
  return result.computable && result.interval ? [result.interval.lower, result.interval.upper] : null;
}

function isAllOrNone({ x, n }: Input): boolean {
  return x.every((count) => !count) || x.every((count, index) => count === n[index]);
}
