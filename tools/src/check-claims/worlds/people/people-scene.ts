import type { EquityPoint } from '@monitor/analysis';
import type { StratifierDefinition } from '@monitor/domain';

/** One area in one quarter, as it is published. */
export interface AreaQuarter {
  quarterId: string;
  organisations: number;
  point: EquityPoint;
}

/** What is so of the people of an area, whatever its returns happen to say. */
export interface AreaTruth {
  /** Of how many of each comparable group it is so in the last quarter, by the code of the group. */
  shares: ReadonlyMap<string, number>;
  /** How the gap between the two ends changed in points; below 0 where it closed. */
  change: number;
  /** What the ratio of the two ends was multiplied with. */
  ratioChange: number;
  /** Whether it closed because the better-off end fell. */
  isLevellingDown: boolean;
  /** Whether the better-off end fell, and whether the worse-off one rose. */
  betterFell: boolean;
  worseRose: boolean;
}

export interface PeopleArea {
  code: string;
  /** The oldest first. */
  quarters: readonly AreaQuarter[];
  truth: AreaTruth;
}

/** One view of people, drawn from a world. */
export interface PeopleScene {
  definition: StratifierDefinition;
  areas: readonly PeopleArea[];
}

/** The two ends of the comparable groups: worse off, better off. */
export function endsOf({ groups }: StratifierDefinition): readonly [string, string] {
  const comparable = groups.filter((group) => group.comparable).map(({ code }) => code);
  return [comparable[0]!, comparable.at(-1)!];
}
