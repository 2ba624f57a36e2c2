import { describe, expect, it } from '@jest/globals';
import { estimate, hidden, notReported } from './estimate.builder.js';
import { markersUsed } from './markers-used.js';
import { drawnValue, figureParts, whyAbsent, withoutUnit } from './shown-estimate.js';

describe('a figure', () => {
  it('is drawn where it is published, and says why where it is not', () => {
    expect(drawnValue(estimate({ value: 0 }))).toBe(0);
    expect(whyAbsent(estimate({ value: 0 }))).toBeNull();
    expect(drawnValue({ ...hidden, value: 0.4 })).toBeNull();
    expect(whyAbsent(hidden)).toBe('hidden to protect people');
    expect(whyAbsent(notReported)).toBe('not reported');
    expect(whyAbsent(estimate({ value: null }))).toBe('cannot be computed');
  });

  it('comes apart into the figure and its limits', () => {
    expect(figureParts('41% (36% to 46%)')).toEqual({ figure: '41%', limits: '36% to 46%' });
    expect(figureParts('[c]')).toEqual({ figure: '[c]', limits: null });
  });
});

describe('a gap', () => {
  it('leaves its unit to the header, and a sign as it is', () => {
    expect(withoutUnit({ text: '−1 percentage point (−2.0 to 0.5)' }).text).toBe('−1 (−2.0 to 0.5)');
    expect(withoutUnit({ text: '14.2 percentage points (13.8 to 14.5)' }).text).toBe('14.2 (13.8 to 14.5)');
    expect(withoutUnit(hidden).text).toBe('[c]');
  });
});

describe('markersUsed', () => {
  it('lists only the signs that stand in a table', () => {
    expect(markersUsed(['41%', '[x]', '12 [c]']).map(({ marker }) => marker)).toEqual(['[c]', '[x]']);
  });
});
