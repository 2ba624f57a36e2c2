import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateStatuses } from './estimate.js';
import type { Estimate } from './estimate.js';
import { formatCount } from './format-count.js';
import { formatInterval, formatPoints, formatShare } from './format-share.js';
import { estimateStatusLabel, markers } from './markers.js';

function published(value: number, lower: number | null = null, upper: number | null = null): Estimate {
  return { status: 'PUBLISHED', value, lower, upper, method: null, reason: null };
}

function absent(status: Estimate['status']): Estimate {
  return { status, value: null, lower: null, upper: null, method: null, reason: 'Because' };
}

describe('a count', () => {
  it('has its thousands separated and a true minus sign', () => {
    expect([0, -0, 999, 1000, 1234567, -4500, 1234.5].map(formatCount)).toEqual([
      '0',
      '0',
      '999',
      '1,000',
      '1,234,567',
      '−4,500',
      '1,234.5',
    ]);
  });

  it('reads back as the number it was', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => Number(formatCount(n).replaceAll(',', '').replace('−', '-')) === n + 0),
    );
  });
});

describe('a share', () => {
  it('has the digits its denominator allows', () => {
    expect(formatShare(published(0.4128))).toBe('41%');
    expect(formatShare(published(0.4128), 999)).toBe('41%');
    expect(formatShare(published(0.4128), 1000)).toBe('41.3%');
    expect(formatShare(published(0.285), 100)).toBe('29%');
  });

  it('tells zero, near zero and the four ways of being absent apart', () => {
    expect(formatShare(published(0))).toBe('0%');
    expect(formatShare(published(0.004))).toBe('[low]');
    expect(formatShare(published(0.004), 1000)).toBe('0.4%');
    expect(estimateStatuses.slice(1).map((status) => formatShare(absent(status)))).toEqual([
      '[c]',
      '[x]',
      '[z]',
      '[x]',
    ]);
    expect(new Set(estimateStatuses.map(estimateStatusLabel)).size).toBe(5);
  });

  it('never shows the value of a figure that is not published', () => {
    expect(formatShare({ ...published(0.4), status: 'SUPPRESSED' })).toBe('[c]');
    expect(formatInterval({ ...published(0.4, 0.3, 0.5), status: 'SUPPRESSED' })).toBe('[c]');
  });

  it('stands with its interval, or alone', () => {
    expect(formatInterval(published(0.41, 0.36, 0.46))).toBe('41% (36% to 46%)');
    expect(formatInterval(published(0.41, 0.36, 0.46), 5000)).toBe('41.0% (36.0% to 46.0%)');
    expect(formatInterval(published(0.41))).toBe('41%');
    expect(formatInterval(absent('NOT_REPORTED'))).toBe('[x]');
  });
});

describe('a difference', () => {
  it('is in percentage points, with a true minus sign', () => {
    expect(formatPoints(-0.061, 5000)).toBe('−6.1 percentage points');
    expect(formatPoints(0.01)).toBe('1 percentage point');
    expect(formatPoints(-0.001)).toBe('0 percentage points');
  });
});

describe('markers', () => {
  it('are each used once and each explained', () => {
    const signs = Object.values(markers).map(({ marker }) => marker);
    expect(signs).toEqual(['[c]', '[x]', '[z]', '[low]', '[p]', '[r]', '[u]', '[b]', '[e]']);
    for (const { meaning } of Object.values(markers)) expect(meaning).toMatch(/\.$/);
  });
});
