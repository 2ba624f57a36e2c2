import { describe, expect, it } from '@jest/globals';
import { comparedPair, stratifierDefinition } from '@monitor/domain';
import fc from 'fast-check';
import { quarterOf, sharesOf } from './area-findings.builder.js';
import type { QuarterToBuild } from './area-findings.builder.js';
import { allowanceOfArea } from './allowance-of-area.js';
import { allowanceOfPairs, gapsAgainst } from './gaps-against.js';
import { judgedGaps } from './judged-gaps.js';

const definition = stratifierDefinition('ETHNICITY');
const codes = definition.groups.filter(({ comparable }) => comparable).map(({ code }) => code);
const ethnic = { WHITE: 0.6, MIXED: 0.55, ASIAN: 0.5, BLACK: 0.65, OTHER: 0.58 };

function against(reference: string, quarter: QuarterToBuild) {
  const { point, organisations } = quarterOf(quarter, '2026-27-Q2', 'ETHNICITY');
  const gaps = gapsAgainst({ point, definition, reference, organisations });
  return new Map(gaps.map((gap) => [gap.group, gap]));
}

const share = fc.integer({ min: 5, max: 95 }).map((percent) => percent / 100);
const shares = fc.record({ WHITE: share, MIXED: share, ASIAN: share, BLACK: share, OTHER: share });

describe('groups set against a chosen reference', () => {
  it('are every other comparable group, by reference minus group', () => {
    const gaps = against('BLACK', { sums: sharesOf(ethnic) });
    expect([...gaps.keys()]).toEqual(codes.filter((code) => code !== 'BLACK'));
    expect(gaps.get('ASIAN')?.difference.value).toBeCloseTo(0.15, 6);
    expect(gaps.get('ASIAN')?.ratio.value).toBeCloseTo(1.3, 6);
  });

  it('turn round with the reference: the gap changes its sign, the ratio is turned over', () => {
    fc.assert(
      fc.property(shares, fc.constantFrom(...codes), fc.constantFrom(...codes), (each, one, other) => {
        fc.pre(one !== other);
        const [there, back] = [
          against(one, { sums: sharesOf(each) }).get(other),
          against(other, { sums: sharesOf(each) }).get(one),
        ];
        expect(there?.difference.value).toBeCloseTo(-(back?.difference.value ?? NaN), 9);
        expect(there?.difference.lower).toBeCloseTo(-(back?.difference.upper ?? NaN), 9);
        expect((there?.ratio.value ?? NaN) * (back?.ratio.value ?? NaN)).toBeCloseTo(1, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('never look further apart than the findings judge, where the reference is the declared one', () => {
    const reference = comparedPair(definition)?.reference ?? '';
    const { confidence } = allowanceOfArea(definition, 12);
    expect(allowanceOfPairs(definition).confidence).toBeGreaterThanOrEqual(confidence);
    const looksApart = new Set<boolean>();
    fc.assert(
      fc.property(shares, (each) => {
        const quarter = quarterOf({ sums: sharesOf(each, 2_000) }, '2026-27-Q2', 'ETHNICITY');
        const judged = judgedGaps(quarter, definition, { judged: confidence, shown: confidence })?.judged ?? [];
        const gaps = against(reference, { sums: sharesOf(each, 2_000) });
        for (const { against: code, verdict } of judged) {
          const { lower, upper } = gaps.get(code)?.difference ?? {};
          const isApart = (lower ?? NaN) > 0 || (upper ?? NaN) < 0;
          looksApart.add(isApart);
          if (isApart) expect([code, verdict]).toEqual([code, 'DIFFERENT']);
        }
      }),
      { numRuns: 60 },
    );
    expect(looksApart.size).toBe(2);
  });

  it.each(['SEX', 'AGE', 'DISABILITY', 'CARER'] as const)('allow for all that the findings of %s do', (stratifier) => {
    const groups = stratifierDefinition(stratifier);
    expect(allowanceOfPairs(groups).comparisons).toBeGreaterThanOrEqual(allowanceOfArea(groups, 40).comparisons);
  });

  it('are hidden where either group is, and not reported where nobody gave it', () => {
    const sums = { ...sharesOf(ethnic), BLACK: [2, 20] as const };
    expect(against('WHITE', { sums }).get('BLACK')?.difference).toMatchObject({ status: 'SUPPRESSED', value: null });
    for (const { difference, ratio } of against('BLACK', { sums }).values()) {
      expect([difference.status, difference.value, ratio.value]).toEqual(['SUPPRESSED', null, null]);
    }
    const { WHITE, ASIAN } = ethnic;
    expect(against('WHITE', { sums: sharesOf({ WHITE, ASIAN }) }).get('OTHER')?.difference.status).toBe('NOT_REPORTED');
  });

  it('have no interval where the publication does not tell how alike the people of one organisation are', () => {
    const { difference } = against('WHITE', { sums: sharesOf(ethnic), designEffect: null }).get('ASIAN') ?? {};
    expect(difference).toMatchObject({ lower: null, upper: null, method: null });
    expect(difference?.value).toBeCloseTo(0.1, 6);
  });
});
