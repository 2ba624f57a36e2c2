import { logGamma } from '../numerics/index.js';
import { expit } from '../regression/index.js';
import type { QuadratureRule } from './gauss-hermite.js';

/** Events and trials of one group, all its members together. */
export interface GroupTotals {
  events: number;
  trials: number;
}

/** ln(1 + e^x) without overflow. */
function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

/** ln of the binomial likelihood of a group at log-odds, without the constant of its counts. */
function conditional({ events, trials }: GroupTotals, logOdds: number): number {
  return events * logOdds - trials * softplus(logOdds);
}

/**
 * The most likely standard-normal deviation of a group, and the curvature there: Newton's method on a falling slope,
 * kept within limits that close in on the root.
 */
function mode({ events, trials }: GroupTotals, intercept: number, deviation: number) {
  let lower = -deviation * (trials - events);
  let upper = deviation * events;
  let at = 0;
  for (let iteration = 0; ; iteration++) {
    const share = expit(intercept + deviation * at);
    const slope = deviation * (events - trials * share) - at;
    const curvature = 1 + deviation * deviation * trials * share * (1 - share);
    if (slope > 0) lower = at;
    else upper = at;
    const newton = at + slope / curvature;
    const next = newton > lower && newton < upper ? newton : (lower + upper) / 2;
    if (Math.abs(next - at) <= 1e-12 * (1 + Math.abs(at)) || iteration >= 200) return { at, curvature };
    at = next;
  }
}

/**
 * The log-likelihood of one group with its deviation integrated out: by Laplace's approximation, or by adaptive
 * quadrature with the rule given. Source: Pinheiro & Bates 1995, JCGS 4:12.
 */
export function groupLogLikelihood(
  totals: GroupTotals,
  intercept: number,
  deviation: number,
  rule: QuadratureRule | null,
): number {
  const { at, curvature } = mode(totals, intercept, deviation);
  const exponent = (u: number) => conditional(totals, intercept + deviation * u) - (u * u) / 2;
  const peak = exponent(at);
  if (!rule) return peak - Math.log(curvature) / 2;
  const width = Math.sqrt(2 / curvature);
  let sum = 0;
  rule.points.forEach((point, j) => {
    sum += rule.weights[j]! * Math.exp(exponent(at + width * point) - peak + point * point);
  });
  return peak + Math.log((sum * width) / Math.sqrt(2 * Math.PI));
}

/** ln of the number of ways to choose the events among the trials. */
export function logBinomialCoefficient({ events, trials }: GroupTotals): number {
  return logGamma(trials + 1) - logGamma(events + 1) - logGamma(trials - events + 1);
}

/** ln of the binomial likelihood of counts at their own share, without the constant: the best any model can do. */
export function saturated({ events, trials }: GroupTotals): number {
  const term = (count: number) => (count === 0 ? 0 : count * Math.log(count / trials));
  return term(events) + term(trials - events);
}
