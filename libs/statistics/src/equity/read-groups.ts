import { notComputable } from '../result/not-computable.js';
import type { GroupCount, NotComputable } from '../result/result.js';
import type { Warning } from '../result/warning.js';
import type { EquityGroup } from './equity-group.js';

/** What a summary measure works on: the groups that have an estimate, in the order given. */
export interface GroupFigures {
  /** The groups themselves, in the same order. */
  kept: readonly EquityGroup[];
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
  const kept = withEstimate(groups);
  const used = kept.length;
  const refusal = refuseCount(size, used, rules);
  if (refusal) return refusal;
  const values = new Float64Array(used);
  let standardErrors: Float64Array | null = new Float64Array(used);
  for (let j = 0; j < used; j += 1) {
    const { group, estimate, standardError } = kept[j]!;
    if (!Number.isFinite(estimate) || !((standardError ?? 0) >= 0 && (standardError ?? 0) < Infinity)) {
      const message = `The estimate of ${group} or its standard error is not a finite number, or the error is negative.`;
      return notComputable('out-of-range', message);
    }
    values[j] = estimate!;
    if (standardError == null) standardErrors = null;
    else if (standardErrors) standardErrors[j] = standardError;
  }
  const populations = populationsOf(kept, rules);
  if (populations && 'computable' in populations) return populations;
  return {
    kept,
    values,
    standardErrors,
    shares: populations && sharesOf(populations),
    populations,
    groups: { used, missing: size - used },
    warnings: size > used ? [missingGroups(size - used, size)] : [],
  };
}

/** The groups with an estimate; the list itself when none is missing, for speed. */
function withEstimate<Group extends EquityGroup>(groups: readonly Group[]): readonly Group[] {
  for (let j = 0; j < groups.length; j += 1) {
    if (groups[j]!.estimate == null) return groups.filter((group) => group.estimate != null);
  }
  return groups;
}

function refuseCount(size: number, used: number, { minimum = 3, allowMissing = false }: GroupRules) {
  if (used === 0) return notComputable('missing-value', 'No group has an estimate.');
  if ((size - used) / size > 0.15 && !allowMissing) {
    return notComputable('too-many-missing', `${size - used} of ${size} groups are missing, more than 15%.`);
  }
  if (used >= minimum) return null;
  return notComputable('too-few-groups', `There are ${used} groups with an estimate; the measure needs ${minimum}.`);
}

function populationsOf(kept: readonly EquityGroup[], rules: GroupRules): Float64Array | NotComputable | null {
  if (rules.population === 'unused') return null;
  const populations = new Float64Array(kept.length);
  let known = 0;
  let total = 0;
  let odd: string | null = null;
  for (let j = 0; j < kept.length; j += 1) {
    const { group, population } = kept[j]!;
    if (population != null) known += 1;
    if (population == null || !(population >= 0 && population < Infinity)) odd ??= group;
    populations[j] = population ?? NaN;
    total += population ?? 0;
  }
  if (rules.population === 'optional' && known === 0) return null;
  if (odd !== null) return notComputable('invalid-population', `The population of ${odd} is missing or negative.`);
  if (total === 0) return notComputable('invalid-population', 'The population of every group is zero.');
  return populations;
}

function sharesOf(populations: Float64Array): Float64Array {
  const shares = new Float64Array(populations.length);
  let total = 0;
  for (let j = 0; j < populations.length; j += 1) total += populations[j]!;
  for (let j = 0; j < populations.length; j += 1) shares[j] = populations[j]! / total;
  return shares;
}

/** Says that a measure leaves groups out. */
export function missingGroups(missing: number, size: number): Warning {
  const message = `${missing} of ${size} groups have no estimate; the measure is about the others.`;
  return { code: 'missing-groups', message };
}

/** Said when a figure has no interval because a group's standard error is not known. */
export const standardErrorMissing: Warning = {
  code: 'standard-error-missing',
  message: 'The standard error of a group is missing, so the figure has no interval.',
};
