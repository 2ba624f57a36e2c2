import { bettingEvidence, normalMixtureEvidence } from '@monitor/statistics';
import type { SequentialSide } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';

interface Input {
  method: 'normal_mixture' | 'betting';
  differences: (number | null)[];
  se?: (number | null)[];
  prior_variance?: number;
  lambda?: number;
  alpha: number;
  side: SequentialSide;
}

/** Evidence that may be looked at after every quarter. */
export const adapter: Adapter = {
  file: 'e_process_quarterly.json',
  compute(input) {
    const asked = input as Input;
    const found = evidenceFor(asked);
    if (!found.computable) return { error: found.message };
    const { steps, signal } = found;
    return {
      log_e: steps.map(({ evidence, logEvidence }) => (evidence === 0 ? -Infinity : logEvidence)),
      e: steps.map(({ evidence }) => evidence ?? Infinity),
      anytime_p: steps.map(({ anytimePValue }) => anytimePValue),
      stopping_quarter: signal === null ? null : Number(signal),
      rejected: signal !== null,
      confidence_sequence_lower: steps.map(({ sequence }) => sequence?.lower ?? null),
      confidence_sequence_upper: steps.map(({ sequence }) => sequence?.upper ?? null),
    };
  },
};

function evidenceFor({ method, differences, se, alpha, side, ...asked }: Input) {
  const known = differences.map((value, at) => ({ period: String(at + 1), value, standardError: se?.[at] ?? null }));
  const common = { differences: known, side, confidence: 1 - alpha };
  return method === 'betting'
    ? bettingEvidence({ ...common, stake: asked.lambda ?? Number.NaN })
    : normalMixtureEvidence({ ...common, priorVariance: asked.prior_variance ?? Number.NaN });
}
