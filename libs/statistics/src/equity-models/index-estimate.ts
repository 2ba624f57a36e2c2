import { criticalValue, estimate } from '../result/index.js';
import type { Estimate, NotComputable, Warning } from '../result/index.js';
import type { RankedCounts } from './ranked-counts.js';

/** What an index shares with the others taken from the same fit. */
export interface IndexBasis {
  ranked: RankedCounts;
  level: number;
  method: string;
  warnings: Warning[];
}

/** A difference with limits value -/+ z x standard error. */
export function differenceEstimate(basis: IndexBasis, value: number, variance: number): Estimate | NotComputable {
  const standardError = Math.sqrt(variance);
  const margin = criticalValue(basis.level) * standardError;
  return estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - margin, upper: value + margin, level: basis.level, method: basis.method },
    groups: basis.ranked.groups,
    warnings: allWarnings(basis),
  });
}

/** A ratio whose logarithm has the given variance, with limits value x exp(-/+ z x standard error). */
export function ratioEstimate(basis: IndexBasis, value: number, variance: number): Estimate | NotComputable {
  const standardError = Math.sqrt(variance);
  const factor = Math.exp(criticalValue(basis.level) * standardError);
  return estimate({
    value,
    standardError: { value: standardError, scale: 'log' },
    interval: { lower: value / factor, upper: value * factor, level: basis.level, method: basis.method },
    groups: basis.ranked.groups,
    warnings: allWarnings(basis),
  });
}

function allWarnings({ ranked, warnings }: IndexBasis): Warning[] {
  return ranked.warnings.length > 0 ? ranked.warnings.concat(warnings) : warnings;
}
