import { groupDifference, groupRatio } from '@monitor/statistics';
import type { OrderedEquityGroup, Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { directionOf, groupsOf, isOrdered, referenceOf } from './healthequal-input.js';
import type { HealthequalInput } from './healthequal-input.js';
import { healthequalFigures } from './spell-figures.js';

const knownDifferences = [
  { path: /^rows$/, reason: 'Tied groups give one figure, about the first of them, not several identical rows.' },
];

/** The difference and the ratio of two groups. */
export const pairAdapters: Adapter[] = [
  { file: 'he_d.json', compute: (given) => differenceFigures(given as HealthequalInput), knownDifferences },
  { file: 'he_r.json', compute: (given) => ratioFigures(given as HealthequalInput), knownDifferences },
];

function differenceFigures(input: HealthequalInput) {
  const groups = groupsOf(input);
  const result = compare(groupDifference, groups, input);
  if (!lacksAnEnd(result, groups)) return healthequalFigures(result);
  // An end group is missing: the reference still prints the standard error of the two ends.
  const filled = groups.map((group) => ({ ...group, estimate: group.estimate ?? 0 }));
  const error = compare(groupDifference, filled, input);
  const se = error.computable ? (error.standardError?.value ?? null) : null;
  return { estimate: null, se, lowerci: null, upperci: null, rows: 1 };
}

function ratioFigures(input: HealthequalInput) {
  const groups = groupsOf(input);
  const result = compare(groupRatio, groups, input);
  if (lacksAnEnd(result, groups)) return { estimate: null, se: null, lowerci: null, upperci: null, rows: 1 };
  const allZero = groups.every(({ estimate }) => estimate === 0);
  return healthequalFigures(result, { divided: allZero ? Number.NaN : Infinity, falls: input.se === undefined });
}

function lacksAnEnd(result: Result, groups: readonly OrderedEquityGroup[]): boolean {
  const anyKnown = groups.some(({ estimate }) => estimate !== null);
  return !result.computable && result.reason === 'missing-value' && anyKnown;
}

function compare(measure: typeof groupDifference, groups: OrderedEquityGroup[], input: HealthequalInput): Result {
  const direction = directionOf(input);
  const confidence = input['conf.level'];
  return isOrdered(input)
    ? measure({ ordered: true, groups, direction, confidence })
    : measure({ ordered: false, groups, direction, confidence, reference: referenceOf(input) });
}
