import { boundaries, metricIds, stratifiers } from '@monitor/domain';
import { useOwnRegion } from '@monitor/web-graphql';
import { useUrlState } from '@monitor/web-ui';
import { useSearchParams } from 'react-router';
import { oneOf } from '../fetching/one-of.js';

/** The levels that equity is compared at. */
export const equityLevels = ['ENGLAND', 'REGION', 'ICB'] as const;
export type EquityLevel = (typeof equityLevels)[number];

/** How far back the page can look. */
export const lengths = ['4', '8', '12'] as const;

/** What is followed on the page, from its address. */
export interface EquityChoice {
  quarter: string;
  level: EquityLevel;
  /** Code of one area of the level; empty for all of them. */
  area: string;
  metric: (typeof metricIds)[number];
  group: (typeof stratifiers)[number];
  boundaries: (typeof boundaries)[number];
  length: (typeof lengths)[number];
}

/** The choice, and how to change it. A regional lead begins with their own region, everybody else with England. */
export function useEquityChoice(settledQuarterId: string): [EquityChoice, (patch: Partial<EquityChoice>) => void] {
  const home = useOwnRegion() ?? '';
  const [parameters] = useSearchParams();
  const [values, change] = useUrlState({
    quarter: settledQuarterId,
    level: home === '' ? 'ENGLAND' : 'REGION',
    // Once a level has been chosen, no area means all of its areas.
    area: parameters.has('level') ? '' : home,
    metric: 'M01',
    group: 'DEPRIVATION',
    length: '12',
    boundaries: 'AS_WAS',
  });
  const level = oneOf(values.level, equityLevels, 'ENGLAND');
  const choice = {
    quarter: values.quarter,
    level,
    area: level === 'ENGLAND' ? '' : values.area,
    metric: oneOf(values.metric, metricIds, 'M01'),
    group: oneOf(values.group, stratifiers, 'DEPRIVATION'),
    boundaries: oneOf(values.boundaries, boundaries, 'AS_WAS'),
    length: oneOf(values.length, lengths, '12'),
  };
  return [choice, change];
}

/** Whether one area is followed; otherwise several are compared. */
export function isOneArea({ level, area }: EquityChoice): boolean {
  return level === 'ENGLAND' || area !== '';
}

/** All boards are compared in the latest quarter only: dozens of series side by side say nothing. */
function quartersOf(choice: EquityChoice): number {
  return choice.level === 'ICB' && !isOneArea(choice) ? 1 : Number(choice.length);
}

/** The choice as the API asks for it. Groups are fetched for one area only: they are many. */
export function toEquityVariables(choice: EquityChoice) {
  return {
    filter: {
      metricId: choice.metric,
      stratifier: choice.group,
      level: choice.level,
      areaCode: choice.area === '' ? null : choice.area,
      lastQuarterId: choice.quarter,
      quarters: quartersOf(choice),
      boundaries: choice.boundaries,
    },
    level: choice.level,
    lastQuarterId: choice.quarter,
    boundaries: choice.boundaries,
    withGroups: isOneArea(choice),
  };
}
