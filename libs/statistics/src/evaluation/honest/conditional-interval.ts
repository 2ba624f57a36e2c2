import { dotProduct, multiplyVector } from '../../linear-algebra/index.js';
import { isRejected } from './conditional-test.js';
import type { ConditionalRule, FirstStage } from './conditional-test.js';
import { fixedLengthInterval } from './fixed-length-interval.js';
import type { FixedLengthInterval } from './fixed-length-interval.js';
import type { CheckedStudy, TrendBound } from './honest-study.js';
import { bendWeights, sumOfSizes } from './identified-set.js';
import { leastFavourableValue } from './least-favourable.js';
import type { Draws } from './least-favourable.js';
import { momentProblem } from './moment-problem.js';
import type { MomentProblem } from './moment-problem.js';
import { outermostAccepted } from './outermost-accepted.js';
import type { AcceptedEffects } from './outermost-accepted.js';
import { restrictionsOf } from './trend-restrictions.js';

/** Which test the effects have to pass: the conditional one alone, or after a first test of a tenth of the significance. */
export type ConditionalKind = 'conditional' | 'least-favourable' | 'fixed-length-conditional';

/** What an interval of accepted effects rests on. */
export interface ConditionalQuestion {
  study: CheckedStudy;
  kind: TrendBound;
  bound: number;
  test: ConditionalKind;
  draws: Draws;
}

/** Whether an effect is accepted, and where there is sense in looking for accepted effects. */
export interface ConditionalTest {
  isAccepted: (effect: number) => boolean;
  first: FixedLengthInterval | null;
}

/** The share of the significance that the first test of a hybrid takes. */
const firstShare = 0.1;

/** The test of effects under a bound: accepted is what one set of restrictions accepts. Null where a moment has no variance. */
export function conditionalTest({ study, kind, bound, test, draws }: ConditionalQuestion): ConditionalTest | null {
  const significance = 1 - study.level;
  const kappa = firstShare * significance;
  const isHybrid = test !== 'conditional';
  const rule: ConditionalRule = {
    significance: isHybrid ? (significance - kappa) / (1 - kappa) : significance,
    // As the authors' programs have it.
    isInformed: study.after.length > 1,
  };
  const first = test === 'fixed-length-conditional' ? fixedLengthInterval(study, bound, 1 - kappa) : null;
  const periods = { before: study.before.length, after: study.after.length };
  const tests: ((effect: number) => boolean)[] = [];
  for (const restrictions of restrictionsOf(kind, periods, bound)) {
    const problem = momentProblem(study, restrictions);
    if (!problem) return null;
    const leastFavourable =
      test === 'least-favourable' ? leastFavourableValue(study, problem, kappa, draws) : undefined;
    const stageAt = first ? firstStage(study, problem, first) : undefined;
    tests.push((effect) => !isRejected(problem, effect, { ...rule, leastFavourable, first: stageAt?.(effect) }));
  }
  return { isAccepted: (effect) => tests.some((accepts) => accepts(effect)), first };
}

function firstStage(study: CheckedStudy, { rows }: MomentProblem, first: FixedLengthInterval) {
  const covariances = multiplyVector(rows, multiplyVector(study.covariance, first.weights));
  const centre = (first.lower + first.upper) / 2;
  return (effect: number): FirstStage => ({
    distance: centre - effect,
    halfLength: first.halfLength,
    covarianceWith: (multipliers) => dotProduct(covariances, multipliers),
  });
}

const steps = 200;
const reachInErrors = 20;

/** The lowest and highest effect that the test accepts; sought further out for as long as the outermost are accepted. */
export function conditionalInterval(question: ConditionalQuestion): AcceptedEffects | null {
  const test = conditionalTest(question);
  if (!test) return null;
  const { study, kind, bound } = question;
  if (test.first) {
    const { lower, upper, halfLength } = test.first;
    const found = outermostAccepted(test.isAccepted, { centre: (lower + upper) / 2, step: halfLength / steps, steps });
    // Beyond the first interval every effect is rejected.
    return found.isEmpty ? found : { ...found, isOpen: false };
  }
  const bent = kind === 'smoothness' ? bound * sumOfSizes(bendWeights(study.weights)) : 0;
  let half = reachInErrors * study.standardError + bent;
  for (let widening = 0; ; widening++) {
    const found = outermostAccepted(test.isAccepted, { centre: study.effect, step: half / steps, steps });
    if (found.isEmpty || !found.isOpen || widening === 3) return found;
    half *= 4;
  }
}
