import { breakdownBound, honestBounds, largestBend } from '@monitor/statistics';
import type { HonestBounds, HonestInterval, Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { acceptedOnGrid, questionOf, scaleOf, setsOf, studyOf, toleranceOf } from '../honest/recorded-study.js';
import type { CaseScale, HonestInput } from '../honest/recorded-study.js';

interface Input extends HonestInput {
  m: number[];
}

/** Of the case computed last: recorded limits are off by steps and draws in its scale. */
let scale: CaseScale = { error: 0, reach: 0 };

/** Honest bounds under smoothness. */
export const adapter: Adapter = {
  file: 'honest_smoothness.json',
  compute(input) {
    const asked = input as Input;
    const plain = find(asked, 0, 'fixed-length');
    if (!plain.computable) return { error: plain.message };
    scale = scaleOf(asked, 'smoothness', Math.max(...asked.m));
    const { before, covariance } = studyOf(asked);
    const earlier = covariance.slice(0, before.length).map((row) => row.slice(0, before.length));
    // The reference leaves its usual level of 95% whatever that of the intervals.
    const bend = largestBend({ before, covariance: earlier });
    return {
      original: setsOf(plain).original,
      m_upper_bound_pre: bend.computable ? bend.upperLimit : { notComputable: bend.message },
      m_lower_bound_pre: (bend.computable ? bend.lowerLimit : null) ?? { notComputable: 'Nothing can be tested.' },
      by_m: asked.m.map((bound) => underBound(asked, bound)),
      breakdown_m_flci_exact: breakdownOf(asked),
    };
  },
  toleranceFor(path) {
    if (path.includes('.weights')) return { relative: 0, absolute: path.includes('flci_package') ? 0.12 : 0.01 };
    if (path.startsWith('breakdown')) return { relative: 2e-4, absolute: 0 };
    if (path.includes('flci_package')) return { relative: 1e-6, absolute: 0.08 * scale.error };
    if (path.includes('conditional_flci.grid') || path.includes('conditional_flci.step')) {
      return { relative: 0, absolute: 0.08 * scale.error };
    }
    if (/flci_exact\.(lb|ub)$/.test(path)) return { relative: 1e-6, absolute: 2e-4 * scale.error };
    return toleranceOf(path, scale);
  },
  knownDifferences: [
    {
      path: /\.flci_(exact|package)/,
      reason: 'Nothing varies: the reference divides 0 by 0, and where it prints figures they are none of an interval.',
      appliesTo: (input) => (input as Input).sigma.every((row) => row.every((entry) => entry === 0)),
    },
  ],
};

function find(input: Input, bound: number, interval: HonestInterval) {
  return honestBounds(questionOf(input, 'smoothness', bound, interval));
}

function underBound(input: Input, bound: number) {
  const fixed = find(input, bound, 'fixed-length');
  const { reach } = scaleOf(input, 'smoothness', bound);
  const conditional = acceptedOnGrid(find(input, bound, 'conditional'), reach);
  const fixedLength = fixedLengthOf(input, fixed);
  return {
    m: bound,
    flci_exact: fixedLength,
    flci_package: fixedLength,
    identified_set_at_betahat: fixed.computable ? setsOf(fixed).identified : null,
    conditional,
    conditional_lf: acceptedOnGrid(find(input, bound, 'least-favourable'), reach),
    conditional_flci: afterFixedLength(input, bound),
    conditional_package_grid1000: conditional,
  };
}

function fixedLengthOf(input: Input, found: Result<HonestBounds>) {
  if (!found.computable || !found.fixedLength) return { notComputable: 'There is no interval of fixed length.' };
  const { lower, upper, halfLength, weights, standardError } = found.fixedLength;
  // Without a bound the least variance is best, under a very loose one the least bias.
  const errorAt = (bound: number) => {
    const extreme = find(input, bound, 'fixed-length');
    return extreme.computable ? extreme.fixedLength?.standardError : undefined;
  };
  return {
    lb: lower,
    ub: upper,
    half_length: halfLength,
    weights,
    sd: standardError,
    min_sd: errorAt(0),
    sd_at_min_bias: errorAt(1e6 * standardError),
  };
}

/** The reference looks within the interval of fixed length at a tenth of the significance, and marks where that ends it. */
function afterFixedLength(input: Input, bound: number) {
  const found = find(input, bound, 'fixed-length-conditional');
  const wider = firstStage(input, bound);
  if (!found.computable || !found.interval || !wider) return { notComputable: 'There is no interval.' };
  const { lower, upper } = found.interval;
  const noise = 1e-6 * (wider.upper - wider.lower);
  return {
    lb: lower,
    ub: upper,
    step: (wider.upper - wider.lower) / 4000,
    grid: [wider.lower, wider.upper],
    open_at_grid_end: [lower <= wider.lower + noise, upper >= wider.upper - noise],
  };
}

function firstStage(input: Input, bound: number) {
  const found = find({ ...input, alpha: input.alpha / 10 }, bound, 'fixed-length');
  return found.computable ? found.fixedLength : null;
}

function breakdownOf(input: Input) {
  const found = breakdownBound(questionOf(input, 'smoothness', 0, 'fixed-length'));
  return found.computable ? { value: found.value } : { notComputable: found.message };
}
