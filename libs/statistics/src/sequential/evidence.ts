import { coverageLevel, notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** The difference of one period; null where there is none, which leaves the evidence as it was. */
export interface SequentialDifference {
  period: string;
  value: number | null;
}

/** Which way a difference is looked for. */
export type SequentialSide = 'two' | 'greater' | 'less';

/** The evidence after one period. */
export interface EvidenceStep {
  period: string;
  /** The e-value: what one pound would have become in bets against "no difference"; null where beyond what numbers hold. */
  evidence: number | null;
  /** Its natural logarithm; null where the evidence is 0. */
  logEvidence: number | null;
  /** The p-value that holds whenever one stops looking. */
  anytimePValue: number;
  /** Limits of the common difference that hold at all times together, where the method has them. */
  sequence: { lower: number; upper: number } | null;
}

/** Evidence that grows with the periods, and when it was enough. */
export interface SequentialEvidence {
  computable: true;
  steps: EvidenceStep[];
  /** The first period by which the evidence was enough; a later fall does not take it back. Null where it never was. */
  signal: string | null;
  confidence: number;
}

/** Evidence as it is counted, as logarithms, with the limits of each period. */
export interface CountedEvidence {
  period: string;
  log: number;
  sequence: { lower: number; upper: number } | null;
}

/** Level and periods of what is looked at, or why it cannot be. */
export function readSequence(
  differences: readonly SequentialDifference[],
  confidence: number | undefined,
): number | NotComputable {
  const level = coverageLevel(confidence);
  if (typeof level !== 'number') return level;
  if (differences.length === 0) return notComputable('too-few-observations', 'There is no period to look at.');
  if (new Set(differences.map(({ period }) => period)).size < differences.length) {
    return notComputable('invalid-argument', 'A period is given twice: its difference would count twice.');
  }
  return level;
}

/** What is said of counted evidence: it is enough once it reaches 1 / (1 - level) (Ville's inequality). */
export function sequentialEvidence(counted: readonly CountedEvidence[], level: number): SequentialEvidence {
  let most = 0;
  const steps = counted.map(({ period, log, sequence }) => {
    most = Math.max(most, log);
    const evidence = Math.exp(log);
    return {
      period,
      evidence: Number.isFinite(evidence) ? evidence : null,
      logEvidence: Number.isFinite(log) ? log : null,
      anytimePValue: Math.exp(-most),
      sequence,
    };
  });
  const enough = -Math.log(1 - level) - 1e-12;
  return {
    computable: true,
    steps,
    signal: counted.find(({ log }) => log >= enough)?.period ?? null,
    confidence: level,
  };
}
