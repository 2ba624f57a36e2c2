import type { Asked } from '@monitor/api-platform';

/** What is compared at most: the boards of one quarter, those that ended among them, or regions or types. */
const groupsOf: Readonly<Record<string, number>> = { REGION: 8, ICB: 45, TYPE: 5 };
const actionsOfDomain = 10;
/** The quarter of the plan and the three years after it. */
const pointsOfCurve = 13;

function groups({ compare }: Asked): number {
  return groupsOf[String(compare)] ?? 45;
}

/** What there is of the way from plan to practice: a curve of each area or type, and the actions of a domain in order. */
export const paceLists = {
  'ImplementationPace.groups': groups,
  'ImplementationPace.actions': actionsOfDomain,
  'ImplementationPace.pairs': (actionsOfDomain * (actionsOfDomain - 1)) / 2,
  'PlansInTime.points': pointsOfCurve,
  'PaceGroup.points': pointsOfCurve,
} as const;

/** Worked out of every return of up to forty quarters, where it is not kept: for about a second. */
export const paceFinding = { 'Query.implementationPace': () => 2_000 } as const;
