import { figureMeasures } from '@monitor/analysis';
import type { FigureMeasure } from '@monitor/analysis';
import {
  boundaries,
  boundariesExplanation,
  boundariesLabel,
  estimateStatuses,
  estimateStatusLabel,
  estimateStatusMeaning,
  figureMarkerMeaning,
  figureMarkers,
  groupLabel,
  metricDefinition,
  stratifierDefinition,
} from '@monitor/domain';
import { rowColumns } from '../rows/figure-row.js';
import type { MetCodes } from './met-codes.js';

/** What a column or a code of the downloads means. */
export interface DictionaryEntry {
  /** COLUMN, or the name of the column that the code stands in. */
  of: string;
  /** The stratifier that a group belongs to, or the file of a column of findings; empty for all others. */
  within: string;
  code: string;
  label: string;
  meaning: string;
}

const kinds = { TEXT: 'Words or codes', COUNT: 'Whole numbers', NUMBER: 'Numbers' } as const;
const levels = {
  ENGLAND: ['England', 'All of England.'],
  REGION: ['Region', 'A region of NHS England.'],
  ICB: ['Board', 'An integrated care board.'],
} as const;
const measures: Record<FigureMeasure, readonly [label: string, meaning: string]> = {
  SHARE: ['Share', 'People of the group of whom it is so, out of the people of the group; from 0 to 1.'],
  DIFFERENCE: ['Difference', 'Share of one of the two groups compared less that of the other; from -1 to 1.'],
  RATIO: ['Ratio', 'Share of one of the two groups compared divided by that of the other.'],
  UNKNOWN: ['Not known', 'Share of the people counted whose group is not known or not stated; from 0 to 1.'],
};

/** Every column, and every code that stands in a publication, explained. */
export function dictionaryEntries({ metrics, stratifiers }: MetCodes): DictionaryEntry[] {
  return [
    ...rowColumns.map(({ name, kind, meaning }) => entry('COLUMN', name, [kinds[kind], meaning])),
    ...Object.entries(levels).map(([code, words]) => entry('level', code, words)),
    ...boundaries.map((code) => entry('boundaries', code, [boundariesLabel(code), boundariesExplanation(code)])),
    ...[...metrics].sort().map((code) => entry('metric', code, metricWords(code))),
    ...[...stratifiers].sort().flatMap(([code, groups]) => stratifierEntries(code, groups)),
    ...figureMeasures.map((code) => entry('measure', code, measures[code])),
    ...estimateStatuses.map((code) => entry('status', code, [estimateStatusLabel(code), estimateStatusMeaning(code)])),
    ...figureMarkers.map((code) => entry('markers', code, [code, figureMarkerMeaning(code)])),
  ];
}

type Words = readonly [label: string, meaning: string];

function entry(of: string, code: string, [label, meaning]: Words, within = ''): DictionaryEntry {
  return { of, within, code, label, meaning };
}

function metricWords(id: string): Words {
  const { name, numerator, denominator } = metricDefinition(id);
  return [name, `Numerator: ${numerator}. Denominator: ${denominator}.`];
}

function stratifierEntries(code: string, groups: ReadonlySet<string>): DictionaryEntry[] {
  const { label, hint, ordered, groups: known } = stratifierDefinition(code);
  const order = ordered ? 'Groups are in order, from most to least disadvantaged.' : 'Groups have no order.';
  const isCompared = (group: string) => known.find((each) => each.code === group)?.comparable === true;
  return [
    entry('stratifier', code, [label, hint === undefined ? order : `${hint} ${order}`]),
    ...[...groups].map((group) => {
      const meaning = isCompared(group) ? 'Compared with the other groups.' : 'Shown, and never compared.';
      return entry('group', group, [groupLabel(code, group), meaning], code);
    }),
  ];
}
