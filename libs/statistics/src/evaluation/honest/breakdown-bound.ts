import { estimate, notComputable } from '../../result/index.js';
import type { Result } from '../../result/index.js';
import { smallestBoundWhere } from './bound-where.js';
import { conditionalTest } from './conditional-interval.js';
import { fixedLengthInterval } from './fixed-length-interval.js';
import { completed, refuseHonest, withoutChance } from './honest-bounds.js';
import type { HonestOptions } from './honest-bounds.js';
import { readStudy } from './honest-study.js';
import type { CheckedStudy } from './honest-study.js';

/** How the breakdown value is asked for: as honest bounds are, without a bound. */
export type BreakdownOptions = Omit<HonestOptions, 'bound'>;

/** Whether no effect at all is compatible with a bound; null where a change has no variance. */
function zeroTest(study: CheckedStudy, asked: ReturnType<typeof completed>): (bound: number) => boolean | null {
  const { kind, interval, draws } = asked;
  return (bound) => {
    if (interval === 'fixed-length') {
      const { lower, upper } = fixedLengthInterval(study, bound, study.level);
      return lower <= 0 && upper >= 0;
    }
    const test = conditionalTest({ study, kind, bound, test: interval, draws });
    return test && test.isAccepted(0);
  };
}

/**
 * How far trends may have differed before the effect could be nil: the smallest bound at which the interval of
 * `honestBounds` holds 0 (the breakdown value).
 *
 * In words: every smaller bound leaves an effect that differs from 0 at this confidence. 0 means that there is none even if
 * the trends differed by a straight line (`smoothness`), or did not differ after the start (`relative-magnitudes`). Found by
 * halving, which takes it that 0 stays possible under any larger bound.
 * Output: in units of the bound.
 * Refuses: as `honestBounds`; an effect or a bounded change without variance (`no-variation`); a bound under which 0 is possible that lies more than a million times its usual size away
 * (`not-converged`).
 * Source: Rambachan & Roth 2023, Review of Economic Studies 90:2555, section 6.
 *
 * @example breakdownBound({ kind: 'smoothness', before: [0], after: [4], covariance: [[1, 0], [0, 1]] }).value // => 1.673412
 */
export function breakdownBound(options: BreakdownOptions): Result {
  const asked = completed({ ...options, bound: 0 });
  const refusal = refuseHonest(asked);
  if (refusal) return refusal;
  const study = readStudy(options);
  if ('computable' in study) return study;
  const holdsZero = zeroTest(study, asked);
  if (!(study.standardError > 0) || holdsZero(0) === null) return notComputable('no-variation', withoutChance);
  const scale = asked.kind === 'smoothness' ? study.standardError : 1;
  const smallest = smallestBoundWhere((bound) => holdsZero(bound) === true, scale);
  if (smallest === null) {
    return notComputable('not-converged', `No bound up to ${2 ** 20 * scale} leaves an effect of 0 possible.`);
  }
  const groups = { used: study.coefficients.length, missing: 0 };
  return estimate({
    value: smallest,
    groups,
    ...(asked.interval === 'least-favourable' ? { seed: asked.draws.seed } : {}),
  });
}
