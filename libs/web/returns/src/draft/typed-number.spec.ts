import { describe, expect, it } from '@jest/globals';
import { readTypedNumber } from './typed-number.js';

describe('readTypedNumber', () => {
  it.each([
    ['1234', 1234],
    ['1,234', 1234],
    ['12,345,678', 12345678],
    ['1 234', 1234],
    [' 0 ', 0],
    ['007', 7],
    ['12.5', 12.5],
    ['-3', -3],
    ['−3', -3],
  ])('reads %j', (text, value) => {
    expect(readTypedNumber(text)).toEqual({ value, problem: null });
  });

  it('takes an empty cell for empty, not for zero', () => {
    expect(readTypedNumber('  ')).toEqual({ value: null, problem: null });
  });

  it.each([
    ['ten', '“ten” is not a number'],
    ['1e21', 'power of ten'],
    ['1,23', 'is not a number'],
    ['12 34', 'is not a number'],
    ['NaN', 'is not a number'],
    ['Infinity', 'is not a number'],
    ['0x10', 'is not a number'],
    ['12%', 'is not a number'],
    ['9999999999999999', 'too many digits'],
  ])('refuses %j and says why', (text, reason) => {
    const { value, problem } = readTypedNumber(text);
    expect(value).toBeNull();
    expect(problem).toContain(reason);
  });

  it('does not repeat a whole page that was pasted into a cell', () => {
    expect(readTypedNumber('x'.repeat(5000)).problem?.length).toBeLessThan(120);
  });
});
