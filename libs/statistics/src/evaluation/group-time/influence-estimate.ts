import { normalUpperTail, studentTQuantile, studentTUpperTail } from '../../numerics/index.js';
import { isRoundingNoise } from '../../numerics/rounding-noise.js';
import { criticalValue, estimate, finiteFigures, notComputable } from '../../result/index.js';
import type { Result, Warning } from '../../result/index.js';
import type { BalancedPanel } from './balanced-panel.js';
import { clusteredError, influenceByCluster, welchDegrees } from './clustered-influence.js';
import type { GroupTimeCell, GroupTimeErrors } from './group-time-cell.js';

/** A value with each unit's influence on it; influence is null where the value holds by definition. */
export interface InfluencedValue {
  value: number;
  influence: Float64Array | null;
}

/** A group-time effect, or an average of them, with its test against 0; without one where it is 0 by definition. */
export type TestedEffect = Result<{ pValue: number | null; degreesOfFreedom: number | null }>;

/** What the uncertainty of every effect of one panel is judged by. */
export interface InfluenceBasis {
  readonly panel: BalancedPanel;
  readonly errors: GroupTimeErrors;
  readonly level: number;
  /** The largest outcome, which rounding is relative to. */
  readonly size: number;
}

/**
 * An estimate with limits from its influence by cluster. Refuses what any of its cells refuses (`not-identified`), and
 * outcomes behind it that do not scatter (`no-variation`).
 */
export function influenceEstimate(
  { panel, errors, level, size }: InfluenceBasis,
  { value, influence }: InfluencedValue,
  cells: readonly GroupTimeCell[],
  warnings?: Warning[],
): TestedEffect {
  const units = panel.starts.length;
  const groups = { used: units, missing: 0 };
  const refused = cells.find(({ refusal }) => refusal)?.refusal;
  if (refused) return refused;
  if (!influence) {
    const certain = estimate({ value, groups, warnings });
    return certain.computable ? Object.assign(certain, { pValue: null, degreesOfFreedom: null }) : certain;
  }
  const byCluster = influenceByCluster(panel, influence);
  const standardError = clusteredError(byCluster, units);
  if (isRoundingNoise(standardError, size)) {
    return notComputable(
      'no-variation',
      'The outcomes behind the effect do not scatter, so nothing tells how sure it is.',
    );
  }
  const degreesOfFreedom = errors === 'corrected' ? welchDegrees(panel, cells, byCluster) : Infinity;
  return tested({ value, standardError, degreesOfFreedom, level, groups, warnings });
}

interface Tested {
  value: number;
  standardError: number;
  /** Infinity: tested by the normal distribution. */
  degreesOfFreedom: number;
  level: number;
  groups: { used: number; missing: number };
  warnings: Warning[] | undefined;
}

function tested({ value, standardError, degreesOfFreedom, level, groups, warnings }: Tested): TestedEffect {
  const isNormal = degreesOfFreedom === Infinity;
  const margin =
    standardError * (isNormal ? criticalValue(level) : studentTQuantile((1 + level) / 2, degreesOfFreedom));
  const method = `${isNormal ? 'Wald' : 't'}, influence by cluster`;
  const built = estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - margin, upper: value + margin, level, method },
    groups,
    warnings,
  });
  if (!built.computable) return built;
  const distance = Math.abs(value) / standardError;
  return finiteFigures(
    Object.assign(built, {
      pValue: 2 * (isNormal ? normalUpperTail(distance) : studentTUpperTail(distance, degreesOfFreedom)),
      degreesOfFreedom: isNormal ? null : degreesOfFreedom,
    }),
  );
}
