import { normalQuantile } from '../numerics/index.js';
import { brentMinimum, gridThenBrent } from '../optimisation/index.js';
import { estimate, finiteFigures, notComputable } from '../result/index.js';
import type { NotComputable, Result, Warning } from '../result/index.js';
import { gaussHermite } from './gauss-hermite.js';
import { groupLogLikelihood, logBinomialCoefficient, saturated } from './logistic-intercept-likelihood.js';
import type { GroupTotals } from './logistic-intercept-likelihood.js';

/** Events and trials of one member (organisation) of a group (region). */
export interface GroupedCounts {
  group: string;
  numerator: number | null;
  denominator: number | null;
}

/** What the partition of variance on the log-odds tells besides the intra-class correlation. */
export interface LogisticVariancePartition {
  /** Log-odds of a typical group. */
  intercept: number;
  /** Variance of the log-odds between groups. */
  betweenVariance: number;
  /** By how much the odds of a member rise in median when it moves to the better of two groups drawn by chance. */
  medianOddsRatio: number;
  logLikelihood: number;
  /** The log-likelihood of a model that fits every count exactly. */
  saturatedLogLikelihood: number;
}

interface Maximum {
  intercept: number;
  deviation: number;
  logLikelihood: number;
}

const largestDeviation = 6;

function knownCounts(counts: readonly GroupedCounts[]): (GroupTotals & { group: string })[] | NotComputable {
  const known: (GroupTotals & { group: string })[] = [];
  for (const { group, numerator: events, denominator: trials } of counts) {
    if (events == null || trials == null) continue;
    if (!(events >= 0 && trials > 0 && events <= trials && trials < Infinity)) {
      return notComputable('invalid-count', `A member of ${group} has ${events} of ${trials}, which is not possible.`);
    }
    known.push({ group, events, trials });
  }
  return known;
}

function totalsByGroup(known: readonly (GroupTotals & { group: string })[]): GroupTotals[] {
  const totals = new Map<string, GroupTotals>();
  for (const { group, events, trials } of known) {
    const sum = totals.get(group) ?? { events: 0, trials: 0 };
    totals.set(group, { events: sum.events + events, trials: sum.trials + trials });
  }
  return [...totals.values()];
}

/**
 * Between which log-odds the intercept lies: those of the groups themselves, each counting once however large it is, half
 * an event and the deviation allowed for.
 */
function interceptRange(groups: readonly GroupTotals[], deviation: number): [lower: number, upper: number] {
  const logOdds = groups.map(({ events, trials }) => Math.log((events + 0.5) / (trials - events + 0.5)));
  return [Math.min(...logOdds) - 2 - 2 * deviation, Math.max(...logOdds) + 2 + 2 * deviation];
}

function maximise(groups: readonly GroupTotals[], method: 'Laplace' | 'quadrature'): Maximum {
  const rule = method === 'quadrature' ? gaussHermite(25) : null;
  const bestIntercept = (deviation: number) =>
    brentMinimum(
      (intercept) => -groups.reduce((sum, group) => sum + groupLogLikelihood(group, intercept, deviation, rule), 0),
      ...interceptRange(groups, deviation),
      1e-9,
    );
  const { at: deviation } = gridThenBrent((candidate) => bestIntercept(candidate).value, 0, largestDeviation, 30);
  const inside = bestIntercept(deviation);
  const boundary = bestIntercept(0);
  const isBoundary = boundary.value <= inside.value + 1e-10;
  const best = isBoundary ? boundary : inside;
  return { intercept: best.at, deviation: isBoundary ? 0 : deviation, logLikelihood: -best.value };
}

function warningsOf(groups: number, deviation: number): Warning[] {
  const message = 'Groups differ by no more than chance allows: the variance between them is estimated as 0.';
  const boundary: Warning[] = deviation === 0 ? [{ code: 'boundary-estimate', message }] : [];
  if (groups >= 10) return boundary;
  const few = `With ${groups} groups the variance between them is very unsure.`;
  return [...boundary, { code: 'too-few-groups', message: few }];
}

/**
 * The share of the variance of log-odds that lies between groups, by logistic regression with a random intercept.
 *
 * In words: between variance / (between variance + pi^2/3), the between variance by maximum likelihood with the groups'
 * deviations integrated out ("quadrature" with 25 points, or "Laplace"). Median odds ratio = exp(sqrt(2 x between
 * variance) x normal quantile of 0.75). Input: counts of members by group; missing counts are left out. Output: a share
 * from 0 to 1.
 * Refuses: fewer than two groups (`too-few-groups`), no or only events (`no-variation`), impossible counts
 * (`invalid-count`), groups so far apart that the likelihood has no maximum below a standard deviation of 6
 * (`not-converged`).
 * Source: Larsen & Merlo 2005, American Journal of Epidemiology 161:81; Pinheiro & Bates 1995.
 *
 * @example logisticRandomIntercept({ counts: [{ group: 'A', numerator: 5, denominator: 10 }, { group: 'B', numerator: 5, denominator: 10 }] }).value // => 0
 */
export function logisticRandomIntercept(options: {
  counts: readonly GroupedCounts[];
  method?: 'Laplace' | 'quadrature';
}): Result<LogisticVariancePartition> {
  const known = knownCounts(options.counts);
  if ('computable' in known) return known;
  const groups = totalsByGroup(known);
  if (groups.length < 2) return notComputable('too-few-groups', 'At least two groups need counts.');
  if (groups.every(({ events }) => events === 0) || groups.every(({ events, trials }) => events === trials)) {
    return notComputable('no-variation', 'There are no events, or nothing but events.');
  }
  const { intercept, deviation, logLikelihood } = maximise(groups, options.method ?? 'quadrature');
  if (deviation > largestDeviation - 0.01) {
    return notComputable('not-converged', 'The groups lie so far apart that their variance cannot be estimated.');
  }
  const betweenVariance = deviation * deviation;
  const missing = new Set(options.counts.map(({ group }) => group)).size - groups.length;
  const partition = estimate({
    value: betweenVariance / (betweenVariance + Math.PI ** 2 / 3),
    groups: { used: groups.length, missing },
    warnings: warningsOf(groups.length, deviation),
  });
  if (!partition.computable) return partition;
  const constant = known.reduce((sum, counts) => sum + logBinomialCoefficient(counts), 0);
  return finiteFigures(
    Object.assign(partition, {
      intercept,
      betweenVariance,
      medianOddsRatio: Math.exp(Math.sqrt(2) * deviation * normalQuantile(0.75)),
      logLikelihood: logLikelihood + constant,
      saturatedLogLikelihood: known.reduce((sum, counts) => sum + saturated(counts), 0) + constant,
    }),
  );
}
