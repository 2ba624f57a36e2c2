import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adjustPValues } from './index.js';
import type { Adjustment } from './index.js';

const adjustments: Adjustment[] = ['bonferroni', 'holm', 'hochberg', 'benjamini-hochberg', 'benjamini-yekutieli'];
const pValues = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }), { maxLength: 20 });

function adjust(given: readonly (number | null)[], adjustment: Adjustment): (number | null)[] {
  const result = adjustPValues(
    given.map((pValue, index) => ({ test: String(index), pValue })),
    adjustment,
  );
  if (!result.computable) throw new Error(result.message);
  return result.tests.map(({ adjusted }) => adjusted);
}

describe.each(adjustments)('%s', (adjustment) => {
  it('never lowers a p-value, never exceeds 1, keeps their order and leaves a missing test missing', () => {
    fc.assert(
      fc.property(pValues, (drawn) => {
        const adjusted = adjust(drawn, adjustment);
        drawn.forEach((pValue, index) => {
          if (pValue === null) return expect(adjusted[index]).toBeNull();
          expect(adjusted[index]).toBeGreaterThanOrEqual(pValue - 1e-15);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          drawn.forEach((other, row) => {
            if (other !== null && other < pValue) expect(adjusted[row]!).toBeLessThanOrEqual(adjusted[index]! + 1e-15);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what is no p-value', () => {
    expect(adjustPValues([{ test: 'A', pValue: 1.2 }], adjustment)).toMatchObject({ reason: 'out-of-range' });
  });
});

it('agrees with p.adjust of R 4.5.0, in which a missing p-value does not count as a test', () => {
  const given = [0.01764, null, 0.13123, 0.10836, 0.51419, 0.08797, 0.02208];
  const expected: Record<Adjustment, (number | null)[]> = {
    bonferroni: [0.10584, null, 0.78738, 0.65016, 1, 0.52782, 0.13248],
    holm: [0.10584, null, 0.35188, 0.35188, 0.51419, 0.35188, 0.1104],
    hochberg: [0.10584, null, 0.26246, 0.26246, 0.51419, 0.26246, 0.1104],
    'benjamini-hochberg': [0.06624, null, 0.157476, 0.157476, 0.51419, 0.157476, 0.06624],
    'benjamini-yekutieli': [0.162288, null, 0.3858162, 0.3858162, 1, 0.3858162, 0.162288],
  };
  for (const adjustment of adjustments) {
    const adjusted = adjust(given, adjustment);
    expected[adjustment].forEach((figure, index) => {
      if (figure === null) expect(adjusted[index]).toBeNull();
      else expect(adjusted[index]).toBeCloseTo(figure, 12);
    });
  }
});
