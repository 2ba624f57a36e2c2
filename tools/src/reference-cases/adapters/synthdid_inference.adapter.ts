import { syntheticDifferenceInDifferences, syntheticInference } from '@monitor/statistics';
import type { Result, SyntheticEstimator, SyntheticInference, SyntheticInferenceOptions } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { RandomOfR } from '../foreign/r-random.js';

interface Input {
  Y: (number | null)[][];
  N0: number;
  T0: number;
  replications: number;
}

/** The recorded draws are those of this seed. */
const seed = 7;

/** Figures of the uncertainty of synthetic comparisons, under the draws of the reference. */
export const adapter: Adapter = {
  file: 'synthdid_inference.json',
  compute(input) {
    return {
      synthdid: figuresOf(input as Input, 'synthetic-difference-in-differences'),
      sc: figuresOf(input as Input, 'synthetic-control'),
      did: figuresOf(input as Input, 'difference-in-differences'),
    };
  },
  knownDifferences: [
    {
      path: /./,
      reason:
        'The panel has a gap or nothing to compare with: it is refused, where the reference gives NA or falls over.',
      appliesTo: (input) => isRefused(input as Input),
    },
    {
      path: /^(synthdid|did)\..*se$/,
      reason:
        'The controls change alike, so that nothing but rounding keeps the resamples apart: no error is told by it.',
      appliesTo: (input) => changesAlike(input as Input),
    },
  ],
};

function isRefused({ Y, N0, T0 }: Input): boolean {
  return !syntheticDifferenceInDifferences({ outcomes: Y, controls: N0, periodsBefore: T0 }).computable;
}

function figuresOf(input: Input, estimator: SyntheticEstimator) {
  const panel = { outcomes: input.Y, controls: input.N0, periodsBefore: input.T0 };
  const options: SyntheticInferenceOptions = { ...panel, estimator, weights: 'as-synthdid-0.0.9' };
  const comparison = syntheticDifferenceInDifferences(options);
  if (!comparison.computable) return { notComputable: comparison.message };
  return {
    estimate: comparison.value,
    jackknife_se: errorOf(syntheticInference({ ...options, uncertainty: 'jackknife' })),
    placebo_se_simulated: simulatedPlacebos(input, options),
    placebo_enumerated: enumeratedPlacebos(input, options),
    bootstrap: simulatedBootstrap(input, options),
  };
}

function errorOf(inference: Result<SyntheticInference>): number | null {
  return inference.computable ? (inference.standardError?.value ?? null) : null;
}

function fromZero(draws: readonly number[][]): number[][] {
  return draws.map((draw) => draw.map((position) => position - 1));
}

function simulatedPlacebos({ N0, replications }: Input, options: SyntheticInferenceOptions) {
  const random = new RandomOfR(seed);
  const orders = Array.from({ length: replications }, () => random.permutation(N0));
  const inference = syntheticInference({ ...options, draws: fromZero(orders) });
  if (!inference.computable) return { notComputable: inference.message };
  return {
    se: errorOf(inference),
    replications,
    seed,
    permutations_of_controls_last_n1_play_treated: orders,
    values: inference.replicates,
  };
}

function enumeratedPlacebos({ Y, N0 }: Input, options: SyntheticInferenceOptions) {
  const treated = Y.length - N0;
  // The script goes through all choices only where they are few.
  if (N0 <= treated || chooseCount(N0, treated) > 20_000) return null;
  const inference = syntheticInference(options);
  if (!inference.computable) return { notComputable: inference.message };
  return {
    placebo_treated: inference.resamples.map(({ rows, controls }) => rows.slice(controls).map((row) => row + 1)),
    values: inference.replicates,
    se: errorOf(inference),
    count: inference.replicates.length,
    p_two_sided_with_own: inference.pValue,
  };
}

function chooseCount(count: number, chosen: number): number {
  return chosen === 0 ? 1 : (chooseCount(count - 1, chosen - 1) * count) / chosen;
}

function simulatedBootstrap({ Y, N0, replications }: Input, options: SyntheticInferenceOptions) {
  if (Y.length - N0 < 2) return { se: null };
  const random = new RandomOfR(seed);
  const indices: number[][] = [];
  let redrawn = 0;
  while (indices.length < replications) {
    const drawn = random.withReplacement(Y.length);
    const controls = drawn.filter((position) => position <= N0).length;
    if (controls > 0 && controls < Y.length) indices.push(drawn);
    else redrawn++;
  }
  const inference = syntheticInference({ ...options, uncertainty: 'bootstrap', draws: fromZero(indices) });
  if (!inference.computable) return { notComputable: inference.message };
  return {
    se: errorOf(inference),
    replications,
    seed,
    redrawn_without_treated_or_controls: redrawn,
    indices,
    values: inference.replicates,
  };
}

/** Whether all changes of the controls from period to period are the same in all controls. */
function changesAlike({ Y, N0 }: Input): boolean {
  const changes = Y.slice(0, N0).map((row) =>
    row.slice(1).map((outcome, period) => (outcome ?? 0) - (row[period] ?? 0)),
  );
  return changes.every((row) => row.every((change, period) => Math.abs(change - changes[0]![period]!) < 1e-9));
}
