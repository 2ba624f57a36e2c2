import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gaussHermite } from './gauss-hermite.js';
import { groupLogLikelihood } from './logistic-intercept-likelihood.js';
import { logisticRandomIntercept, randomIntercept } from './index.js';

interface OutcomeFigures {
  var_between: number;
  var_within: number;
  icc: number;
  loglik: number;
}

interface CountFigures {
  intercept: number;
  var_region: number;
  icc_latent: number;
  median_odds_ratio: number;
  loglik: number;
}

const fixture = JSON.parse(readFileSync(new URL('fixtures/random-intercepts.json', import.meta.url), 'utf8')) as {
  outcomes: {
    observations: [string, number][];
    REML: OutcomeFigures & { intercept: number; intercept_se: number };
    ML: OutcomeFigures;
    deviations: Record<string, number>;
  }[];
  counts: { counts: [string, number, number][]; Laplace: CountFigures; quadrature: CountFigures }[];
};

function expectNear(actual: number, expected: number, relative: number) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-5 + relative * Math.abs(expected));
}

describe('randomIntercept', () => {
  it.each(fixture.outcomes.map((one, i) => [i, one] as const))('agrees with lme4, case %i', (_i, one) => {
    const observations = one.observations.map(([group, outcome]) => ({ group, outcome }));
    for (const method of ['REML', 'ML'] as const) {
      const partition = randomIntercept({ observations, method });
      if (!partition.computable) throw new Error(partition.message);
      expectNear(partition.betweenVariance, one[method].var_between, 1e-4);
      expectNear(partition.withinVariance, one[method].var_within, 1e-4);
      expectNear(partition.value, one[method].icc, 1e-4);
      expectNear(partition.logLikelihood, one[method].loglik, 1e-6);
      if (method === 'ML') continue;
      expectNear(partition.meanStandardError, one.REML.intercept_se, 1e-4);
      for (const { group, deviation } of partition.deviations) expectNear(deviation, one.deviations[group]!, 1e-4);
    }
  });

  it('equals the analysis of variance where groups are of one size, and 0 where that is negative', () => {
    const outcomes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(outcomes, (values) => {
        const observations = values.map((outcome, i) => ({ group: `R${i % 4}`, outcome }));
        const partition = randomIntercept({ observations });
        if (!partition.computable) return;
        const means = [0, 1, 2, 3].map((group) => (values[group]! + values[group + 4]! + values[group + 8]!) / 3);
        const overall = means.reduce((sum, mean) => sum + mean, 0) / 4;
        const between = means.reduce((sum, mean) => sum + (mean - overall) ** 2, 0);
        const within = values.reduce((sum, value, i) => sum + (value - means[i % 4]!) ** 2, 0) / 8;
        const expected = Math.max(0, between - within) / 3;
        expect(Math.abs(partition.betweenVariance - expected)).toBeLessThan(1e-4 * (1 + expected));
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the unit of the outcome', () => {
    const observations = fixture.outcomes[0]!.observations.map(([group, outcome]) => ({ group, outcome }));
    const inPercent = observations.map(({ group, outcome }) => ({ group, outcome: outcome * 100 + 7 }));
    const [plain, scaled] = [randomIntercept({ observations }), randomIntercept({ observations: inPercent })];
    if (plain.computable && scaled.computable) expect(scaled.value).toBeCloseTo(plain.value, 6);
  });

  it.each([
    ['a single group', [1, 2].map((outcome) => ({ group: 'A', outcome })), 'too-few-groups'],
    ['groups of one member', ['A', 'B'].map((group, outcome) => ({ group, outcome })), 'too-few-observations'],
    ['an outcome that is not finite', [1, 2, Infinity].map((outcome) => ({ group: 'A', outcome })), 'out-of-range'],
    [
      'members that differ by rounding',
      [0.1 + 0.2, 0.3, 9].map((outcome, i) => ({ group: i < 2 ? 'A' : 'B', outcome })),
      'no-variation',
    ],
    ['members that do not differ', ['A', 'A', 'B'].map((group) => ({ group, outcome: 1 })), 'no-variation'],
  ])('refuses %s', (_case, observations, reason) => {
    expect(randomIntercept({ observations })).toMatchObject({ computable: false, reason });
  });
});

describe('logisticRandomIntercept', () => {
  it.each(fixture.counts.map((one, i) => [i, one] as const))('agrees with lme4, case %i', (_i, one) => {
    const counts = one.counts.map(([group, numerator, denominator]) => ({ group, numerator, denominator }));
    for (const method of ['Laplace', 'quadrature'] as const) {
      const partition = logisticRandomIntercept({ counts, method });
      if (!partition.computable) throw new Error(partition.message);
      const { intercept, betweenVariance, value, medianOddsRatio, logLikelihood, saturatedLogLikelihood } = partition;
      const constant = method === 'quadrature' ? saturatedLogLikelihood : 0;
      expectNear(intercept, one[method].intercept, 1e-3);
      expectNear(betweenVariance, one[method].var_region, 2e-3);
      expectNear(value, one[method].icc_latent, 2e-3);
      expectNear(medianOddsRatio, one[method].median_odds_ratio, 1e-3);
      expectNear(logLikelihood - constant, one[method].loglik, 1e-6);
    }
  });

  it.each([
    [
      '900000 of 1000000 and twenty groups with 8 to 12 of 1000',
      [900_000, 1_000_000],
      (i: number) => [8 + (i % 5), 1000],
      2.234,
      0.404,
      4.16,
    ],
    ['90000 of 100000 and twenty groups with 1 of 100', [90_000, 100_000], () => [1, 100], 3.036, 0.48, 5.27],
  ] as const)(
    'is not drawn to a group that outweighs all others: %s',
    (_case, large, small, variance, share, oddsRatio) => {
      const groups = [large, ...Array.from({ length: 20 }, (_, i) => small(i))];
      const counts = groups.map(([numerator, denominator], i) => ({
        group: `G${i}`,
        numerator: numerator!,
        denominator: denominator!,
      }));
      const partition = logisticRandomIntercept({ counts });
      if (!partition.computable) throw new Error(partition.message);
      expectNear(partition.betweenVariance, variance, 1e-3);
      expectNear(partition.value, share, 2e-3);
      expectNear(partition.medianOddsRatio, oddsRatio, 2e-3);
    },
  );

  it('has a likelihood no lower than anywhere on a grid, whatever the sizes of the groups', () => {
    const group = fc
      .constantFrom(5, 100, 3000, 1_000_000)
      .chain((trials) => fc.record({ trials: fc.constant(trials), events: fc.integer({ min: 0, max: trials }) }));
    const rule = gaussHermite(25);
    fc.assert(
      fc.property(fc.array(group, { minLength: 3, maxLength: 8 }), (groups) => {
        const counts = groups.map(({ events, trials }, i) => ({
          group: `G${i}`,
          numerator: events,
          denominator: trials,
        }));
        const partition = logisticRandomIntercept({ counts });
        if (!partition.computable) return;
        const at = (intercept: number, deviation: number) =>
          groups.reduce((sum, totals) => sum + groupLogLikelihood(totals, intercept, deviation, rule), 0);
        const reached = at(partition.intercept, Math.sqrt(partition.betweenVariance));
        const intercepts = Array.from({ length: 21 }, (_, i) => i - 10);
        const elsewhere = intercepts.flatMap((intercept) =>
          [0, 0.5, 1, 2, 4].map((deviation) => at(intercept, deviation)),
        );
        expect(reached).toBeGreaterThanOrEqual(Math.max(...elsewhere) - 1e-6);
      }),
      { numRuns: 10 },
    );
  });

  it('finds no variance between groups of one share, and says that it lies on the boundary', () => {
    const counts = ['A', 'B', 'C'].map((group) => ({ group, numerator: 40, denominator: 100 }));
    const partition = logisticRandomIntercept({ counts });
    expect(partition).toMatchObject({ computable: true, value: 0, medianOddsRatio: 1 });
    expect(partition.warnings.map(({ code }) => code)).toContain('boundary-estimate');
  });

  it.each([
    ['a single group', [{ group: 'A', numerator: 1, denominator: 2 }], 'too-few-groups'],
    ['no events', ['A', 'B'].map((group) => ({ group, numerator: 0, denominator: 9 })), 'no-variation'],
    ['impossible counts', ['A', 'B'].map((group) => ({ group, numerator: 10, denominator: 9 })), 'invalid-count'],
  ])('refuses %s', (_case, counts, reason) => {
    expect(logisticRandomIntercept({ counts })).toMatchObject({ computable: false, reason });
  });
});

describe('gaussHermite', () => {
  it('integrates powers up to twice its points exactly', () => {
    const { points, weights } = gaussHermite(5);
    const moment = (power: number) => points.reduce((sum, point, j) => sum + weights[j]! * point ** power, 0);
    expect(moment(0)).toBeCloseTo(Math.sqrt(Math.PI), 12);
    expect(moment(2)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 12);
    expect(moment(8)).toBeCloseTo((105 * Math.sqrt(Math.PI)) / 16, 10);
  });
});
