import { notComputable } from '../result/not-computable.js';
import type { GroupCount, NotComputable } from '../result/result.js';
import type { Warning } from '../result/warning.js';
import type { EquityGroup } from './equity-group.js';

/** What a summary measure works on: the groups that have an estimate, in the order given. */
export interface GroupFigures {
  names: string[];
  values: Float64Array;
  /** Null when the standard error of any group is unknown. */
  standardErrors: Float64Array | null;
  /** Shares of the population, adding up to 1; null when no population was asked for. */
  shares: Float64Array | null;
  populations: Float64Array | null;
  groups: GroupCount;
  warnings: Warning[];
}

/** What a measure asks of its groups. */
export interface GroupRules {
  population: 'required' | 'unused' | 'optional';
  /** Compute even when more than 15% of the groups are missing. */
  allowMissing?: boolean;
  minimum?: number;
}

/**
 * Reads the groups of a dimension without an order: up to 15% of them may lack an estimate, and the shares of the others
 * are taken of what is left (WHO Health Equity Assessment Toolkit, technical notes).
 */
export function readGroups<Group extends EquityGroup>(
  groups: readonly Group[],
  rules: GroupRules,
): GroupFigures | NotComputable {
  const size = groups.length;
  const kept = groups.filter(({ estimate }) => estimate != null);
  const missing = size - kept.length;
  const refusal = refuse(groups, kept, rules);
  if (refusal) return refusal;
  const values = Float64Array.from(kept, ({ estimate }) => estimate ?? NaN);
  const populations = rules.population === 'unused' ? null : populationsOf(kept, rules);
  if (populations && !(populations instanceof Float64Array)) return populations;
  const total = populations?.reduce((sum, population) => sum + population, 0) ?? 0;
  const known = kept.every(({ standardError }) => standardError != null);
  return {
    names: kept.map(({ group }) => group),
    values,
    standardErrors: known ? Float64Array.from(kept, ({ standardError }) => standardError ?? NaN) : null,
    shares: populations ? populations.map((population) => population / total) : null,
    populations,
    groups: { used: kept.length, missing },
    warnings: missing > 0 ? [missingGroups(missing, size)] : [],
  };
}

function refuse(all: readonly EquityGroup[], kept: readonly EquityGroup[], rules: GroupRules): NotComputable | null {
  const { minimum = 3, allowMissing = false } = rules;
  if (kept.length === 0) return notComputable('missing-value', 'No group has an estimate.');
  if ((all.length - kept.length) / all.length > 0.15 && !allowMissing) {
    const message = `${all.length - kept.length} of ${all.length} groups are missing, more than 15%.`;
    return notComputable('too-many-missing', message);
  }
  if (kept.length < minimum) {
    const message = `There are ${kept.length} groups with an estimate; the measure needs ${minimum}.`;
    return notComputable('too-few-groups', message);
  }
  const odd = kept.find(({ estimate, standardError }) => !Number.isFinite(estimate) || (standardError ?? 0) < 0);
  if (odd) {
    const message = `The estimate of ${odd.group} is not a finite number, or its standard error is negative.`;
    return notComputable('out-of-range', message);
  }
  return null;
}

function populationsOf(kept: readonly EquityGroup[], rules: GroupRules): Float64Array | NotComputable | null {
  if (rules.population === 'optional' && kept.every(({ population }) => population == null)) return null;
  const odd = kept.find(({ population }) => population == null || !(population >= 0 && population < Infinity));
  if (odd) return notComputable('invalid-population', `The population of ${odd.group} is missing or negative.`);
  if (kept.every(({ population }) => population === 0)) {
    return notComputable('invalid-population', 'The population of every group is zero.');
  }
  return Float64Array.from(kept, ({ population }) => population ?? NaN);
}

/** Says that a measure leaves groups out. */
export function missingGroups(missing: number, size: number): Warning {
  const message = `${missing} of ${size} groups have no estimate; the measure is about the others.`;
  return { code: 'missing-groups', message };
}
