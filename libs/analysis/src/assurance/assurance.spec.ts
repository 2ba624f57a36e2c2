import { describe, expect, it } from '@jest/globals';
import { assuranceLevels, implementationStatuses } from '@monitor/domain';
import fc from 'fast-check';
import { assuranceRange, assuredStatus, coveredShare } from './index.js';
import type { StatusClaim } from './index.js';

const claim = (organisation: string, parts: Partial<StatusClaim> = {}): StatusClaim => ({
  organisation,
  status: 'IMPLEMENTED',
  assurance: 'SELF_ASSERTED',
  coveragePercent: 100,
  ...parts,
});
const anyClaims = fc.array(
  fc.record({
    organisation: fc.constantFrom('A', 'B', 'C', 'D'),
    status: fc.constantFrom(...implementationStatuses),
    assurance: fc.constantFrom(...assuranceLevels, null),
    coveragePercent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
  }),
  { maxLength: 30 },
);

describe('assuredStatus', () => {
  it('counts a claim below the level as not shown to be in place, and keeps it in the denominator', () => {
    const found = assuredStatus(
      [claim('A'), claim('B', { assurance: 'INTERNALLY_REVIEWED' }), claim('C', { status: 'PLANNED' })],
      'INTERNALLY_REVIEWED',
    );
    expect(found.inPlace).toMatchObject({ value: 1 / 3 });
    expect(found.notAssured).toBe(1);
    expect(found.counts.find(({ status }) => status === 'IMPLEMENTED')?.answers).toBe(1);
  });

  it('takes a claim without a level for a statement of its own', () => {
    const claims = [claim('A', { assurance: null })];
    expect(assuredStatus(claims, 'SELF_ASSERTED').inPlace).toMatchObject({ value: 1 });
    expect(assuredStatus(claims, 'INTERNALLY_REVIEWED').inPlace).toMatchObject({ value: 0 });
  });

  it('refuses where nothing applies', () => {
    expect(assuredStatus([claim('A', { status: 'NOT_APPLICABLE' })], 'SELF_ASSERTED').inPlace).toMatchObject({
      computable: false,
      reason: 'too-few-observations',
    });
  });
});

describe('assuranceRange', () => {
  it('never rises with the level asked for, and accounts for every answer at each', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const range = assuranceRange(claims);
        const shares = range.map(({ inPlace }) => (inPlace.computable ? inPlace.value : 0));
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
        for (const { counts, notAssured } of range)
          expect(counts.reduce((sum, { answers }) => sum + answers, notAssured)).toBe(claims.length);
      }),
    );
  });
});

describe('coveredShare', () => {
  it('counts a claim only as far as it reaches', () => {
    const claims = [claim('A', { coveragePercent: 50 }), claim('B'), claim('C', { status: 'IN_PROGRESS' })];
    expect(coveredShare(claims)).toMatchObject({ value: 0.5, warnings: [] });
  });

  it('is never above the share claimed where every coverage is known, and is bracketed by its interval', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const full = claims.map((each) => ({ ...each, coveragePercent: each.coveragePercent ?? 100 }));
        const [covered, claimed] = [coveredShare(full), assuredStatus(full, 'SELF_ASSERTED').inPlace];
        expect(covered.computable).toBe(claimed.computable);
        if (!covered.computable || !claimed.computable) return;
        expect(covered.value).toBeLessThanOrEqual(claimed.value + 1e-12);
        expect(covered.interval?.lower).toBeLessThanOrEqual(covered.value);
        expect(covered.interval?.upper).toBeGreaterThanOrEqual(covered.value);
      }),
    );
  });

  it('leaves out claims whose reach is not known, and says how many', () => {
    const found = coveredShare([claim('A', { coveragePercent: null }), claim('B', { coveragePercent: 40 })]);
    expect(found).toMatchObject({
      value: 0.4,
      warnings: [{ code: 'dropped-rows', message: expect.stringContaining('1') }],
    });
  });

  it.each([
    [[], 'too-few-observations'],
    [[claim('A', { coveragePercent: null })], 'too-few-observations'],
    [[claim('A', { coveragePercent: 101 })], 'out-of-range'],
    [[claim('A', { coveragePercent: NaN })], 'out-of-range'],
  ])('refuses %j as %s', (claims, reason) => {
    expect(coveredShare(claims)).toMatchObject({ computable: false, reason });
  });
});
