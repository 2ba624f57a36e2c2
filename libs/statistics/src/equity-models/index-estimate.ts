import { estimate } from '../result/index.js';
import type { Estimate, NotComputable, Warning } from '../result/index.js';
import type { RankedCounts } from './ranked-counts.js';

/** What an index shares with the others taken from the same fit. */
export interface IndexBasis {
  ranked: RankedCounts;
  level: number;
  /** How many standard errors the limits lie on either side. */
  critical: number;
  method: string;
  warnings: Warning[];
}

/** A difference with limits value -/+ critical x standard error. */
export function differenceEstimate(
  basis: IndexBasis,
  value: number,
  variance: number | null,
): Estimate | NotComputable {
  if (variance === null) return bareEstimate(basis, value);
  const standardError = Math.sqrt(variance);
  const margin = basis.critical * standardError;
  return estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - margin, upper: value + margin, level: basis.level, method: basis.method },
    groups: basis.ranked.groups,
    warnings: allWarnings(basis),
  });
}

/** A ratio whose logarithm has the given variance, with limits value x exp(-/+ critical x standard error). */
export function ratioEstimate(basis: IndexBasis, value: number, variance: number | null): Estimate | NotComputable {
  if (variance === null) return bareEstimate(basis, value);
  const standardError = Math.sqrt(variance);
  const factor = Math.exp(basis.critical * standardError);
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

/** A figure of groups that say nothing about chance; the warnings of the basis say why. */
function bareEstimate(basis: IndexBasis, value: number): Estimate | NotComputable {
  return estimate({ value, groups: basis.ranked.groups, warnings: allWarnings(basis) });
}
