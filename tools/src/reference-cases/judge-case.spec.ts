import { describe, expect, it } from '@jest/globals';
import type { Adapter } from './adapter.js';
import type { CaseFile } from './case-file.js';
import { judgeCase } from './judge-case.js';

const file: CaseFile = { file: 'doubles.json', tolerance: { relative: 1e-6 }, cases: [] };
const doubling: Adapter = {
  file: 'doubles.json',
  compute: (input) => {
    const value = input as number;
    if (value < 0) throw new Error('negative');
    return { double: 2 * value, half: value / 2 };
  },
  knownDifferences: [
    { path: /^half$/, reason: 'the reference rounds halves up', appliesTo: (input) => (input as number) % 2 === 1 },
  ],
};

function verdictOn(input: number, expected: unknown, tolerance?: Record<string, unknown>) {
  return judgeCase(doubling, file, { id: 'c', input, expected, tolerance });
}

describe('a case', () => {
  it('agrees when all its figures do', () => {
    expect(verdictOn(4, { double: 8, half: 2 }).verdict).toBe('agree');
  });

  it('is wrong when a figure is, though another difference is explained', () => {
    expect(verdictOn(5, { double: 11, half: 3 }).verdict).toBe('wrong');
  });

  it('is explained only where the known difference applies', () => {
    expect(verdictOn(5, { double: 10, half: 3 })).toMatchObject({
      verdict: 'explained',
      explained: [{ reason: 'the reference rounds halves up' }],
    });
    expect(verdictOn(4, { double: 8, half: 3 }).verdict).toBe('wrong');
  });

  it('takes its own tolerance before that of the file', () => {
    expect(verdictOn(4, { double: 8.5, half: 2 }).verdict).toBe('wrong');
    expect(verdictOn(4, { double: 8.5, half: 2 }, { relative: 0.1 }).verdict).toBe('agree');
    expect(verdictOn(4, { double: 8.000001, half: 2 }, { exact: true }).verdict).toBe('wrong');
  });

  it('that is refused agrees where the reference refuses, and is wrong where it has a figure', () => {
    expect(verdictOn(-1, { error: 'negative' }).verdict).toBe('agree');
    expect(verdictOn(-1, { double: -2, half: -0.5 }).verdict).toBe('wrong');
  });

  it('is unanswered when no adapter answers its file, even where the reference refuses', () => {
    expect(judgeCase(undefined, file, { id: 'c', input: 1, expected: { error: 'x' } }).verdict).toBe('unanswered');
  });

  it('is explained where limits without width were recorded and there are none, not where there are others', () => {
    const recorded = { double: 8, half: 2, lowerci: 8, upperci: 8 };
    expect(verdictOn(4, recorded)).toMatchObject({ verdict: 'explained', explained: [{}, {}] });
    expect(verdictOn(4, { ...recorded, upperci: 9 }).verdict).toBe('wrong');
  });
});
