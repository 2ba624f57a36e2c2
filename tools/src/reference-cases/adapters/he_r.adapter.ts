import { groupRatio } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { directionOf, groupsOf, healthequalFigures, isOrdered, referenceOf } from '../he-groups.js';
import type { HealthequalInput } from '../he-groups.js';

export const adapter: Adapter = {
  file: 'he_r.json',
  compute(given) {
    const input = given as HealthequalInput;
    const groups = groupsOf(input);
    const direction = directionOf(input);
    const confidence = input['conf.level'];
    const result = isOrdered(input)
      ? groupRatio({ ordered: true, groups, direction, confidence })
      : groupRatio({ ordered: false, groups, direction, confidence, reference: referenceOf(input) });
    const anyKnown = groups.some(({ estimate }) => estimate !== null);
    if (!result.computable && result.reason === 'missing-value' && anyKnown) {
      return { estimate: null, se: null, lowerci: null, upperci: null, rows: 1 };
    }
    const allZero = groups.every(({ estimate }) => estimate === 0);
    return healthequalFigures(result, { divided: allZero ? Number.NaN : Infinity, falls: input.se === undefined });
  },
  knownDifferences: [
    { path: /^rows$/, reason: 'Tied groups give one figure, about the first of them, not several identical rows.' },
  ],
};
