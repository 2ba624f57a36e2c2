import { stratifierDefinition } from '@monitor/domain';
import type { SelectOption } from '@monitor/web-ui';
import {
  areaOptions,
  boundariesFilter,
  filterOf,
  groupFilter,
  metricFilter,
  quarterFilter,
} from '../kit/common-filters.js';
import { publicationNumber } from '../provenance/figure-address.js';
import type { Offered } from '../kit/ComparisonPage.js';
import type { Choice } from '../kit/use-choice.js';

const levels = ['ENGLAND', 'REGION', 'ICB'] as const;
const lengths = ['4', '8', '12'] as const;

/** What is chosen on the page, in the order used everywhere. A regional lead begins with their own region. */
export const equityFilters = {
  quarter: { ...quarterFilter, label: 'Latest quarter' },
  length: filterOf({
    label: 'Looking back',
    begin: '12',
    values: lengths,
    options: lengths.map((value) => ({ value, label: `${value} quarters` })),
  }),
  level: filterOf({
    label: 'Compare',
    begin: ({ ownRegion }) => (ownRegion === '' ? 'ENGLAND' : 'REGION'),
    values: levels,
    options: [
      { value: 'ENGLAND', label: 'England' },
      { value: 'REGION', label: 'Regions' },
      { value: 'ICB', label: 'Integrated care boards' },
    ],
    letsGo: ['area'],
  }),
  // Code of one area of the level; empty for all of them, which it is once a level has been chosen.
  area: filterOf<string>({
    label: 'Area',
    begin: ({ ownRegion, isChosen }) => (isChosen('level') ? '' : ownRegion),
  }),
  metric: metricFilter,
  group: groupFilter,
  boundaries: boundariesFilter,
  // Number of a publication; empty for the latest.
  publication: filterOf<string>({ label: null, begin: '' }),
  // Code of the group that every other one is set against; empty for the declared one.
  reference: filterOf<string>({ label: null, begin: '' }),
  // Where the reader's own line stands, in percentage points; empty for none.
  target: filterOf<string>({ label: null, begin: '' }),
};

export type EquityChoice = Choice<typeof equityFilters>;

/** Whether one area is followed; otherwise several are compared. */
export function isOneArea({ level, area }: EquityChoice): boolean {
  return level === 'ENGLAND' || area !== '';
}

/** All boards are compared in the latest quarter only: dozens of series side by side say nothing. */
function isOneQuarter(choice: EquityChoice): boolean {
  return choice.level === 'ICB' && !isOneArea(choice);
}

/** What the filters offer at the chosen level; England has no areas to choose, and is the same on any boundaries. */
export function offerEquity(
  areas: readonly { code: string; shortName: string }[],
  choice: EquityChoice,
): Offered<typeof equityFilters> {
  const { level, area } = choice;
  const length = isOneQuarter(choice) ? { length: null } : {};
  if (level === 'ENGLAND') return { ...length, area: null, boundaries: null };
  const all = { value: '', label: level === 'REGION' ? 'All regions' : 'All boards' };
  return { ...length, area: [all, ...areaOptions(areas), ...formerArea(areas, area)] };
}

/** A board of earlier boundaries is not among those of the latest quarter, and still what is shown. */
function formerArea(areas: readonly { code: string }[], area: string): SelectOption[] {
  const isOffered = area === '' || areas.length === 0 || areas.some(({ code }) => code === area);
  return isOffered ? [] : [{ value: area, label: 'A former area' }];
}

/** The choice as the API asks for it. Groups are fetched for one area only: they are many. */
export function toEquityVariables(choice: EquityChoice) {
  const { level, area, quarter, boundaries } = choice;
  const filter = {
    metricId: choice.metric,
    stratifier: choice.group,
    level,
    areaCode: level === 'ENGLAND' || area === '' ? null : area,
    lastQuarterId: quarter,
    quarters: isOneQuarter(choice) ? 1 : Number(choice.length),
    boundaries,
    publication: publicationNumber(choice.publication),
  };
  return {
    filter,
    england: { ...filter, level: 'ENGLAND' as const, areaCode: null },
    // Where series are drawn, and England is not what is drawn.
    withEngland: level !== 'ENGLAND' && !isOneQuarter(choice),
    level,
    lastQuarterId: quarter,
    boundaries,
    withGroups: isOneArea(choice),
    reference: chosenReference(choice),
    withReference: isOneArea(choice) && !stratifierDefinition(choice.group).ordered,
  };
}

/** The reference in the address, where it is a group of the list that is shown; null for the declared one. */
function chosenReference({ group, reference }: EquityChoice): string | null {
  return comparableGroups(group).some(({ code }) => code === reference) ? reference : null;
}

/** The groups that may be set against each other, in their order. */
export function comparableGroups(group: EquityChoice['group']) {
  return stratifierDefinition(group).groups.filter(({ comparable }) => comparable);
}
