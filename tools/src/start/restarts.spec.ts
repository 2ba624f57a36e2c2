import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mostFailures, Restarts } from './restarts.js';

describe('when a server that ended is started again', () => {
  it('is at once, then after longer and longer, and not after five failures within a minute', () => {
    const restarts = new Restarts();
    const pauses = [0, 1_000, 2_000, 3_000, 4_000].map((at) => restarts.pauseAfterFailure(at));
    expect(pauses).toEqual([0, 250, 500, 1_000, null]);
  });

  it('is always while fewer than five failures fall into a minute, and never later than two seconds', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(gaps, (waits) => {
        const restarts = new Restarts();
        const failures: number[] = [];
        for (const wait of waits) {
          const at = (failures.at(-1) ?? 0) + wait;
          failures.push(at);
          const withinAMinute = failures.filter((earlier) => at - earlier < 60_000).length;
          const pauseMs = restarts.pauseAfterFailure(at);
          if (withinAMinute >= mostFailures) expect(pauseMs).toBeNull();
          else expect(pauseMs).toBeLessThanOrEqual(2_000);
          if (withinAMinute === 1) expect(pauseMs).toBe(0);
        }
      }),
    );
  });
});
