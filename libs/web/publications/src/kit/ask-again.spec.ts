import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fileSize } from '../files/manifest.js';
import { pauseBefore } from './use-ask-again.js';

const hour = 3_600_000;

describe('asking again', () => {
  it('waits two seconds at first, never less, ever longer up to a quarter of a minute, and until there can be news', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: -hour, max: 500 * hour }), (turn, untilMs) => {
        const pause = pauseBefore(turn, untilMs);
        expect(pause).toBeGreaterThanOrEqual(2000);
        expect(pause).toBeGreaterThanOrEqual(Math.min(untilMs, hour));
        // A browser takes more than 24 days for no wait at all.
        expect(pause).toBeLessThanOrEqual(hour);
        expect(pauseBefore(turn + 1, untilMs)).toBeGreaterThanOrEqual(pause);
        if (untilMs <= 0) expect(pause).toBeLessThanOrEqual(15_000);
      }),
    );
  });

  it('costs a build of an hour fewer than three hundred requests', () => {
    let asked = 0;
    for (let passed = 0; passed < hour; asked += 1) passed += pauseBefore(asked, -1);
    expect(asked).toBeLessThan(300);
  });
});

describe('the size of a file', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1.0 kB'],
    [12_345_678, '12.3 MB'],
    [345_678_901, '346 MB'],
    [5_000_000_000, '5.0 GB'],
  ])('of %d bytes is %s', (bytes, words) => expect(fileSize(bytes)).toBe(words));
});
