import { groupDifference } from '@monitor/statistics';
import type { OrderedEquityGroup, Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { directionOf, groupsOf, healthequalFigures, isOrdered, referenceOf } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';

export const adapter: Adapter = {
  file: 'he_d.json',
  compute(given) {
    const input = given as HealthequalInput;
    const groups = groupsOf(input);
    const result = differenceOf(groups, input);
    const anyKnown = groups.some(({ estimate }) => estimate !== null);
    if (result.computable || result.reason !== 'missing-value' || !anyKnown) return healthequalFigures(result);
    // An end group is missing: the reference still prints the standard error of the two ends.
    const filled = groups.map((group) => ({ ...group, estimate: group.estimate ?? 0 }));
    const error = differenceOf(filled, input);
    const se = error.computable ? (error.standardError?.value ?? null) : null;
    return { estimate: null, se, lowerci: null, upperci: null, rows: 1 };
  },
  knownDifferences: [
    { path: /^rows$/, reason: 'Tied groups give one figure, about the first of them, not several identical rows.' },
  ],
};

function differenceOf(groups: OrderedEquityGroup[], input: HealthequalInput): Result {
  const direction = directionOf(input);
  const confidence = input['conf.level'];
  return isOrdered(input)
    ? groupDifference({ ordered: true, groups, direction, confidence })
    : groupDifference({ ordered: false, groups, direction, confidence, reference: referenceOf(input) });
}
