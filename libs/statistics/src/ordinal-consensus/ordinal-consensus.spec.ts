import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Result } from '../result/index.js';
import { tastleWiermanConsensus } from './index.js';

const measures: Record<string, (counts: readonly (number | null)[]) => Result> = {
  tastleWiermanConsensus,
};
const counts = fc
  .array(fc.nat({ max: 60 }), { minLength: 3, maxLength: 8 })
  .filter((drawn) => drawn.reduce((sum, count) => sum + count, 0) >= 2);

function valueOf(result: Result): number {
  if (!result.computable) throw new Error(result.message);
  return result.value;
}

describe.each(Object.entries(measures))('%s', (_name, measure) => {
  it('refuses an empty distribution', () => {
    expect(measure([0, 0, 0, 0, 0])).toMatchObject({ computable: false, reason: 'too-few-observations' });
  });

  it('refuses a negative and a missing count', () => {
    expect(measure([5, -1, 2])).toMatchObject({ reason: 'invalid-count' });
    expect(measure([null, 1, 2])).toMatchObject({ reason: 'missing-value' });
  });

  it('does not change when the scale is read from the other end', () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        const there = measure(drawn);
        const back = measure([...drawn].reverse());
        expect(back.computable).toBe(there.computable);
        if (there.computable) expect(valueOf(back)).toBeCloseTo(there.value, 9);
      }),
    );
  });

  it('gives finite figures inside their interval for any counts', () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        const result = measure(drawn);
        if (!result.computable) return;
        expect(Number.isFinite(result.value)).toBe(true);
        if (result.interval === null) return;
        expect(result.interval.lower).toBeLessThanOrEqual(result.value + 1e-12);
        expect(result.interval.upper).toBeGreaterThanOrEqual(result.value - 1e-12);
      }),
    );
  });

  it('is extreme when half stand at either end', () => {
    expect([-1, 0, 1]).toContain(Math.round(valueOf(measure([5, 0, 0, 0, 5])) * 1e12) / 1e12);
  });
});

describe('figures of agrmt 1.42.12 for counts 30, 40, 210, 130, 530, 50, 10', () => {
  const observed = [30, 40, 210, 130, 530, 50, 10];
  it.each([[tastleWiermanConsensus, 0.7256876139593462]])('%p agrees', (measure, expected) => {
    expect(valueOf(measure(observed))).toBeCloseTo(expected, 12);
  });
});

it('moves consensus down when an organisation leaves the common step', () => {
  expect(valueOf(tastleWiermanConsensus([0, 0, 9, 0, 1]))).toBeLessThan(
    valueOf(tastleWiermanConsensus([0, 0, 10, 0, 0])),
  );
});

it('never claims certainty: one organisation, shares, or all at one step have no interval', () => {
  for (const measure of [tastleWiermanConsensus]) {
    for (const drawn of [
      [0, 0, 1, 0, 0],
      [0, 9, 0],
      [0.2, 0.3, 0.5],
    ]) {
      const result = measure(drawn);
      expect(result).toMatchObject({ computable: true, standardError: null, interval: null });
      expect(result.warnings.map(({ code }) => code)).toEqual(['interval-not-computable']);
    }
    expect(measure([3, 4, 9])).toMatchObject({ interval: { level: 0.95 } });
  }
});
