import {
  causeKinds,
  causeMeaning,
  cautionKinds,
  cautionMeaning,
  findingKindMeaning,
  findingKinds,
  findingUnitMeaning,
  findingUnits,
  verdictMeaning,
  verdicts,
} from '@monitor/analysis';
import { cautionLabels, verdictLabels } from '@monitor/domain';
import type { DictionaryEntry } from '../dictionary/dictionary-entries.js';
import { findingColumns, findingFigureColumns } from './finding-columns.js';

const kinds = { TEXT: 'Words or codes', COUNT: 'Whole numbers', NUMBER: 'Numbers' } as const;

/** Every column and every code of the files of findings, explained. */
export function findingEntries(): DictionaryEntry[] {
  return [
    ...columnsOf('findings.csv', findingColumns),
    ...columnsOf('finding-figures.csv', findingFigureColumns),
    ...findingKinds.map((code) => entry('kind', code, findingKindMeaning(code))),
    ...verdicts.map((code) => entry('verdict', code, verdictMeaning(code), verdictLabels[code])),
    ...cautionKinds.map((code) => entry('cautions', code, cautionMeaning(code), cautionLabels[code])),
    ...causeKinds.map((code) => entry('cause', code, causeMeaning(code))),
    ...findingUnits.map((code) => entry('unit', code, findingUnitMeaning(code))),
  ];
}

function columnsOf(
  within: string,
  columns: readonly { name: string; kind: keyof typeof kinds; meaning: string }[],
): DictionaryEntry[] {
  return columns.map(({ name, kind, meaning }) => ({ of: 'COLUMN', within, code: name, label: kinds[kind], meaning }));
}

function entry(of: string, code: string, meaning: string, label = code): DictionaryEntry {
  return { of, within: '', code, label, meaning };
}
