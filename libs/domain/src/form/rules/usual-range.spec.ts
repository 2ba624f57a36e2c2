import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pastCounts, pastShares, unusualCount, unusualShare } from './usual-range.js';

function unusualAgainst(count: number, earlier: readonly number[]) {
  return unusualCount(count, pastCounts(earlier));
}

/** Earlier counts around a size, each up to so many hundredths off. */
function countsAround(size: number, hundredths: number, quarters: { min: number; max: number }) {
  const off = fc.integer({ min: -hundredths, max: hundredths });
  return fc
    .array(off, { minLength: quarters.min, maxLength: quarters.max })
    .map((all) => all.map((each) => Math.max(0, Math.round(size * (1 + each / 100)))));
}

const sizes = fc.integer({ min: 10, max: 2_000_000 });
const history = sizes.chain((size) =>
  fc.record({ size: fc.constant(size), earlier: countsAround(size, 15, { min: 1, max: 12 }) }),
);

describe('what is usual of a count', () => {
  it('always asks about a digit too many or too few', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 9 }), ({ size, earlier }, digit) => {
        expect(unusualAgainst(size * 10 + digit, earlier)).not.toBeNull();
        if (size >= 200) expect(unusualAgainst(Math.floor(size / 10), earlier)).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('takes for usual what lies a quarter around the size of a steady series', () => {
    const steady = sizes.chain((size) =>
      fc.record({ size: fc.constant(size), earlier: countsAround(size, 10, { min: 1, max: 12 }) }),
    );
    fc.assert(
      fc.property(steady, fc.double({ min: -0.25, max: 0.25, noNaN: true }), ({ size, earlier }, off) => {
        expect(unusualAgainst(Math.round(size * (1 + off)), earlier)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a new level for usual once two quarters were at it', () => {
    expect(unusualAgainst(1000, [1010, 100, 102, 99, 101])).not.toBeNull();
    expect(unusualAgainst(1000, [1010, 980, 100, 102, 99, 101])).toBeNull();
  });

  it('does not ask about a few people more or fewer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 8 }), fc.nat(8), (earlier, count) => {
        expect(unusualAgainst(count, earlier)).toBeNull();
      }),
    );
  });

  it('is misled by no single wrong quarter: neither hides one like it, nor asks about a right one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 100_000 }).chain((size) => countsAround(size, 10, { min: 4, max: 11 })),
        fc.nat(11),
        (earlier, place) => {
          const wrong = (earlier[0] ?? 0) * 10;
          const withWrong = [...earlier.slice(0, place), wrong, ...earlier.slice(place)];
          expect(unusualAgainst(wrong, withWrong)).not.toBeNull();
          expect(unusualAgainst(earlier[1] ?? 0, withWrong)).toBeNull();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of the quarters', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { maxLength: 10 }), fc.nat(10_000), (earlier, count) => {
        expect(unusualAgainst(count, [...earlier].reverse())).toEqual(unusualAgainst(count, earlier));
      }),
    );
  });

  it('is a range that does not hold the unusual count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 3, maxLength: 10 }), fc.nat(1_000_000), (earlier, count) => {
        const usual = unusualAgainst(count, earlier);
        if (usual === null) return;
        expect(count < usual.least || count > usual.most).toBe(true);
        expect(usual.usualQuarters).toBeGreaterThan(0);
      }),
    );
  });

  it('asks about a digit too many however much the past varied', () => {
    const wild = [200, 4000, 900, 250, 3000, 700, 1500];
    expect(unusualAgainst(4000, wild)).toBeNull();
    expect(unusualAgainst(15_000, wild)).not.toBeNull();
  });

  it('is unknown without a past', () => {
    expect(unusualAgainst(57_900, [])).toBeNull();
  });
});

describe('what is usual of a share', () => {
  const usually = [0.77, 0.76];

  it('is within 15 points of the middle', () => {
    const past = pastShares(usually, 1000);
    expect(unusualShare(0.615, past)).toBeNull();
    expect(unusualShare(0.614, past)).toMatchObject({ least: 0.76, most: 0.77 });
    expect(unusualShare(0.5, pastShares([], 1000))).toBeNull();
  });

  it('allows for chance where few people are counted', () => {
    expect(unusualShare(0.25, pastShares(usually, 4))).toBeNull();
    expect(unusualShare(0.25, pastShares(usually, 400))).not.toBeNull();
  });
});
