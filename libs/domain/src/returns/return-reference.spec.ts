import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { returnReference } from './return-reference.js';
import type { ReferredReturn } from './return-reference.js';

const someReturn: fc.Arbitrary<ReferredReturn> = fc.record({
  organisationCode: fc.stringMatching(/^[A-Z0-9]{2,6}$/),
  quarterId: fc
    .tuple(fc.integer({ min: 2020, max: 2098 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]) => `${year}-${String((year + 1) % 100).padStart(2, '0')}-Q${quarter}`),
  revision: fc.nat(40),
});

describe('the reference of a return', () => {
  it('is organisation, quarter and version', () => {
    expect(returnReference({ organisationCode: 'ZZ001', quarterId: '2026-27-Q1', revision: 2 })).toBe('ZZ001-26Q1-2');
  });

  it('is never that of another version, quarter or organisation, and can be read over the telephone', () => {
    fc.assert(
      fc.property(someReturn, someReturn, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(returnReference(one) === returnReference(other)).toBe(isSame);
        expect(returnReference(one)).toMatch(/^[A-Z0-9]+-\d\dQ[1-4]-\d+$/);
      }),
    );
  });
});
