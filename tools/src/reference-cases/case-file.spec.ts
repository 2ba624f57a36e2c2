import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readCaseFiles, writeLine } from './case-file.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'));
  writeFileSync(join(folder, 'b.json'), '{"cases":[{"id":"1","input":{"x":["NaN","Inf","-Inf","other"]}}]}');
  writeFileSync(join(folder, 'a.json'), '{"tolerance":{"relative":0.1},"cases":[]}');
  writeFileSync(join(folder, 'README.md'), 'not a case file');
});

afterAll(() => rmSync(folder, { recursive: true }));

it('reads the case files of a folder in name order, spelled-out numbers as numbers', () => {
  const [first, second, ...others] = readCaseFiles(folder);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ file: 'a.json', tolerance: { relative: 0.1 } });
  expect(second?.cases[0]?.input).toEqual({ x: [NaN, Infinity, -Infinity, 'other'] });
});

it('writes numbers that JSON has no form for as they are spelled in case files', () => {
  expect(writeLine({ x: [NaN, Infinity, -Infinity, 1, null] })).toBe('{"x":["NaN","Inf","-Inf",1,null]}');
});
