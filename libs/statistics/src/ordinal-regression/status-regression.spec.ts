import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { statusRegression } from './index.js';
import type { StatusObservation } from './index.js';

const fixture = JSON.parse(readFileSync(new URL('fixtures/statuses.json', import.meta.url), 'utf8')) as {
  observations: [number, string, number][];
  expected: { coef: Record<string, number>; se: Record<string, number>; loglik: number };
};
const observations: StatusObservation[] = fixture.observations.map(([status, group, time]) => ({
  status,
  group,
  time,
}));

function fitted(of: readonly StatusObservation[], referenceGroup?: string) {
  const result = statusRegression({ observations: of, referenceGroup });
  if (!result.computable) throw new Error(result.message);
  return result;
}

describe('statusRegression', () => {
  it('agrees with the ordinal package', () => {
    const { coef, se, loglik } = fixture.expected;
    const result = fitted(observations);
    expect(result.logLikelihood).toBeCloseTo(loglik, 6);
    expect(result.value).toBeCloseTo(coef['tm']!, 6);
    expect(result.standardError!.value).toBeCloseTo(se['tm']!, 6);
    for (const { below, above, coefficient, standardError } of result.thresholds) {
      expect(coefficient).toBeCloseTo(coef[`${below}|${above}`]!, 6);
      expect(standardError).toBeCloseTo(se[`${below}|${above}`]!, 6);
    }
    for (const { group, coefficient, standardError } of result.groupEffects) {
      expect(coefficient).toBeCloseTo(coef[`reg${group}`]!, 6);
      expect(standardError).toBeCloseTo(se[`reg${group}`]!, 6);
    }
  });

  it('keeps thresholds in rising order', () => {
    const thresholds = fitted(observations).thresholds.map(({ coefficient }) => coefficient);
    expect([...thresholds].sort((left, right) => left - right)).toEqual(thresholds);
  });

  it('changes sign when the scale of statuses is turned round', () => {
    const turned = observations.map((one) => ({ ...one, status: 6 - one.status! }));
    expect(fitted(turned).value).toBeCloseTo(-fitted(observations).value, 7);
  });

  it('tells the same of the change over time whichever group is the reference', () => {
    expect(fitted(observations, 'R3').value).toBeCloseTo(fitted(observations).value, 8);
    expect(fitted(observations, 'R3').referenceGroup).toBe('R3');
  });

  it('leaves a missing status out', () => {
    const withGap: StatusObservation[] = [...observations, { status: null, group: 'R1', time: 1 }];
    expect(fitted(withGap).value).toBeCloseTo(fitted(observations).value, 12);
  });

  const perfect = Array.from({ length: 20 }, (_, i) => ({ status: i < 10 ? 1 : 2, group: `R${i % 2}`, time: i }));
  const tied = observations.map((one) => ({
    ...one,
    group: one.time > 3 ? 'late' : 'early',
    time: one.time > 3 ? 1 : 0,
  }));
  it.each([
    ['one single status', observations.map((one) => ({ ...one, status: 1 })), 'no-variation'],
    ['fewer statuses than coefficients', observations.slice(0, 6), 'too-few-observations'],
    ['groups that go with time', tied, 'not-identified'],
    ['a time that tells statuses apart without fail', perfect, 'separation'],
  ])('refuses %s', (_case, refused, reason) => {
    expect(statusRegression({ observations: refused })).toMatchObject({ computable: false, reason });
  });
});
