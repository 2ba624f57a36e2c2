import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { criticalValue } from '../../result/index.js';
import type { Result } from '../../result/index.js';
import { seededRandom } from '../../numerics/index.js';
import { breakdownBound } from './breakdown-bound.js';
import { honestBounds } from './honest-bounds.js';
import type { HonestInterval, HonestOptions } from './honest-bounds.js';
import type { TrendBound } from './honest-study.js';

function computed<Extra extends object>(result: Result<Extra>) {
  if (!result.computable) throw new Error(result.message);
  return result;
}

/** An event study drawn at random, without a difference in trends and with an effect in every later period. */
function study(seed: number, before = 3, after = 2, effect = 0) {
  const random = seededRandom(seed);
  const count = before + after;
  const factor = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_c, j) =>
      j > i ? 0 : j === i ? 0.3 + 0.3 * random.uniform() : 0.15 * random.normal(),
    ),
  );
  const covariance = factor.map((left) =>
    factor.map((right) => left.reduce((sum, value, j) => sum + value * right[j]!, 0)),
  );
  const noise = Array.from({ length: count }, () => random.normal());
  const estimates = factor.map((row, i) =>
    row.reduce((sum, value, j) => sum + value * noise[j]!, i < before ? 0 : effect),
  );
  return { before: estimates.slice(0, before), after: estimates.slice(before), covariance };
}

const ways: [TrendBound, HonestInterval][] = [
  ['smoothness', 'fixed-length'],
  ['smoothness', 'conditional'],
  ['smoothness', 'least-favourable'],
  ['smoothness', 'fixed-length-conditional'],
  ['relative-magnitudes', 'conditional'],
  ['relative-magnitudes', 'least-favourable'],
];

const limitsOf = (options: HonestOptions) => computed(honestBounds({ draws: 200, ...options })).interval;

describe('honestBounds', () => {
  it.each(ways)('under %s, %s, moves and stretches with the outcome', (kind, interval) => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 3 }), (seed, after) => {
        const asked = study(seed, 3, after, 1);
        const plain = limitsOf({ ...asked, kind, interval, bound: 0.5 });
        const weights = asked.after.map((_, i) => (i === 0 ? 1 : 0));
        const shifted = { ...asked, after: asked.after.map((value, i) => value + 7 * weights[i]!) };
        const moved = limitsOf({ ...shifted, kind, interval, bound: 0.5 });
        const times = (values: readonly number[]) => values.map((value) => 100 * value);
        const stretched = limitsOf({
          before: times(asked.before),
          after: times(asked.after),
          covariance: asked.covariance.map((row) => times(times(row))),
          kind,
          interval,
          bound: kind === 'smoothness' ? 50 : 0.5,
        });
        expect(plain === null).toBe(stretched === null);
        if (!plain || !moved || !stretched) return;
        expect(stretched.lower).toBeCloseTo(100 * plain.lower, 1);
        expect(stretched.upper).toBeCloseTo(100 * plain.upper, 1);
        expect(moved.lower).toBeCloseTo(plain.lower + 7, 3);
        expect(moved.upper).toBeCloseTo(plain.upper + 7, 3);
      }),
      { numRuns: 3 },
    );
  });

  it('is an interval of fixed length that grows with the bound and is never shorter than the weights allow', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 6 }), (seed, before) => {
        const asked = study(seed, before);
        let last = 0;
        for (const bound of [0, 0.01, 0.1, 1]) {
          const { fixedLength } = computed(honestBounds({ ...asked, kind: 'smoothness', bound }));
          const { halfLength, standardError, worstBias, weights } = fixedLength!;
          expect(halfLength).toBeGreaterThan(last);
          expect(halfLength).toBeGreaterThanOrEqual(worstBias);
          expect(halfLength).toBeLessThanOrEqual(worstBias + criticalValue(0.95) * standardError + 1e-9);
          // A straight line leaves no bias: what later weights add, earlier ones take away.
          expect(
            weights.reduce((sum, weight, i) => sum + weight * (i < before ? i - before : i - before + 1), 0),
          ).toBeCloseTo(0, 9);
          last = halfLength;
        }
      }),
      { numRuns: 25 },
    );
  });

  it('leaves possible what continues the line, give or take the bends allowed', () => {
    const asked = {
      before: [-2, -1],
      after: [4, 7],
      covariance: [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? 1 : 0))),
    };
    // The line goes on to 1 and 2; a bend of 0.5 at the start and one later add up to 0.5 and 0.5 x (2 + 1).
    const first = computed(honestBounds({ ...asked, kind: 'smoothness', bound: 0.5 }));
    expect(first.identifiedSet).toEqual({ isEmpty: false, lower: 2.5, upper: 3.5 });
    const second = computed(honestBounds({ ...asked, weights: [0, 1], kind: 'smoothness', bound: 0.5 }));
    expect(second.identifiedSet).toEqual({ isEmpty: false, lower: 3.5, upper: 6.5 });
    // The largest earlier change is 1: after two periods the trends differ by 2 x 1.5 at most.
    const relative = computed(honestBounds({ ...asked, weights: [0, 1], kind: 'relative-magnitudes', bound: 1.5 }));
    expect(relative.identifiedSet).toEqual({ isEmpty: false, lower: 4, upper: 10 });
  });

  it('says that a set is empty rather than giving a point', () => {
    const bent = {
      before: [5, 0],
      after: [1],
      covariance: [
        [0.01, 0, 0],
        [0, 0.01, 0],
        [0, 0, 0.01],
      ],
    };
    const bounds = computed(honestBounds({ ...bent, kind: 'smoothness', bound: 0.1, interval: 'conditional' }));
    expect(bounds).toMatchObject({ isEmpty: true, interval: null, identifiedSet: { isEmpty: true } });
    expect(bounds.warnings[0]!.message).toContain('empty');
  });

  it('keeps what is without chance apart from an interval', () => {
    const certain = {
      before: [1, 0],
      after: [2],
      covariance: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    };
    const bounds = computed(honestBounds({ ...certain, kind: 'relative-magnitudes', bound: 1 }));
    expect(bounds).toMatchObject({
      interval: null,
      isEmpty: false,
      plain: { lower: 2, upper: 2 },
      identifiedSet: { lower: 1, upper: 3 },
    });
    expect(breakdownBound({ ...certain, kind: 'smoothness' })).toMatchObject({ reason: 'no-variation' });
  });

  it('covers the effect about as often as it says when trends do not differ', () => {
    const missed = ways.slice(0, 2).map(([kind, interval]) => {
      let count = 0;
      for (let draw = 0; draw < 100; draw++) {
        const { lower, upper } = limitsOf({ ...study(1000 + draw, 3, 1, 2), kind, interval, bound: 0 }) ?? {
          lower: 0,
          upper: 0,
        };
        if (lower > 2 || upper < 2) count++;
      }
      return count / 100;
    });
    for (const share of missed) expect(share).toBeLessThan(0.12);
  });

  const good = study(5);
  const smooth = { kind: 'smoothness', bound: 0.1 } as const;
  it.each([
    ['no earlier coefficient', { ...good, ...smooth, before: [] }, 'not-identified'],
    ['a covariance of another size', { ...good, ...smooth, after: [1] }, 'invalid-argument'],
    ['weights of another number', { ...good, ...smooth, weights: [1] }, 'invalid-argument'],
    ['weights that are all 0', { ...good, ...smooth, weights: [0, 0] }, 'invalid-argument'],
    [
      'two different triangles',
      {
        ...good,
        ...smooth,
        before: [1],
        after: [1],
        covariance: [
          [1, 0.2],
          [0.1, 1],
        ],
      },
      'invalid-argument',
    ],
    [
      'a negative variance of a sum',
      {
        ...good,
        ...smooth,
        before: [1],
        after: [1],
        covariance: [
          [1, 2],
          [2, 1],
        ],
      },
      'invalid-argument',
    ],
    [
      'a fixed length under relative magnitudes',
      { ...good, kind: 'relative-magnitudes', bound: 1, interval: 'fixed-length' },
      'invalid-argument',
    ],
    ['a negative bound', { ...good, ...smooth, bound: -1 }, 'out-of-range'],
    ['a missing coefficient', { ...good, ...smooth, after: [1, NaN] }, 'missing-value'],
  ] as [string, HonestOptions, string][])('refuses %s', (_what, asked, reason) => {
    expect(honestBounds(asked)).toMatchObject({ computable: false, reason });
  });
});

describe('breakdownBound', () => {
  it.each(ways)('under %s, %s, is where the interval reaches 0', (kind, interval) => {
    const asked = { ...study(11, 3, 2, 3), kind, interval, draws: 200 };
    const { value } = computed(breakdownBound(asked));
    const within = limitsOf({ ...asked, bound: value * 0.98 })!;
    const beyond = limitsOf({ ...asked, bound: value * 1.02 })!;
    expect(value).toBeGreaterThan(0);
    expect(within.lower).toBeGreaterThan(0);
    expect(beyond.lower).toBeLessThan(0);
  });

  it('is 0 where there is no effect to break down', () => {
    const none = {
      before: [0.1, 0],
      after: [0.01],
      covariance: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    };
    for (const kind of ['smoothness', 'relative-magnitudes'] as const)
      expect(computed(breakdownBound({ ...none, kind })).value).toBe(0);
  });
});
