import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTypedDays, readTypedNumber, readTypedPercent } from './read-number.js';

describe('a number as people type it', () => {
  it.each([
    ['1234', 1234],
    ['1,234', 1234],
    ['12,345,678', 12345678],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    [' 0 ', 0],
    ['-0', 0],
    ['007', 7],
    ['12.5', 12.5],
    ['-3', -3],
    ['−3', -3],
  ])('reads %j', (text, value) => {
    expect(readTypedNumber(text)).toEqual({ value, problem: null });
  });

  it.each([readTypedNumber, readTypedPercent, readTypedDays])('takes an empty cell for empty, not for zero', (read) => {
    expect(read('  ')).toEqual({ value: null, problem: null });
  });

  it.each([
    ['ten', '“ten” is not a number'],
    ['1e21', 'power of ten'],
    ['1,23', 'is not a number'],
    ['12 34', 'is not a number'],
    ['NaN', 'is not a number'],
    ['Infinity', 'is not a number'],
    ['0x10', 'is not a number'],
    ['12%', '“12%” is a share of a hundred'],
    ['9999999999999999', 'too many digits'],
  ])('refuses %j and says why', (text, reason) => {
    const { value, problem } = readTypedNumber(text);
    expect(value).toBeNull();
    expect(problem).toContain(reason);
  });

  it('does not repeat a whole page that was pasted into a cell', () => {
    expect(readTypedNumber('x'.repeat(5000)).problem?.length).toBeLessThan(120);
  });

  it('means the same however thousands are separated', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.constantFrom(',', ' ', '\u00a0', '\u202f', ''), (count, separator) => {
        const text = String(count).replace(/\B(?=(\d{3})+$)/g, separator);
        expect(readTypedNumber(text)).toEqual({ value: count, problem: null });
      }),
    );
  });

  it('gives a value or a problem for whatever is typed, and echoes it as it was typed', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[0-9., %e-]{1,12}$/));
    fc.assert(
      fc.property(typed, fc.constantFrom(readTypedNumber, readTypedPercent, readTypedDays), (text, read) => {
        const { value, problem } = read(text);
        expect(value === null || problem === null).toBe(true);
        expect(value === null && problem === null).toBe(text.trim() === '');
        if (problem !== null) expect(problem.startsWith(`“${text.trim().slice(0, 30)}`)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a number with its unit', () => {
  it.each(['45', '45%', '45 %', '45 per cent', '45percent'])('reads %j as a share of a hundred', (text) => {
    expect(readTypedPercent(text)).toEqual({ value: 45, problem: null });
  });

  it.each(['12.5', '12.5 days', '12.5days'])('reads %j as a length of time', (text) => {
    expect(readTypedDays(text)).toEqual({ value: 12.5, problem: null });
    expect(readTypedDays('1 day').value).toBe(1);
  });

  it.each(['%', '% 45', 'days'])('refuses %j', (text) => {
    expect(readTypedPercent(text).problem).toContain(`“${text}” is not a number`);
    expect(readTypedDays(text).problem).toContain(`“${text}” `);
  });
});
