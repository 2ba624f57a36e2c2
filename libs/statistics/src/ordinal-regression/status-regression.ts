import { matrixFromRows, qrLeastSquares } from '../linear-algebra/index.js';
import type { Matrix } from '../linear-algebra/index.js';
import { normalUpperTail } from '../numerics/index.js';
import { confidenceLevel, criticalValue, estimate, notComputable } from '../result/index.js';
import type { NotComputable, Result } from '../result/index.js';
import { fitProportionalOdds } from './fit-proportional-odds.js';
import type { OrdinalFit } from './fit-proportional-odds.js';

/** The implementation status of one organisation at one time. Higher statuses are further on. */
export interface StatusObservation {
  status: number | null;
  group: string;
  time: number;
}

/** A coefficient in log-odds with its standard error. */
export interface LogOddsTerm {
  coefficient: number;
  standardError: number;
}

/** What a regression of statuses tells besides the change over time. */
export interface StatusRegressionExtra {
  /** Log-odds of a status at or below `below` rather than at or above `above`, in the reference group at time 0. */
  thresholds: (LogOddsTerm & { below: number; above: number })[];
  /** Log-odds of a higher status against the reference group; above 0 is further on. */
  groupEffects: (LogOddsTerm & { group: string })[];
  referenceGroup: string;
  /** By how much the odds of a higher status are multiplied per unit of time. */
  oddsRatio: number;
  pValue: number;
  logLikelihood: number;
}

interface StatusModel {
  levels: number[];
  groups: string[];
  statuses: Int32Array;
  design: Matrix;
}

function buildModel(observations: readonly StatusObservation[], reference?: string): StatusModel | NotComputable {
  const known = observations.filter(({ status }) => status != null);
  const levels = [...new Set(known.map(({ status }) => status!))].sort((left, right) => left - right);
  if (levels.length < 2) return notComputable('no-variation', 'All statuses are the same.');
  const names = [...new Set(known.map(({ group }) => group))].sort();
  if (reference !== undefined && !names.includes(reference)) {
    return notComputable('invalid-argument', `The reference group ${reference} has no status.`);
  }
  const groups = [reference ?? names[0]!, ...names.filter((name) => name !== (reference ?? names[0]))];
  const design = matrixFromRows(
    known.map(({ group, time }) => [...groups.slice(1).map((name) => (name === group ? 1 : 0)), time]),
  );
  if (design.rows <= design.columns + levels.length - 1) {
    return notComputable('too-few-observations', 'There are no more statuses than coefficients.');
  }
  const withConstant = matrixFromRows(
    known.map((_, i) => [1, ...design.values.subarray(i * design.columns, (i + 1) * design.columns)]),
  );
  if (qrLeastSquares(withConstant, new Float64Array(design.rows)).droppedColumns.length > 0) {
    return notComputable('not-identified', 'Groups and time do not vary independently of each other.');
  }
  return { levels, groups, statuses: Int32Array.from(known, ({ status }) => levels.indexOf(status!)), design };
}

function termAt(fit: OrdinalFit, position: number): LogOddsTerm {
  const { columns, values } = fit.covariance!;
  return {
    coefficient: fit.parameters[position]!,
    standardError: Math.sqrt(values[position * columns + position]!),
  };
}

function fitOrRefuse(model: StatusModel): OrdinalFit | NotComputable {
  const fit = fitProportionalOdds({ ...model, levels: model.levels.length });
  if (fit.outcome === 'converged' && fit.covariance) return fit;
  if (fit.outcome === 'separated') {
    return notComputable(
      'separation',
      'A group or the time tells the statuses apart without fail: its effect is infinite.',
    );
  }
  return notComputable('not-converged', 'The regression of statuses did not settle.');
}

/**
 * By how much the log-odds of a higher status change per unit of time, groups (regions) held constant, by
 * proportional-odds regression.
 *
 * In words: ln(odds of a status at or below j) = threshold j - (group effect + time effect x time), by maximum
 * likelihood; one effect serves all thresholds. Input: one status per organisation and time; missing ones are left out.
 * Output: log-odds per unit of time, positive for progress; standard errors from the observed information, which take
 * observations for independent.
 * Refuses: one single status (`no-variation`), fewer observations than coefficients (`too-few-observations`), groups and
 * time that go together (`not-identified`), an infinite effect (`separation`).
 * Source: McCullagh 1980, Journal of the Royal Statistical Society B 42:109.
 *
 * @example statusRegression({ observations: [{ status: 1, group: 'A', time: 0 }, { status: 1, group: 'A', time: 1 }] }).reason // => 'no-variation'
 */
export function statusRegression(options: {
  observations: readonly StatusObservation[];
  referenceGroup?: string;
  confidence?: number;
}): Result<StatusRegressionExtra> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const model = buildModel(options.observations, options.referenceGroup);
  if ('computable' in model) return model;
  const fit = fitOrRefuse(model);
  if ('computable' in fit) return fit;
  const { levels, groups } = model;
  const { coefficient, standardError } = termAt(fit, fit.parameters.length - 1);
  const margin = criticalValue(level) * standardError;
  const trend = estimate({
    value: coefficient,
    standardError: { value: standardError, scale: 'logit' },
    interval: { lower: coefficient - margin, upper: coefficient + margin, level, method: 'Wald' },
    groups: {
      used: groups.length,
      missing: new Set(options.observations.map(({ group }) => group)).size - groups.length,
    },
  });
  if (!trend.computable) return trend;
  return Object.assign(trend, {
    thresholds: levels.slice(1).map((above, j) => ({ below: levels[j]!, above, ...termAt(fit, j) })),
    groupEffects: groups.slice(1).map((group, j) => ({ group, ...termAt(fit, levels.length - 1 + j) })),
    referenceGroup: groups[0]!,
    oddsRatio: Math.exp(coefficient),
    pValue: 2 * normalUpperTail(Math.abs(coefficient / standardError)),
    logLikelihood: fit.logLikelihood,
  });
}
