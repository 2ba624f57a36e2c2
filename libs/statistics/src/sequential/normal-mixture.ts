import { normalCdf } from '../numerics/index.js';
import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { readSequence, sequentialEvidence } from './evidence.js';
import type { CountedEvidence, SequentialDifference, SequentialEvidence, SequentialSide } from './evidence.js';

/** A difference with its standard error. */
export interface MeasuredDifference extends SequentialDifference {
  standardError: number | null;
}

/** How evidence from measured differences is asked for. */
export interface NormalMixtureOptions {
  differences: readonly MeasuredDifference[];
  /** Variance of the differences that are worth finding, fixed before looking. */
  priorVariance: number;
  side?: SequentialSide;
  confidence?: number;
}

/** What has been added up: differences and ones, each over the squared error. */
interface Sums {
  weighted: number;
  precision: number;
}

/**
 * Evidence for a difference that may be looked at after every period: the chance of ever a false signal is at most
 * 1 - level, however often one looks.
 *
 * In words: with S the sum of differences over their squared errors, V the sum of one over the squared errors and t the
 * prior variance, the evidence is exp(t S² / (2 (1 + t V))) / sqrt(1 + t V), a likelihood ratio averaged over a normal
 * prior; for one side, that times 2 Φ(S sqrt(t / (1 + t V))). It is enough at 1 / (1 - level). The confidence sequence is
 * S / V ∓ sqrt((1 + t V) / (t V²) · log((1 + t V) / (1 - level)²)).
 * Needs differences that are independent given the past, with known errors: changes from quarter to quarter share a
 * quarter and are not; give contrasts that overlap in none.
 * Refuses: a variance or error that is not above 0 or not finite (`out-of-range`), a period twice (`invalid-argument`), none
 * (`too-few-observations`). Source: Robbins 1970, Annals of Mathematical Statistics 41:1397; Howard et al. 2021, Annals of Statistics 49:1055.
 *
 * @example normalMixtureEvidence({ differences: [{ period: '1', value: 0.1, standardError: 0.03 }], priorVariance: 0.0025 }).steps[0].logEvidence // => 3.4203993466
 */
export function normalMixtureEvidence(options: NormalMixtureOptions): SequentialEvidence | NotComputable {
  const { differences, priorVariance, side = 'two' } = options;
  const level = readSequence(differences, options.confidence);
  if (typeof level !== 'number') return level;
  if (!isPositive(priorVariance))
    return notComputable('out-of-range', 'The prior variance is not above 0 or not finite.');
  const known = differences.filter(({ value, standardError }) => value !== null && standardError !== null);
  if (
    !known.every(
      ({ value, standardError }) =>
        Number.isFinite(value) && isPositive(standardError ?? 0) && isPositive((standardError ?? 0) ** 2),
    )
  ) {
    return notComputable('out-of-range', 'A difference is not finite, or its standard error is not above 0.');
  }
  const sums: Sums = { weighted: 0, precision: 0 };
  const counted: CountedEvidence[] = differences.map(({ period, value, standardError }) => {
    if (value !== null && standardError !== null) {
      sums.weighted += value / standardError ** 2;
      sums.precision += 1 / standardError ** 2;
    }
    return {
      period,
      log: logEvidence(sums, priorVariance, side),
      sequence: sequenceOf(sums, priorVariance, level, side),
    };
  });
  return counted.every(({ log }) => !Number.isNaN(log) && log < Infinity)
    ? sequentialEvidence(counted, level)
    : notComputable(
        'not-finite',
        'The differences are so many errors large that their evidence is beyond all numbers.',
      );
}

function isPositive(value: number): boolean {
  return value > 0 && Number.isFinite(value) && Number.isFinite(1 / value);
}

function logEvidence({ weighted, precision }: Sums, variance: number, side: SequentialSide): number {
  const growth = 1 + variance * precision;
  const both = (variance * weighted * (weighted / growth)) / 2 - Math.log(growth) / 2;
  if (side === 'two') return both;
  const direction = side === 'greater' ? 1 : -1;
  return both + Math.log(2 * normalCdf(direction * weighted * Math.sqrt(variance / growth)));
}

function sequenceOf({ weighted, precision }: Sums, variance: number, level: number, side: SequentialSide) {
  if (side !== 'two' || precision === 0) return null;
  const growth = 1 + variance * precision;
  const margin = Math.sqrt((growth / variance) * (Math.log(growth) - 2 * Math.log(1 - level))) / precision;
  const [lower, upper] = [weighted / precision - margin, weighted / precision + margin];
  return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper } : null;
}
