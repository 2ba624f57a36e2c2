import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disclosurePolicyFor } from './disclosure-policy.js';
import type { ExactGroup, Relative } from './exact-group.js';
import { publishGroups } from './publish-groups.js';
import type { PublishedGroup } from './publish-groups.js';

const people = disclosurePolicyFor({ kind: 'SHARE' });
const area = (numerator: number, denominator: number, organisations = 5) => ({ numerator, denominator, organisations });
const whole = (of: ReturnType<typeof area>): Relative => ({ ...of, isWhole: true });
const sumOf = (parts: readonly ReturnType<typeof area>[]) =>
  parts.reduce(
    (sum, part) =>
      area(sum.numerator + part.numerator, sum.denominator + part.denominator, sum.organisations + part.organisations),
    area(0, 0, 0),
  );

function publishNow(exact: ReturnType<typeof area>, relatives: Relative[]): PublishedGroup {
  const row: ExactGroup = { group: 'IMD1', ...exact, relatives };
  const [published] = publishGroups([row], people);
  if (published === undefined) throw new Error('One group in, one group out.');
  return published;
}

describe('a figure on the boundaries of today, beside those of the quarter', () => {
  it('is hidden where the difference would give away a hidden count', () => {
    const parts = [area(7, 500), area(101, 800)];
    expect(publishNow(sumOf(parts), parts.map(whole)).numerator.status).toBe('SUPPRESSED');
  });

  it('is shown where the hidden count stays as open as it was', () => {
    const parts = [area(3, 500), area(101, 800)];
    expect(publishNow(sumOf(parts), parts.map(whole)).numerator).toEqual({ status: 'PUBLISHED', value: 105 });
  });

  it('is hidden where it would show what one area with too few organisations reported', () => {
    const parts = [area(200, 500, 2), area(100, 800)];
    expect(publishNow(sumOf(parts), parts.map(whole)).share.status).toBe('SUPPRESSED');
  });

  it('is shown where two such areas hide each other', () => {
    const parts = [area(200, 500, 2), area(100, 800, 1)];
    expect(publishNow(sumOf(parts), parts.map(whole)).share.status).toBe('PUBLISHED');
  });

  it('is shown where all it is made of is shown', () => {
    const parts = [area(200, 500), area(100, 800)];
    expect(publishNow(sumOf(parts), parts.map(whole)).numerator.status).toBe('PUBLISHED');
  });

  it('leaves an attacker who knows all published figures more than two values for every hidden count', () => {
    const small = fc.integer({ min: 0, max: 7 });
    const large = fc.integer({ min: 8, max: 60 });
    fc.assert(
      fc.property(fc.array(fc.oneof(small, large), { minLength: 2, maxLength: 3 }), (numerators) => {
        const parts = numerators.map((numerator) => area(numerator, 400 + numerator));
        const shown = publishNow(sumOf(parts), parts.map(whole)).numerator;
        if (shown.value === null) return;
        numerators.forEach((numerator, hidden) => {
          if (numerator > people.hideUpTo) return;
          expect(possible(numerators, hidden, shown.value ?? 0)).toBeGreaterThan(3);
        });
      }),
      { numRuns: 500 },
    );
  });
});

/** How many values a hidden count can have, tried out one by one: every way the others could be, given what is shown. */
function possible(numerators: readonly number[], hidden: number, shownSum: number): number {
  const others = numerators.filter((_, index) => index !== hidden).map(candidates);
  const sums = others.reduce<number[]>((all, values) => all.flatMap((sum) => values.map((value) => sum + value)), [0]);
  const fits = (value: number) =>
    sums.some((sum) => Math.round((sum + value) / people.roundTo) * people.roundTo === shownSum);
  return candidates(0).filter(fits).length;
}

function candidates(numerator: number): number[] {
  if (numerator <= people.hideUpTo) return Array.from({ length: people.hideUpTo + 1 }, (_, value) => value);
  const shown = Math.round(numerator / people.roundTo) * people.roundTo;
  return [-2, -1, 0, 1, 2].map((off) => shown + off).filter((value) => value > people.hideUpTo);
}
