import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimStrength } from './index.js';
import type { StudyDesign } from './index.js';

const differences: StudyDesign = {
  kind: 'DIFFERENCE_IN_DIFFERENCES',
  pointsBefore: 4,
  pointsAfter: 4,
  clusters: { changed: 3, unchanged: 4 },
  isCorrectedForFewClusters: true,
  preTrend: { pValue: 0.4, unseenDrift: 0.02 },
  leastChange: 0.03,
};
const series: StudyDesign = {
  kind: 'INTERRUPTED_SERIES',
  pointsBefore: 8,
  pointsAfter: 8,
  clusters: { changed: 1, unchanged: 0 },
  isCorrectedForFewClusters: false,
  preTrend: null,
  leastChange: 0,
};
const subject = { outcome: 'the gap in NHS App registration', change: 'publicised telephone routes' };

function judge(design: StudyDesign) {
  const found = claimStrength(design, subject);
  if (!found.computable) throw new Error(found.message);
  return found;
}

const count = fc.integer({ min: 0, max: 50 });
const size = fc.double({ min: 0, max: 1, noNaN: true });
const anyDesign: fc.Arbitrary<StudyDesign> = fc.record({
  kind: fc.constantFrom('DESCRIPTION', 'COMPARISON', 'INTERRUPTED_SERIES', 'DIFFERENCE_IN_DIFFERENCES'),
  pointsBefore: count,
  pointsAfter: count,
  clusters: fc.record({ changed: count, unchanged: count }),
  isCorrectedForFewClusters: fc.boolean(),
  preTrend: fc.option(fc.record({ pValue: size, unseenDrift: fc.option(size, { nil: null }) }), { nil: null }),
  leastChange: size,
});
const order = ['DESCRIPTIVE', 'ASSOCIATION', 'QUASI_EXPERIMENT'];

describe('claimStrength', () => {
  it.each([
    ['differences in differences that meet every rule', differences],
    ['an interrupted series of 8 and 8 quarters', series],
    [
      '40 clusters without correction',
      { ...differences, clusters: { changed: 20, unchanged: 20 }, isCorrectedForFewClusters: false },
    ],
  ])('takes for a quasi-experiment: %s', (_, design) => {
    expect(judge(design)).toMatchObject({ strength: 'QUASI_EXPERIMENT', sentence: expect.stringMatching(/^If /) });
  });

  it.each([
    ['PRE_TREND', { ...differences, preTrend: { pValue: 0.049, unseenDrift: 0.02 } }],
    ['UNSEEN_DRIFT', { ...differences, leastChange: 0.02 }],
    ['UNSEEN_DRIFT', { ...differences, preTrend: { pValue: 0.4, unseenDrift: null } }],
    ['POINTS', { ...differences, pointsBefore: 1 }],
    ['POINTS', { ...series, pointsAfter: 7 }],
    ['CLUSTERS', { ...differences, clusters: { changed: 1, unchanged: 6 } }],
    ['CORRECTION', { ...differences, isCorrectedForFewClusters: false }],
  ])('takes for an association what fails the rule %s alone, and says so', (rule, design) => {
    const { strength, decidedBy } = judge(design);
    expect(strength).toBe('ASSOCIATION');
    expect(decidedBy.map((outcome) => [outcome.rule, outcome.isMet])).toEqual([[rule, false]]);
  });

  it('never writes a p value below the line as if it were on it', () => {
    expect(judge({ ...differences, preTrend: { pValue: 0.0499, unseenDrift: 0 } }).decidedBy[0]?.reason).toContain(
      'p = 0.049',
    );
  });

  it('names every rule that a comparison of before and after fails', () => {
    const found = judge({ ...differences, kind: 'COMPARISON', clusters: { changed: 7, unchanged: 0 }, preTrend: null });
    expect(found.decidedBy.map(({ rule }) => rule)).toEqual([
      ...['DESIGN', 'COMPARISON_GROUP', 'PRE_TREND', 'UNSEEN_DRIFT', 'CLUSTERS'],
    ]);
    expect(found.sentence).toBe(
      'This can show whether the gap in NHS App registration goes together with publicised telephone routes, ' +
        'not whether one brought about the other.',
    );
  });

  it.each([
    ['only describes', { ...differences, kind: 'DESCRIPTION' as const }],
    ['has nothing from before and nobody without the change', { ...series, pointsBefore: 0 }],
  ])('takes for a description what %s', (_, design) => {
    expect(judge(design)).toMatchObject({ strength: 'DESCRIPTIVE', decidedBy: [{ rule: 'COMPARES', isMet: false }] });
  });

  it('never falls in strength as points are added, and gives a reason for every rule', () => {
    fc.assert(
      fc.property(anyDesign, count, count, (design, before, after) => {
        const [fewer, more] = [
          judge(design),
          judge({ ...design, pointsBefore: design.pointsBefore + before, pointsAfter: design.pointsAfter + after }),
        ];
        expect(order.indexOf(more.strength)).toBeGreaterThanOrEqual(order.indexOf(fewer.strength));
        for (const { reason } of fewer.rules) expect(reason).toMatch(/^[A-Z0-9].*\.$/);
        expect(fewer.decidedBy.length).toBeGreaterThan(0);
      }),
    );
  });

  it('says nothing was tested of earlier trends, and that their drift is not known, where no test was made', () => {
    const { strength, decidedBy } = judge({ ...differences, preTrend: null });
    expect([strength, decidedBy.map(({ rule }) => rule)]).toEqual(['ASSOCIATION', ['PRE_TREND', 'UNSEEN_DRIFT']]);
  });

  it('never takes a change for a cause that a trend could make which the test would miss, nor falls as a change grows', () => {
    fc.assert(
      fc.property(anyDesign, size, size, (design, first, second) => {
        const [smaller, larger] = [Math.min(first, second), Math.max(first, second)];
        const preTrend = { pValue: 0.5, unseenDrift: larger };
        const compared = { ...design, kind: 'DIFFERENCE_IN_DIFFERENCES' as const, preTrend };
        expect(judge({ ...compared, leastChange: smaller }).strength).not.toBe('QUASI_EXPERIMENT');
        const [weaker, stronger] = [smaller, larger].map((leastChange) => judge({ ...design, leastChange }));
        expect(order.indexOf(stronger!.strength)).toBeGreaterThanOrEqual(order.indexOf(weaker!.strength));
      }),
    );
  });

  it.each([
    [{ ...series, pointsBefore: -1 }, 'invalid-count'],
    [{ ...series, clusters: { changed: 1.5, unchanged: 0 } }, 'invalid-count'],
    [{ ...differences, preTrend: { pValue: 1.2, unseenDrift: 0 } }, 'out-of-range'],
    [{ ...differences, preTrend: { pValue: NaN, unseenDrift: 0 } }, 'out-of-range'],
    [{ ...differences, preTrend: { pValue: 1, unseenDrift: -0.01 } }, 'out-of-range'],
    [{ ...differences, leastChange: NaN }, 'out-of-range'],
  ])('refuses %j as %s', (design, reason) => {
    expect(claimStrength(design, subject)).toMatchObject({ computable: false, reason });
  });
});
