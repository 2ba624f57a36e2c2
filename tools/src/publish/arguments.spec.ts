import { describe, expect, it } from '@jest/globals';
import { readQuarter } from './arguments.js';

describe('what an operator says to publish', () => {
  it('is a quarter, or the latest where none is named and none must be', () => {
    expect(readQuarter(['--quarter', '2026-27-Q1'], true)).toBe('2026-27-Q1');
    expect(readQuarter([], false)).toBeNull();
    expect(() => readQuarter([], true)).toThrow('Say which: npm run publish -- --quarter');
  });

  it.each([['--kind', 'FINAL'], ['2026-27-Q1'], ['--quarter']])('is never anything else: %s', (...words) => {
    expect(() => readQuarter(words, false)).toThrow(/^Found “.*”, wanted a quarter and nothing else: .* two people/);
  });
});
