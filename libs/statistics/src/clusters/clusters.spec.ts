import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wilsonInterval } from '../proportions/wilson-interval.js';
import type { Result } from '../result/result.js';
import { differenceAtDesignEffect, ratioAtDesignEffect, shareAtDesignEffect } from './at-design-effect.js';
import { changeOfClusterGap } from './change-of-cluster-gap.js';
import { clusterShare } from './cluster-share.js';
import { clusterDraws } from './clusters.builder.js';
import { differenceOfClusterShares, ratioOfClusterShares } from './compare-cluster-shares.js';
import { designEffectsOfComparison, designEffectsOfShare } from './design-effects.js';

const cell = fc
  .tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 1000 }))
  .map(([denominator, perThousand]) => ({ numerator: Math.round((perThousand / 1000) * denominator), denominator }));
const clusters = fc.array(cell, { minLength: 2, maxLength: 12 });
const holds = (result: Result, truth: number) =>
  result.computable && result.interval !== null && result.interval.lower <= truth && result.interval.upper >= truth;
const width = (result: Result) =>
  result.computable && result.interval ? result.interval.upper - result.interval.lower : NaN;

describe('a share in clusters', () => {
  it('is the share of all people, within limits from 0 to 1 that are never narrower than those of people one by one', () => {
    fc.assert(
      fc.property(clusters, (counts) => {
        const sum = (pick: 'numerator' | 'denominator') => counts.reduce((total, each) => total + each[pick], 0);
        const plain = wilsonInterval({ numerator: sum('numerator'), denominator: sum('denominator') });
        const result = clusterShare({ clusters: counts });
        if (!result.computable || !result.interval || !plain.computable) throw new Error('expected an interval');
        expect(result.value).toBeCloseTo(plain.value, 12);
        expect(result.interval.lower).toBeGreaterThanOrEqual(0);
        expect(result.interval.upper).toBeLessThanOrEqual(1);
        expect(holds(result, result.value)).toBe(true);
        expect(width(result)).toBeGreaterThanOrEqual(width(plain) - 1e-12);
      }),
    );
  });

  it('does not depend on the order of its clusters, nor on clusters that hold nobody', () => {
    fc.assert(
      fc.property(clusters, (counts) => {
        const other = clusterShare({ clusters: [...counts, { numerator: 0, denominator: 0 }].reverse() });
        const result = clusterShare({ clusters: counts });
        if (!result.computable || !other.computable) throw new Error('expected two results');
        expect(other.interval?.lower).toBeCloseTo(result.interval?.lower ?? NaN, 9);
        expect(other.degreesOfFreedom).toBe(result.degreesOfFreedom);
      }),
    );
  });

  it('leaves a cluster out of which a count is missing, and tells; one alone has no interval', () => {
    const counts = [
      { numerator: 5, denominator: 20 },
      { numerator: null, denominator: 25 },
    ];
    expect(clusterShare({ clusters: counts })).toMatchObject({
      value: 0.25,
      interval: null,
      groups: { used: 1, missing: 1 },
    });
  });

  it.each([
    [[], 'too-few-groups'],
    [[{ numerator: 6, denominator: 5 }], 'invalid-count'],
    [[{ numerator: NaN, denominator: 5 }], 'out-of-range'],
  ])('refuses %j as %s', (counts, reason) => {
    expect(clusterShare({ clusters: counts })).toMatchObject({ computable: false, reason });
  });
});

describe('two groups of the same clusters', () => {
  it('turn their sign, and their ratio over, when they change places', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 3, maxLength: 10 }), (pairs) => {
        const [first, second] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        const [one, other] = [
          differenceOfClusterShares({ first, second, sameClusters: true }),
          differenceOfClusterShares({ first: second, second: first, sameClusters: true }),
        ];
        if (!one.computable || !other.computable) throw new Error('expected two results');
        expect(other.value).toBeCloseTo(-one.value, 12);
        if (one.interval) expect(other.interval?.lower).toBeCloseTo(-one.interval.upper, 9);
        const [times, back] = [
          ratioOfClusterShares({ first, second, sameClusters: true }),
          ratioOfClusterShares({ first: second, second: first, sameClusters: true }),
        ];
        if (times.computable && back.computable && times.value > 0) expect(back.value).toBeCloseTo(1 / times.value, 9);
      }),
    );
  });

  it('change by the gap of now less the gap of before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 3, maxLength: 8 }), (rows) => {
        const at = (index: number) => rows.map((row) => row[index] ?? { numerator: 0, denominator: 1 });
        const [before, now] = [
          { first: at(0), second: at(1) },
          { first: at(2), second: at(3) },
        ];
        const gap = (groups: typeof now) => differenceOfClusterShares({ ...groups, sameClusters: true });
        const [then, latest, change] = [gap(before), gap(now), changeOfClusterGap({ before, now })];
        if (!then.computable || !latest.computable || !change.computable) throw new Error('expected three results');
        expect(change.value).toBeCloseTo(latest.value - then.value, 10);
        expect(changeOfClusterGap({ before: now, now: before })).toMatchObject({ groups: { used: rows.length } });
      }),
    );
  });
});

describe('figures at a design effect', () => {
  it('are wider the larger it is, and hold their figure', () => {
    fc.assert(
      fc.property(cell, cell, fc.double({ min: 1, max: 50, noNaN: true }), (first, second, designEffect) => {
        const at = (effect: number) => ({ designEffect: effect, clusters: 9 });
        const share = shareAtDesignEffect({ ...first, ...at(designEffect) });
        const gap = differenceAtDesignEffect({ first, second, ...at(designEffect) });
        expect(width(share)).toBeGreaterThanOrEqual(width(shareAtDesignEffect({ ...first, ...at(1) })) - 1e-12);
        expect(width(gap)).toBeGreaterThanOrEqual(width(differenceAtDesignEffect({ first, second, ...at(1) })) - 1e-12);
        if (share.computable) expect(holds(share, share.value)).toBe(true);
        if (gap.computable) expect(holds(gap, gap.value)).toBe(true);
        const ratio = ratioAtDesignEffect({ first, second, ...at(designEffect) });
        if (ratio.computable && ratio.interval) expect(holds(ratio, ratio.value)).toBe(true);
      }),
    );
  });

  it('are those of the clusters where the effect is theirs', () => {
    const counts = clusterDraws({ share: 0.3, correlation: 0.05, organisations: 10, seed: 3 })();
    const effects = designEffectsOfShare({ clusters: counts });
    const sum = (pick: 'numerator' | 'denominator') => counts.reduce((total, each) => total + each[pick], 0);
    const own = clusterShare({ clusters: counts });
    if (!effects.computable || !own.computable) throw new Error('expected effects');
    const again = shareAtDesignEffect({
      numerator: sum('numerator'),
      denominator: sum('denominator'),
      designEffect: effects.larger,
      clusters: counts.length,
    });
    expect(again).toMatchObject({ interval: own.interval });
  });
});

describe('what intervals cover, over draws of a made up world', () => {
  it.each([
    [5, 0.02],
    [10, 0.05],
    [40, 0.2],
  ])('with %s organisations at a correlation of %s is 92%% at least', (organisations, correlation) => {
    const draws = 200;
    const one = clusterDraws({ share: 0.3, correlation, organisations, seed: 11 });
    const other = clusterDraws({ share: 0.4, correlation, organisations, seed: 12 });
    const held = { share: 0, gap: 0, atEffect: 0 };
    for (let draw = 0; draw < draws; draw += 1) {
      const [first, second] = [other(), one()];
      if (holds(clusterShare({ clusters: second }), 0.3)) held.share += 1;
      const pair = { first, second };
      if (holds(differenceOfClusterShares({ ...pair, sameClusters: true, binomialFloor: true }), 0.1)) held.gap += 1;
      const effects = designEffectsOfComparison(pair);
      if (!effects.computable) continue;
      const [total1, total2] = [first, second].map((counts) =>
        counts.reduce(
          (sum, each) => ({
            numerator: sum.numerator + each.numerator,
            denominator: sum.denominator + each.denominator,
          }),
          { numerator: 0, denominator: 0 },
        ),
      );
      const totals = { first: total1 ?? first[0]!, second: total2 ?? second[0]! };
      const at = { designEffect: effects.difference, clusters: organisations };
      if (holds(differenceAtDesignEffect({ ...totals, ...at }), 0.1)) held.atEffect += 1;
    }
    for (const count of Object.values(held)) expect(count / draws).toBeGreaterThanOrEqual(0.92);
  });
});
