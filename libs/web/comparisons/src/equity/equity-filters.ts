import { metricCatalogue, stratifierDefinitions } from '@monitor/domain';
import type { Filter, SelectOption } from '@monitor/web-ui';
import { boundariesFilter } from '../boundaries/boundaries-filter.js';
import { quarterOptions } from '../quarters/quarter-options.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import { isOneArea, lengths } from './use-equity-choice.js';
import type { EquityChoice, EquityLevel } from './use-equity-choice.js';

interface Offered {
  quarters: readonly ComparedQuarter[];
  /** Areas of the chosen level. */
  areas: readonly { code: string; shortName: string }[];
}

const levelLabels: Record<EquityLevel, string> = {
  ENGLAND: 'England',
  REGION: 'Regions',
  ICB: 'Integrated care boards',
};

const allOf: Record<EquityLevel, string> = { ENGLAND: 'England', REGION: 'All regions', ICB: 'All boards' };

function areaFilter({ level, area }: EquityChoice, areas: Offered['areas']): Filter[] {
  if (level === 'ENGLAND') return [];
  const known = areas.map<SelectOption>(({ code, shortName }) => ({ value: code, label: shortName }));
  // A board of earlier boundaries is not among those of the latest quarter, and still what is shown.
  const isKnown = area === '' || areas.length === 0 || areas.some(({ code }) => code === area);
  const earlier = isKnown ? [] : [{ value: area, label: 'A former area' }];
  return [
    { name: 'area', label: 'Area', value: area, options: [{ value: '', label: allOf[level] }, ...known, ...earlier] },
  ];
}

function lengthFilter(choice: EquityChoice): Filter[] {
  if (choice.level === 'ICB' && !isOneArea(choice)) return [];
  const options = lengths.map((value) => ({ value: value as string, label: `${value} quarters` }));
  return [{ name: 'length', label: 'Looking back', value: choice.length, options }];
}

/** The filters of the page, in the order used everywhere. */
export function equityFilters(choice: EquityChoice, { quarters, areas }: Offered): Filter[] {
  const metrics = metricCatalogue.map(({ id, shortName }) => ({ value: id as string, label: shortName }));
  const groups = stratifierDefinitions.map(({ stratifier, label }) => ({ value: stratifier as string, label }));
  const levels = Object.entries(levelLabels).map(([value, label]) => ({ value, label }));
  return [
    {
      name: 'quarter',
      label: 'Latest quarter',
      value: choice.quarter,
      options: quarterOptions(quarters, choice.quarter),
    },
    ...lengthFilter(choice),
    { name: 'level', label: 'Compare', value: choice.level, options: levels },
    ...areaFilter(choice, areas),
    { name: 'metric', label: 'Measure', value: choice.metric, options: metrics },
    { name: 'group', label: 'Groups by', value: choice.group, options: groups },
    // England is the same on any boundaries.
    ...(choice.level === 'ENGLAND' ? [] : [boundariesFilter(choice.boundaries)]),
  ];
}
