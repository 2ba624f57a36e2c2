import { criticalValue, estimate, notComputable } from '../../result/index.js';
import type { NotComputable, Result, Warning } from '../../result/index.js';
import { conditionalInterval } from './conditional-interval.js';
import type { ConditionalKind } from './conditional-interval.js';
import { fixedLengthInterval } from './fixed-length-interval.js';
import type { FixedLengthInterval } from './fixed-length-interval.js';
import { readStudy, refuseBound } from './honest-study.js';
import type { CheckedStudy, HonestStudy, TrendBound } from './honest-study.js';
import { identifiedSet } from './identified-set.js';
import type { EffectSet } from './identified-set.js';

/** How an interval is made under a bound; fixed length exists for smoothness only. */
export type HonestInterval = 'fixed-length' | ConditionalKind;

/** How honest bounds are asked for. */
export interface HonestOptions extends HonestStudy {
  kind: TrendBound;
  /** Smoothness: in units of the outcome per period squared. Relative magnitudes: a multiple of the largest earlier change. */
  bound: number;
  /** `fixed-length` for smoothness and `least-favourable` for relative magnitudes unless stated. */
  interval?: HonestInterval;
  /** How many draws the least favourable critical value rests on, and their seed; 2,000 and 1 unless stated. */
  draws?: number;
  seed?: number;
}

/** What honest bounds tell besides the effect as estimated. */
export interface HonestBounds {
  /** The interval if the trends did not differ at all. */
  plain: { lower: number; upper: number };
  /** The effects that the bound leaves possible, were the estimates without error. */
  identifiedSet: EffectSet;
  /** No effect passes the test: the bound itself does not agree with the earlier coefficients. */
  isEmpty: boolean;
  /** The weights, bias and error behind an interval of fixed length. */
  fixedLength: FixedLengthInterval | null;
}

/** Why there is no interval where chance moves nothing. */
export const withoutChance =
  'The covariance leaves no chance in the effect, or in a change that is bounded: nothing can be tested.';

/** The defaults of a question about honest bounds. */
export function completed({ interval, draws = 2000, seed = 1, ...rest }: HonestOptions) {
  const usual: HonestInterval = rest.kind === 'smoothness' ? 'fixed-length' : 'least-favourable';
  return { ...rest, interval: interval ?? usual, draws: { draws, seed } };
}

/** Why a question about honest bounds cannot be asked; null where it can. */
export function refuseHonest({ kind, bound, interval, draws }: ReturnType<typeof completed>): NotComputable | null {
  if (kind === 'relative-magnitudes' && interval.startsWith('fixed-length')) {
    const message = 'An interval of fixed length exists under smoothness only: relative magnitudes are no convex set.';
    return notComputable('invalid-argument', message);
  }
  if (!(Number.isInteger(draws.draws) && draws.draws >= 100)) {
    return notComputable(
      'invalid-argument',
      `At least 100 draws are needed, a whole number; ${draws.draws} were asked for.`,
    );
  }
  return refuseBound(bound);
}

/** The interval that was asked for, or why there is none. */
interface Found {
  limits: { lower: number; upper: number } | null;
  fixedLength: FixedLengthInterval | null;
  isEmpty: boolean;
  warnings: Warning[];
}

function without(message: string, isEmpty = false): Found {
  return { limits: null, fixedLength: null, isEmpty, warnings: [{ code: 'interval-not-computable', message }] };
}

function intervalUnder(study: CheckedStudy, asked: ReturnType<typeof completed>): Found {
  const { kind, bound, interval, draws } = asked;
  if (!(study.standardError > 0)) return without(withoutChance);
  if (interval === 'fixed-length') {
    const fixedLength = fixedLengthInterval(study, bound, study.level);
    return { limits: fixedLength, fixedLength, isEmpty: false, warnings: [] };
  }
  const accepted = conditionalInterval({ study, kind, bound, test: interval, draws });
  if (!accepted) return without(withoutChance);
  if (accepted.isEmpty) {
    return without(
      'The interval is empty: the earlier coefficients do not agree with the bound, whatever the effect.',
      true,
    );
  }
  if (accepted.isOpen) return without('No effect is too far out to be accepted: the interval has no end.');
  return { limits: accepted, fixedLength: null, isEmpty: false, warnings: [] };
}

/**
 * The effect of an event study when trends may have differed, within a bound that is stated rather than assumed to be nil
 * (Rambachan and Roth).
 *
 * In words: under `smoothness` the slope of the difference in trends changes by at most the bound from one period to the
 * next (0: a straight line); under `relative-magnitudes` it changes after the start by at most the bound times its largest
 * change before. The interval holds the effects that some such difference makes compatible with the estimates:
 * `fixed-length` the shortest interval around a weighted sum of all coefficients that allows for its worst bias;
 * `conditional` the effects that a test accepts which knows which inequalities bind; `least-favourable` and
 * `fixed-length-conditional` the same after a first test that takes a tenth of the significance.
 * Output: in units of the outcome.
 * Refuses: no coefficient before or after the reference period (`not-identified`), a covariance that does not fit, is not
 * symmetric or not positive semi-definite, weights that do not fit, a fixed length under relative magnitudes
 * (`invalid-argument`), a negative bound (`out-of-range`), a figure that is missing (`missing-value`). Without an interval,
 * and with a warning why: an effect or a bounded change without variance, no effect accepted, no end to those accepted.
 * Source: Rambachan & Roth 2023, Review of Economic Studies 90:2555; Andrews, Roth & Pakes 2023, the same 90:2763.
 *
 * @example honestBounds({ kind: 'smoothness', bound: 0, before: [0], after: [2], covariance: [[1, 0], [0, 1]] }).interval.upper // => 4.771808
 */
export function honestBounds(options: HonestOptions): Result<HonestBounds> {
  const asked = completed(options);
  const refusal = refuseHonest(asked);
  if (refusal) return refusal;
  const study = readStudy(options);
  if ('computable' in study) return study;
  const { effect, standardError, level, coefficients } = study;
  const { limits, fixedLength, isEmpty, warnings } = intervalUnder(study, asked);
  const result = estimate({
    value: effect,
    standardError: standardError > 0 ? { value: standardError, scale: 'natural' } : null,
    interval: limits ? { lower: limits.lower, upper: limits.upper, level, method: asked.interval } : null,
    groups: { used: coefficients.length, missing: 0 },
    warnings,
    ...(asked.interval === 'least-favourable' ? { seed: asked.draws.seed } : {}),
  });
  if (!result.computable) return result;
  const half = criticalValue(level) * standardError;
  const plain = { lower: effect - half, upper: effect + half };
  return Object.assign(result, {
    plain,
    identifiedSet: identifiedSet(study, asked.kind, asked.bound),
    isEmpty,
    fixedLength,
  });
}
