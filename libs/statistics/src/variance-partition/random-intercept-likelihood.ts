/** One group's observations in figures that suffice for a random-intercept model. */
export interface GroupSummary {
  group: string;
  count: number;
  mean: number;
}

/** A set of grouped observations summed up. */
export interface GroupedSample {
  groups: readonly GroupSummary[];
  /** Sum of squared distances from the own group's mean. */
  withinSquares: number;
  count: number;
}

/** The estimates at one ratio of variances. */
export interface RandomInterceptState {
  /** Between variance over within variance. */
  ratio: number;
  mean: number;
  withinVariance: number;
  /** Sum over groups of count / (1 + ratio x count): the information on the mean in units of 1 / within variance. */
  information: number;
  logLikelihood: number;
}

/** Sums observations up by group, in order of first appearance. */
export function groupSample(observations: readonly { group: string; outcome: number }[]): GroupedSample {
  const outcomes = new Map<string, number[]>();
  for (const { group, outcome } of observations) {
    const known = outcomes.get(group);
    if (known) known.push(outcome);
    else outcomes.set(group, [outcome]);
  }
  let withinSquares = 0;
  const groups = Array.from(outcomes, ([group, values]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    withinSquares += values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { group, count: values.length, mean };
  });
  return { groups, withinSquares, count: observations.length };
}

/**
 * The (restricted) log-likelihood of a random-intercept model at a ratio of variances, mean and within variance
 * profiled out. Source: Searle, Casella & McCulloch 1992, Variance Components, chapter 6.
 */
export function randomInterceptAt(sample: GroupedSample, ratio: number, method: 'REML' | 'ML'): RandomInterceptState {
  let information = 0;
  let weighted = 0;
  let logDeterminant = 0;
  for (const { count, mean } of sample.groups) {
    const weight = count / (1 + ratio * count);
    information += weight;
    weighted += weight * mean;
    logDeterminant += Math.log1p(ratio * count);
  }
  const mean = weighted / information;
  let squares = sample.withinSquares;
  for (const group of sample.groups) squares += (group.count / (1 + ratio * group.count)) * (group.mean - mean) ** 2;
  const degrees = method === 'REML' ? sample.count - 1 : sample.count;
  const withinVariance = squares / degrees;
  const restriction = method === 'REML' ? Math.log(information) : 0;
  const logLikelihood = -0.5 * (degrees * (Math.log(2 * Math.PI * withinVariance) + 1) + logDeterminant + restriction);
  return { ratio, mean, withinVariance, information, logLikelihood };
}
