import {
  areaLevelLabel,
  areaLevels,
  boundaries,
  boundariesLabel,
  metricIds,
  metricDefinition,
  stratifierDefinitions,
} from '@monitor/domain';
import { currentCatalogue, formatDay } from '@monitor/domain';
import type { Tick } from './CheckboxList.js';
import type { LedgerArea } from './ledger-answer.js';
import type { TouchPart } from './typed-break.js';

/** One question about what a break touches. */
export interface TouchQuestion {
  label: string;
  hint: string;
  all: string;
  some: string;
  /** What touches nothing of this part is called; null where something must be touched. */
  none: string | null;
}

/** The words of each question. */
export const touchQuestions: Record<TouchPart, TouchQuestion> = {
  metrics: {
    label: 'Which measures of people does it touch?',
    hint: 'Their numbers before and after the day will not be compared.',
    all: 'All measures',
    some: 'Some measures',
    none: 'No measure: it touches actions only',
  },
  stratifiers: {
    label: 'By what are those people divided?',
    hint: 'A new deprivation index, for example, touches figures by deprivation and leaves those by age alone.',
    all: 'Whatever they are divided by',
    some: 'Only figures divided by some of these',
    none: null,
  },
  actions: {
    label: 'Which actions of the framework does it touch?',
    hint: 'How far an action is in place will not be compared before and after. Choose a whole domain, or single actions.',
    all: 'All actions',
    some: 'Some domains or actions',
    none: 'No action: it touches measures only',
  },
  levels: {
    label: 'At which levels does it touch figures?',
    hint: 'Boards that merge within their region touch the figures of boards and not those of the region.',
    all: 'At every level',
    some: 'Only at these levels',
    none: null,
  },
  areaCodes: {
    label: 'Which places does it touch?',
    hint: 'Boards that have ended are listed too, since their past figures stay.',
    all: 'All places of those levels',
    some: 'Only these regions and boards',
    none: null,
  },
  readings: {
    label: 'On which boundaries?',
    hint: 'A change of boundaries touches figures as they were. History restated on the boundaries of today can still be compared.',
    all: 'Both those of each quarter and those of today',
    some: 'Only one of them',
    none: null,
  },
};

function areaLabel({ shortName, lastDay }: LedgerArea): string {
  return lastDay == null ? shortName : `${shortName} (until ${formatDay(lastDay)})`;
}

/** The domains of the framework, each with its actions; ticking the domain stands for all of them. */
const actionTicks = () =>
  currentCatalogue().domains.map(({ code, name }) => ({
    name,
    ticks: [
      { value: code, label: `All of “${name}”` },
      ...currentCatalogue()
        .actions.filter(({ domain }) => domain === code)
        .map((action) => ({ value: action.code, label: action.shortText })),
    ],
  }));

/** What can be ticked in each part, in lists with a name where there are several. */
export function ticksOf(part: TouchPart, areas: readonly LedgerArea[]): { name: string; ticks: Tick[] }[] {
  const areasAt = (level: LedgerArea['level']) =>
    areas.filter((area) => area.level === level).map((area) => ({ value: area.code, label: areaLabel(area) }));
  switch (part) {
    case 'metrics':
      return [
        { name: 'Measures', ticks: metricIds().map((id) => ({ value: id, label: metricDefinition(id).shortName })) },
      ];
    case 'stratifiers':
      return [
        {
          name: 'Divided by',
          ticks: stratifierDefinitions.map(({ stratifier, label }) => ({ value: stratifier, label })),
        },
      ];
    case 'actions':
      return actionTicks();
    case 'levels':
      return [{ name: 'Levels', ticks: areaLevels.map((level) => ({ value: level, label: areaLevelLabel(level) })) }];
    case 'areaCodes':
      return [
        { name: 'Regions', ticks: areasAt('REGION') },
        { name: 'Integrated care boards', ticks: areasAt('ICB') },
      ];
    case 'readings':
      return [
        {
          name: 'Boundaries',
          ticks: boundaries.map((reading) => ({ value: reading, label: boundariesLabel(reading) })),
        },
      ];
  }
}
