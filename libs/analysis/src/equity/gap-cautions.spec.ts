import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { QuarterOfArea } from './area-findings-subject.js';
import { responseOfGaps } from './gap-cautions.js';

const quarterOf = (organisations: number, expected?: number | null) =>
  ({ organisations, expected, quarterLabel: 'July to September 2026' }) as QuarterOfArea;

describe('the response behind a gap', () => {
  it('is said where fewer than 60% of those asked are counted, and nowhere else', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (organisations, expected) => {
        const isLow = expected > 0 && organisations / expected < 0.6;
        expect(responseOfGaps(quarterOf(organisations, expected)).length).toBe(isLow ? 1 : 0);
      }),
    );
    expect(responseOfGaps(quarterOf(3))).toEqual([]);
    expect(responseOfGaps(quarterOf(3, null))).toEqual([]);
  });

  it('is told in numbers, and nothing is guessed of the people of the others', () => {
    expect(responseOfGaps(quarterOf(12, 40))).toEqual([
      {
        kind: 'LOW_RESPONSE',
        subjects: [],
        sentence:
          'Only 12 of 40 organisations that are asked for it are counted. The others could have another gap, and how far they could move this one cannot be known: nobody has counted their people.',
      },
    ]);
  });
});
