import { criticalValue, estimate } from '../result/index.js';
import type { Estimate, NotComputable, Warning } from '../result/index.js';
import type { RankedCounts } from './ranked-counts.js';

interface IndexParts {
  value: number;
  variance: number;
  level: number;
  ranked: RankedCounts;
  method: string;
  warnings?: Warning[];
}

/** A difference with limits value -/+ z x standard error. */
export function differenceEstimate(parts: IndexParts): Estimate | NotComputable {
  const { value, variance, level, ranked, method, warnings = [] } = parts;
  const standardError = Math.sqrt(variance);
  const margin = criticalValue(level) * standardError;
  return estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - margin, upper: value + margin, level, method },
    groups: ranked.groups,
    warnings: [...ranked.warnings, ...warnings],
  });
}

/** A ratio whose logarithm has the given variance, with limits value x exp(-/+ z x standard error). */
export function ratioEstimate(parts: IndexParts): Estimate | NotComputable {
  const { value, variance, level, ranked, method, warnings = [] } = parts;
  const standardError = Math.sqrt(variance);
  const factor = Math.exp(criticalValue(level) * standardError);
  return estimate({
    value,
    standardError: { value: standardError, scale: 'log' },
    interval: { lower: value / factor, upper: value * factor, level, method },
    groups: ranked.groups,
    warnings: [...ranked.warnings, ...warnings],
  });
}
