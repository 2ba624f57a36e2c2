import { studentTQuantile } from '../numerics/index.js';
import { confidenceLevel, estimate, notComputable } from '../result/index.js';
import type { Result, Warning } from '../result/index.js';
import { completePanel, figuresOf } from './regional-panel.js';
import type { RegionSeries } from './regional-panel.js';
import { straightLine } from './straight-line.js';

const regressionToTheMean: Warning = {
  code: 'approximation',
  message: 'Chance alone makes regions that start low rise most; read this beside the spread over time.',
};

/**
 * β-convergence: whether regions that start lower gain more; below 0 they catch up, -1 would close the gap within the
 * time observed.
 *
 * Slope of the regression of change (last less first period) on the first period's figure, each region counting once;
 * t interval. Always warned of: chance in the first period alone gives a negative slope (regression to the mean).
 * Refuses fewer than 3 complete regions (`too-few-groups`) or 2 periods (`too-few-observations`), figures
 * given twice for a region (`invalid-argument`), and regions that all start alike, or whose changes lie on a line, but for
 * rounding (`no-variation`).
 *
 * Source: Barro & Sala-i-Martin 1992, Journal of Political Economy 100:223.
 *
 * @example
 * betaConvergence([40, 50, 60, 70].map((first, i) => ({ region: String(i), values: [first, 60 + (i % 2)], population: 1 }))).value // => -0.98
 */
export function betaConvergence(
  series: readonly RegionSeries[],
  confidence?: number,
): Result<{ intercept: number; pValue: number | null }> {
  const level = confidenceLevel(confidence);
  if (typeof level !== 'number') return level;
  const panel = completePanel(series, 2);
  if ('reason' in panel) return panel;
  const first = figuresOf(panel, 0);
  const last = figuresOf(panel, panel.periods - 1);
  const line = straightLine(
    first,
    last.map((value, index) => value - first[index]!),
  );
  if (line === null) return notComputable('no-variation', 'All regions start at the same figure.');
  if (line.slopeError === null) {
    return notComputable(
      'no-variation',
      'Changes follow the first figures exactly, so nothing tells how sure the slope is.',
    );
  }
  const halfWidth = studentTQuantile(level + (1 - level) / 2, first.length - 2) * line.slopeError;
  const built = estimate({
    value: line.slope,
    standardError: { value: line.slopeError, scale: 'natural' },
    interval: { lower: line.slope - halfWidth, upper: line.slope + halfWidth, level, method: 't distribution' },
    groups: { used: first.length, missing: panel.leftOut },
    warnings: [regressionToTheMean],
  });
  return built.computable ? { ...built, intercept: line.intercept, pValue: line.pValue } : built;
}
