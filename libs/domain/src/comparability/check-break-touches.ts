import type { FrameworkCatalogue } from '../framework/framework.js';
import { metricIds } from '../form/editions/metric-catalogue.js';
import { stratifiers } from '../metrics/metric.js';
import type { Stratifier } from '../metrics/metric.js';
import { boundaries } from '../organisations/boundaries.js';
import { areaLevels } from '../organisations/organisation.js';
import type { BreakDraft, BreakIssue } from './break-draft.js';

/** What is known when a break is entered. */
export interface KnownSeries {
  catalogue: FrameworkCatalogue;
  /** Codes of every region and board there is or was. */
  areaCodes: ReadonlySet<string>;
}

type Touches = BreakDraft['touches'];
type TouchedField = keyof Touches;

interface Choice {
  field: TouchedField;
  known: (word: string) => boolean;
  /** What is chosen, for one of them: "measure". */
  one: string;
  mayBeNone: boolean;
}

function choices({ catalogue, areaCodes }: KnownSeries): Choice[] {
  const actions = new Set([...catalogue.actions, ...catalogue.domains].map(({ code }) => code));
  const among = (words: readonly string[]) => (word: string) => words.includes(word);
  return [
    { field: 'metrics', known: among(metricIds()), one: 'measure', mayBeNone: true },
    { field: 'stratifiers', known: among(stratifiers), one: 'way of dividing people', mayBeNone: false },
    { field: 'actions', known: (code) => actions.has(code), one: 'domain or action', mayBeNone: true },
    { field: 'levels', known: among(areaLevels), one: 'level', mayBeNone: false },
    { field: 'areaCodes', known: (code) => areaCodes.has(code), one: 'region or board', mayBeNone: false },
    { field: 'readings', known: among(boundaries), one: 'way of reading history', mayBeNone: false },
  ];
}

function checkChoice(chosen: readonly string[] | null, { field, known, one, mayBeNone }: Choice): BreakIssue[] {
  if (chosen === null) return [];
  const unknown = chosen.filter((word) => !known(word));
  if (unknown.length > 0) {
    return [{ field, message: `“${unknown.join('”, “')}” is no ${one} that is known. Choose from those listed.` }];
  }
  return chosen.length > 0 || mayBeNone ? [] : [{ field, message: `Choose at least one ${one}, or all of them.` }];
}

/** Breaks that by their nature lie in one way of dividing people. */
const onlyStratifier: Partial<Record<string, { stratifier: Stratifier; message: string }>> = {
  IMD_EDITION: {
    stratifier: 'DEPRIVATION',
    message: 'A new deprivation index changes figures by deprivation only. Choose deprivation alone.',
  },
  ETHNIC_CODING: {
    stratifier: 'ETHNICITY',
    message: 'Another coding of ethnic group changes figures by ethnic group only. Choose ethnic group alone.',
  },
};

function checkNature({ kind, touches }: BreakDraft): BreakIssue[] {
  const found: BreakIssue[] = [];
  if (touches.metrics?.length === 0 && touches.actions?.length === 0) {
    found.push({ field: 'metrics', message: 'The break touches nothing. Choose measures, or actions, or both.' });
  }
  const only = onlyStratifier[kind];
  if (only !== undefined && (touches.stratifiers?.length !== 1 || touches.stratifiers[0] !== only.stratifier)) {
    found.push({ field: 'stratifiers', message: only.message });
  }
  if (kind === 'BOUNDARY_CHANGE' && (touches.readings === null || touches.readings.includes('AS_NOW'))) {
    found.push({
      field: 'readings',
      message:
        'A change of boundaries does not break history restated on the boundaries of today. Choose the boundaries of each quarter alone.',
    });
  }
  return found;
}

/** What is wrong with the series that a break is said to touch. */
export function checkBreakTouches(draft: BreakDraft, known: KnownSeries): BreakIssue[] {
  const found = choices(known).flatMap((choice) => checkChoice(draft.touches[choice.field], choice));
  const alreadyFound = new Set(found.map(({ field }) => field));
  return [...found, ...checkNature(draft).filter(({ field }) => !alreadyFound.has(field))];
}
