import type { Contribution } from './contribution.js';

/** The table of an area in two quarters, as it was published and as it counts now. */
export interface TableOverTime {
  /** What counted in the table of the earlier quarter as it stands published. */
  published: readonly Contribution[];
  /** What counts of the earlier quarter now, in the area and in England. */
  before: readonly Contribution[];
  beforeAnywhere: readonly Contribution[];
  /** What counts of the later quarter now, in the area and in England. */
  now: readonly Contribution[];
  nowAnywhere: readonly Contribution[];
}

/**
 * The way from one published table to another, one cause a step.
 * - `published`: the earlier quarter as it was published
 * - `revised`: the same organisations, each as its return counts now
 * - `moved`: less those that now answer in another area, and with those that then answered in another
 * - `sameBefore`: those alone that gave the table both times, as they were
 * - `sameNow`: as they are
 * - `now`: with those that came
 */
export interface StagesOfChange {
  published: readonly Contribution[];
  revised: readonly Contribution[];
  moved: readonly Contribution[];
  sameBefore: readonly Contribution[];
  sameNow: readonly Contribution[];
  now: readonly Contribution[];
}

/** Goes from the one table to the other, step by step. */
export function stagesOfChange(of: TableOverTime): StagesOfChange {
  const [before, then] = [byOrganisation(of.before), byOrganisation(of.beforeAnywhere)];
  const [now, later] = [byOrganisation(of.now), byOrganisation(of.nowAnywhere)];
  const earlierOf = (code: string) => before.get(code) ?? then.get(code);
  const revised = of.published.map((each) => before.get(each.organisationCode) ?? each);
  const stood = new Set(revised.map(({ organisationCode }) => organisationCode));
  const hasLeft = (code: string) => !now.has(code) && later.has(code);
  const arrived = of.now.flatMap(({ organisationCode: code }) => {
    const own = before.has(code) || stood.has(code) ? undefined : then.get(code);
    return own === undefined ? [] : [own];
  });
  const sameNow = of.now.filter(({ organisationCode }) => earlierOf(organisationCode) !== undefined);
  return {
    published: of.published,
    revised,
    moved: [...revised.filter(({ organisationCode }) => !hasLeft(organisationCode)), ...arrived],
    sameBefore: sameNow.flatMap(({ organisationCode }) => earlierOf(organisationCode) ?? []),
    sameNow,
    now: of.now,
  };
}

function byOrganisation(contributions: readonly Contribution[]): Map<string, Contribution> {
  return new Map(contributions.map((each) => [each.organisationCode, each]));
}
