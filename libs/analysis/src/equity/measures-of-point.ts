import { comparedPair } from '@monitor/domain';
import type { Estimate, Polarity, StratifierDefinition } from '@monitor/domain';
import {
  absoluteConcentrationIndex,
  betweenGroupStandardDeviation,
  betweenGroupVariance,
  betweenGroupVariationCoefficient,
  groupMeanLogDeviation,
  groupTheilIndex,
  indexOfDisparity,
  logitRelativeIndex,
  logitSlopeIndex,
  meanDifferenceFromBest,
  meanDifferenceFromMean,
  meanDifferenceFromReference,
  notComputable,
  populationAttributableFraction,
  populationAttributableRisk,
  relativeConcentrationIndex,
} from '@monitor/statistics';
import type { Direction, OrderedEquityGroup, Result } from '@monitor/statistics';
import { toEstimate } from '../estimates/to-estimate.js';
import { toEquityGroup } from './between-group-spread.js';
import type { EquityMeasure } from './equity-measures.js';
import type { EquityPoint } from './equity-point.js';
import { effectOfShare } from './organisation-effects.js';

/** A published point, and what its measures need to know besides. */
export interface PointToMeasure {
  point: EquityPoint;
  definition: StratifierDefinition;
  /** Where neither way is better, more is read as better. */
  polarity: Polarity;
}

/**
 * One of WHO's summary measures of a published point, or why there is none.
 *
 * In words: each measure of the shares as published, with standard errors at the effective number of people; difference
 * and ratio are those of the point. Measures of an order refuse groups without one; a hidden group counts as missing, and
 * how many may be missing the measure says. Without design effects there is a value, and no interval. Simulated
 * intervals take 10,000 draws from a fixed seed. Source: Schlotheuber & Hosseinpoor 2022, IJERPH 19:3697.
 */
export function measureOfPoint(measure: EquityMeasure, of: PointToMeasure): Estimate {
  if (measure === 'D') return of.point.difference;
  if (measure === 'R') return of.point.ratio;
  const groups = groupsOf(of);
  const estimate = toEstimate(measures[measure](groups));
  return groups.largestEffect === null ? { ...estimate, lower: null, upper: null, method: null } : estimate;
}

interface MeasuredGroups {
  groups: OrderedEquityGroup[];
  isOrdered: boolean;
  reference: string;
  direction: Direction;
  /** The largest design effect of their shares; null where the publication does not tell one of them. */
  largestEffect: number | null;
}

function groupsOf({ point, definition, polarity }: PointToMeasure): MeasuredGroups {
  const comparable = definition.groups.filter((group) => group.comparable);
  return {
    groups: comparable.map(({ code }, index) => ({ ...measured(point, code), order: index + 1 })),
    isOrdered: definition.ordered,
    reference: comparedPair(definition)?.reference ?? '',
    direction: polarity === 'LOW_IS_BETTER' ? 'low-is-good' : 'high-is-good',
    largestEffect: largestOf(
      point.groups.flatMap((group) =>
        group.share.value !== null && comparable.some(({ code }) => code === group.group) ? [effectOfShare(group)] : [],
      ),
    ),
  };
}

function largestOf(effects: readonly (number | null)[]): number | null {
  const known = effects.filter((effect) => effect !== null);
  return known.length < effects.length ? null : Math.max(1, ...known);
}

function measured({ groups }: EquityPoint, code: string): Omit<OrderedEquityGroup, 'order'> {
  const group = groups.find((each) => each.group === code);
  const [numerator, denominator] = [group?.numerator.value ?? null, group?.denominator.value ?? null];
  if (group === undefined || numerator === null || denominator === null || denominator === 0) {
    return { group: code, estimate: null };
  }
  const designEffect = effectOfShare(group);
  const figures = toEquityGroup({ group: code, numerator, denominator, designEffect });
  return designEffect === null ? { ...figures, standardError: null } : figures;
}

const simulated = { maximum: 1, draws: 10_000 };
const [byPeople, alike] = [{ weighting: 'population' } as const, { weighting: 'equal' } as const];

const measures: Record<Exclude<EquityMeasure, 'D' | 'R'>, (of: MeasuredGroups) => Result> = {
  ACI: ordered(({ groups }) => absoluteConcentrationIndex({ groups })),
  RCI: ordered(({ groups }) => relativeConcentrationIndex({ groups })),
  SII: ordered(({ groups }) => logitSlopeIndex({ groups: countsOf(groups) })),
  RII: ordered(({ groups }) => logitRelativeIndex({ groups: countsOf(groups) })),
  BGV: ({ groups }) => betweenGroupVariance({ groups }),
  BGSD: ({ groups }) => betweenGroupStandardDeviation({ groups, ...simulated }),
  COV: ({ groups }) => betweenGroupVariationCoefficient({ groups, ...simulated }),
  TI: ({ groups }) => groupTheilIndex({ groups }),
  MLD: ({ groups }) => groupMeanLogDeviation({ groups }),
  MDMU: ({ groups }) => meanDifferenceFromMean({ groups, ...simulated, ...alike }),
  MDMW: ({ groups }) => meanDifferenceFromMean({ groups, ...simulated, ...byPeople }),
  MDBU: ({ groups, direction }) => meanDifferenceFromBest({ groups, direction, ...simulated, ...alike }),
  MDBW: ({ groups, direction }) => meanDifferenceFromBest({ groups, direction, ...simulated, ...byPeople }),
  MDRU: ({ groups, reference }) => meanDifferenceFromReference({ groups, reference, ...simulated, ...alike }),
  MDRW: ({ groups, reference }) => meanDifferenceFromReference({ groups, reference, ...simulated, ...byPeople }),
  IDISU: ({ groups }) => indexOfDisparity({ groups, ...simulated, ...alike }),
  IDISW: ({ groups }) => indexOfDisparity({ groups, ...simulated, ...byPeople }),
  PAR: (of) => populationAttributableRisk(attributable(of)),
  PAF: (of) => populationAttributableFraction(attributable(of)),
};

function ordered(measure: (of: MeasuredGroups) => Result): (of: MeasuredGroups) => Result {
  return (of) =>
    of.isOrdered
      ? measure(of)
      : notComputable('invalid-order', 'The groups have no order, so that there is no slope over them.');
}

/** Counts at the effective number of people; a group without a design effect is left without counts. */
function countsOf(groups: readonly OrderedEquityGroup[]) {
  return groups.map(({ group, order, estimate, standardError, population }) => {
    const people = effectivePeople(estimate, standardError ?? null) ?? population ?? null;
    if (estimate === null || people === null) return { group, order, numerator: null, denominator: null };
    return { group, order, numerator: estimate * people, denominator: people };
  });
}

/** As many people drawn one by one as make this standard error. */
function effectivePeople(share: number | null, standardError: number | null): number | null {
  return share === null || !standardError ? null : (share * (1 - share)) / standardError ** 2;
}

/** Their error counts people, of whom there are only as many as tell as much; shares of people stay as they are. */
function attributable({ groups: all, isOrdered, direction, largestEffect }: MeasuredGroups) {
  const groups = all.map((group) => ({ ...group, population: (group.population ?? 0) / (largestEffect ?? 1) }));
  const common = { groups, direction, scale: 1 };
  return isOrdered ? { ...common, ordered: true as const } : { ...common, ordered: false as const };
}
