import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fQuantile, seededRandom } from '../numerics/index.js';
import { shareBetweenGroups } from './index.js';
import type { BetweenGroups, StratifiedOutcome } from './index.js';
import type { Estimate } from '../result/index.js';

const fixture = JSON.parse(readFileSync(new URL('fixtures/random-intercepts.json', import.meta.url), 'utf8')) as {
  outcomes: { observations: [string, number][]; REML: { var_between: number; var_within: number; icc: number } }[];
};

function computed(observations: readonly StratifiedOutcome[]): Estimate & BetweenGroups {
  const result = shareBetweenGroups({ observations });
  if (!result.computable) throw new Error(result.message);
  return result;
}

/** Groups and strata of uneven sizes, with effects of both. */
function world(seed: number, between: number, sizes: readonly number[]): StratifiedOutcome[] {
  const random = seededRandom(seed);
  const strata = Array.from({ length: 3 }, () => 2 * random.normal());
  return sizes.flatMap((size, group) => {
    const effect = Math.sqrt(between) * random.normal();
    return Array.from({ length: size }, () => {
      const stratum = Math.floor(random.uniform() * 3);
      const outcome = strata[stratum]! + effect + Math.sqrt(1 - between) * random.normal();
      return { group: `G${group}`, stratum: `S${stratum}`, outcome };
    });
  });
}

describe('shareBetweenGroups', () => {
  it.each(fixture.outcomes.map((one, i) => [i, one] as const))(
    'is lme4’s where there is one stratum, case %i',
    (_, one) => {
      const result = computed(one.observations.map(([group, outcome]) => ({ group, stratum: 'all', outcome })));
      expect(Math.abs(result.value - one.REML.icc)).toBeLessThan(1e-5);
      expect(Math.abs(result.withinVariance / one.REML.var_within - 1)).toBeLessThan(1e-4);
      expect(Math.abs(result.betweenVariance - one.REML.var_between)).toBeLessThan(1e-4 * (1 + one.REML.var_between));
    },
  );

  it('has the exact limits of the analysis of variance where groups are of one size', () => {
    const values = [4, 7, 5, 9, 12, 10, 3, 2, 6, 8, 8, 9];
    const result = computed(values.map((outcome, i) => ({ group: `G${Math.floor(i / 3)}`, stratum: 'all', outcome })));
    const means = [0, 1, 2, 3].map((group) => values.slice(group * 3, group * 3 + 3).reduce((a, b) => a + b) / 3);
    const mean = means.reduce((a, b) => a + b) / 4;
    const between = (3 * means.reduce((sum, each) => sum + (each - mean) ** 2, 0)) / 3;
    const within = values.reduce((sum, value, i) => sum + (value - means[Math.floor(i / 3)]!) ** 2, 0) / 8;
    const limit = (p: number) => {
      const ratio = (between / within / fQuantile(p, { numerator: 3, denominator: 8 }) - 1) / 3;
      return Math.max(ratio, 0) / (1 + Math.max(ratio, 0));
    };
    expect(result.interval!.lower).toBeCloseTo(limit(0.975), 8);
    expect(result.interval!.upper).toBeCloseTo(limit(0.025), 8);
  });

  it('does not mistake a mix of strata for a difference of groups', () => {
    // Whatever is added to a stratum: the share stays, though groups hold other mixes of strata.
    fc.assert(
      fc.property(
        fc.integer(),
        fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3, maxLength: 3 }),
        (seed, added) => {
          const observations = world(seed, 0.3, [5, 9, 14, 6, 8]);
          const moved = observations.map((each) => ({
            ...each,
            outcome: each.outcome! + added[Number(each.stratum.slice(1))]!,
          }));
          const [before, after] = [computed(observations), computed(moved)];
          expect(after.value).toBeCloseTo(before.value, 5);
          expect(after.interval!.lower).toBeCloseTo(before.interval!.lower, 6);
          expect(after.interval!.upper).toBeCloseTo(before.interval!.upper, 6);
        },
      ),
      { numRuns: 30, seed: 3 },
    );
  });

  it('lies within its limits, which have a width also where groups do not differ at all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 30 }), (values) => {
        const observations = values.map((outcome, i) => ({ group: `G${i % 4}`, stratum: `S${i % 2}`, outcome }));
        const result = shareBetweenGroups({ observations });
        if (!result.computable) return;
        const { lower, upper } = result.interval!;
        expect(lower).toBeLessThanOrEqual(result.value);
        expect(upper).toBeGreaterThanOrEqual(result.value);
        expect(upper - lower).toBeGreaterThan(0.01);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it.each([0, 0.05, 0.3, 0.6])('covers a share of %d in 95 of 100 worlds with uneven groups and strata', (between) => {
    const draws = 400;
    let covered = 0;
    for (let draw = 0; draw < draws; draw++) {
      const { lower, upper } = computed(world(draw, between, [5, 6, 12, 30, 8, 20, 7])).interval!;
      if (lower <= between && between <= upper) covered += 1;
    }
    expect(covered / draws).toBeGreaterThan(0.925);
  });

  it('says why there is none', () => {
    const member = (group: string, stratum: string, outcome: number | null) => ({ group, stratum, outcome });
    const refusalOf = (...observations: StratifiedOutcome[]) => shareBetweenGroups({ observations });
    expect(refusalOf(member('A', 'x', 1), member('A', 'x', 2))).toMatchObject({ reason: 'too-few-groups' });
    const apart = [member('A', 'x', 1), member('A', 'x', 2), member('B', 'y', 3), member('B', 'y', 5)];
    expect(refusalOf(...apart)).toMatchObject({ reason: 'not-identified' });
    expect(refusalOf(member('A', 'x', 1), member('B', 'x', 3))).toMatchObject({ reason: 'too-few-observations' });
    const constant = [member('A', 'x', 1), member('A', 'x', 1), member('B', 'x', 3), member('B', 'x', 3)];
    expect(refusalOf(...constant)).toMatchObject({ reason: 'no-variation' });
    expect(refusalOf(...constant, member('B', 'x', Infinity))).toMatchObject({ reason: 'out-of-range' });
  });

  it('leaves members without an outcome out, and counts the groups that fall away with them', () => {
    const observations = world(4, 0.3, [5, 9, 14]);
    const missing = { group: 'none', stratum: 'S0', outcome: null };
    expect(computed([...observations, missing])).toMatchObject({
      value: computed(observations).value,
      groups: { used: 3, missing: 1 },
    });
  });
});
