import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ReferenceCase {
  id: string;
  input: unknown;
  expected: unknown;
  tolerance?: Record<string, unknown>;
}

export interface CaseFile {
  file: string;
  tolerance: Record<string, unknown>;
  cases: ReferenceCase[];
}

const spelledNumbers: Record<string, number> = { NaN: Number.NaN, Inf: Infinity, '-Inf': -Infinity };

/** Reads every case file of a folder, in name order; numbers JSON cannot write come back as numbers. */
export function readCaseFiles(folder: string): CaseFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => readCaseFile(folder, file));
}

function readCaseFile(folder: string, file: string): CaseFile {
  const content = JSON.parse(readFileSync(join(folder, file), 'utf8'), readSpelledNumber) as Partial<CaseFile>;
  return { file, tolerance: content.tolerance ?? {}, cases: content.cases ?? [] };
}

function readSpelledNumber(_key: string, value: unknown): unknown {
  return typeof value === 'string' && Object.hasOwn(spelledNumbers, value) ? spelledNumbers[value] : value;
}

/** Writes one line of JSON; NaN and the infinities are spelled out as the case files spell them. */
export function writeLine(line: object): string {
  return JSON.stringify(line, (_key, value: unknown) => {
    if (typeof value !== 'number' || Number.isFinite(value)) return value;
    if (Number.isNaN(value)) return 'NaN';
    return value > 0 ? 'Inf' : '-Inf';
  });
}
