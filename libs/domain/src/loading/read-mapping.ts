import { isTooLong } from '../wording/text-length.js';
import type { LoadingMapping } from './loading-mapping.js';

/** Something in a mapping file that must be mended before a file can be read by it. */
export interface MappingFault {
  /** Where in the mapping, for example `cells.status.column`. */
  part: string;
  message: string;
}

export type MappingReading = { mapping: LoadingMapping } | { faults: MappingFault[] };

/** The longest texts of a mapping, in characters. */
export const mappingTextLimits = { title: 200, source: 500, because: 200, column: 200, word: 500 } as const;
const mostWords = 5000;

type Faults = MappingFault[];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkText(faults: Faults, part: string, value: unknown, limit: number): void {
  if (typeof value !== 'string' || value.trim() === '') {
    faults.push({ part, message: `“${part}” is missing or empty. Give it as a text in quotation marks.` });
  } else if (isTooLong(value, limit)) {
    faults.push({ part, message: `“${part}” is longer than ${limit} characters. Shorten it.` });
  }
}

function checkNames(faults: Faults, part: string, value: Record<string, unknown>, known: readonly string[]): void {
  for (const name of Object.keys(value).filter((each) => !known.includes(each))) {
    const where = part === '' ? name : `${part}.${name}`;
    const message = `“${where}” is no part of a mapping. Known here: ${known.join(', ')}. Correct or remove it.`;
    faults.push({ part: where, message });
  }
}

function checkWords(faults: Faults, part: string, words: unknown): void {
  if (!isRecord(words) || Object.keys(words).length > mostWords) {
    const message = `“${part}” is no list of words. Write {"their word": "our word"}, at most ${mostWords} of them.`;
    faults.push({ part, message });
    return;
  }
  for (const [word, ours] of Object.entries(words)) checkText(faults, `${part}.${word}`, ours, mappingTextLimits.word);
}

function checkColumn(faults: Faults, part: string, value: unknown): void {
  if (!isRecord(value) || 'column' in value === 'fixed' in value) {
    const message = `“${part}” must say either {"column": "its heading"} or {"fixed": "the same for every row"}.`;
    faults.push({ part, message });
    return;
  }
  const limit = mappingTextLimits.word;
  if ('fixed' in value) {
    checkNames(faults, part, value, ['fixed']);
    checkText(faults, `${part}.fixed`, value['fixed'], limit);
    return;
  }
  checkNames(faults, part, value, ['column', 'words']);
  checkText(faults, `${part}.column`, value['column'], mappingTextLimits.column);
  if (value['words'] !== undefined) checkWords(faults, `${part}.words`, value['words']);
}

function checkLeftOut(faults: Faults, value: unknown): void {
  if (!Array.isArray(value)) {
    const message = '“leaveOut” must be a list: [{"column": …, "is": ["…"], "because": "…"}].';
    faults.push({ part: 'leaveOut', message });
    return;
  }
  value.forEach((rows: unknown, index) => {
    const part = `leaveOut.${index + 1}`;
    if (!isRecord(rows)) {
      faults.push({ part, message: `“${part}” must say {"column": …, "is": ["…"], "because": "…"}.` });
      return;
    }
    checkNames(faults, part, rows, ['column', 'is', 'because']);
    checkText(faults, `${part}.column`, rows['column'], mappingTextLimits.column);
    checkText(faults, `${part}.because`, rows['because'], mappingTextLimits.because);
    const { is } = rows;
    if (!Array.isArray(is) || is.length === 0 || !is.every((word) => typeof word === 'string')) {
      faults.push({ part: `${part}.is`, message: `“${part}.is” must be a list of words, at least one.` });
    }
  });
}

/** The cells in one of two ways: a name and a value in columns, or a column for each. */
function checkCells(faults: Faults, { cell, value, cells }: Record<string, unknown>): void {
  const isTidy = cell !== undefined || value !== undefined;
  if (isTidy === (cells !== undefined)) {
    const message = 'Say where the answers are in one way: “cell” and “value”, or “cells” with a column for each.';
    faults.push({ part: 'cells', message });
  } else if (isTidy) {
    checkColumn(faults, 'cell', cell);
    checkColumn(faults, 'value', value);
  } else if (!isRecord(cells) || Object.keys(cells).length === 0) {
    faults.push({ part: 'cells', message: '“cells” names no cell. Write {"status": {"column": "…"}}.' });
  } else {
    for (const [name, column] of Object.entries(cells)) checkColumn(faults, `cells.${name}`, column);
  }
}

const parts = [
  'title',
  'source',
  'organisation',
  'quarter',
  'question',
  'group',
  'cell',
  'value',
  'cells',
  'leaveOut',
] as const satisfies readonly (keyof LoadingMapping)[];

/** A mapping from what may be anything: a file that somebody wrote. Says everything that must be mended. */
export function readMapping(untrusted: unknown): MappingReading {
  if (!isRecord(untrusted)) {
    const message = 'The mapping is not an object. Wanted a JSON file that begins with { and ends with }.';
    return { faults: [{ part: '', message }] };
  }
  const faults: Faults = [];
  checkNames(faults, '', untrusted, parts);
  checkText(faults, 'title', untrusted['title'], mappingTextLimits.title);
  checkText(faults, 'source', untrusted['source'], mappingTextLimits.source);
  for (const part of ['organisation', 'quarter', 'question'] as const) checkColumn(faults, part, untrusted[part]);
  if (untrusted['group'] !== undefined) checkColumn(faults, 'group', untrusted['group']);
  checkCells(faults, untrusted);
  if (untrusted['leaveOut'] !== undefined) checkLeftOut(faults, untrusted['leaveOut']);
  return faults.length > 0 ? { faults } : { mapping: untrusted as unknown as LoadingMapping };
}
