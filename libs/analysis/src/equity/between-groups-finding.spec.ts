import { describe, expect, it } from '@jest/globals';
import { areaFindings } from './area-findings.js';
import { fifths, london, sharesOf } from './area-findings.builder.js';

const ethnic = { stratifier: 'ETHNICITY' } as const;
function betweenOf(
  sums: ReturnType<typeof sharesOf>,
  given: { designEffect?: number | null; organisations?: number } = {},
) {
  return areaFindings(london([{ sums, ...given }], ethnic)).find(({ kind }) => kind === 'BETWEEN_GROUPS');
}
const even = { WHITE: 0.6, MIXED: 0.6, ASIAN: 0.6, BLACK: 0.6, OTHER: 0.6 };

describe('how far groups without an order lie apart', () => {
  it('is one measure over all of them, with one test', () => {
    const found = betweenOf(sharesOf({ ...even, ASIAN: 0.5, BLACK: 0.7 }));
    expect(found).toMatchObject({ verdict: 'DIFFERENT', subjects: [] });
    expect(found?.sentence).toMatch(
      /^London, July to September 2026, NHS App registration by ethnicity: the 5 groups that can be shown lie 6\.3 percentage points \(95% interval \d\.\d to \d\.\d\) from their mean on average, and at least one differs from the others beyond chance \(p below 0\.001\)\.$/,
    );
  });

  it('is not different by chance, nor with people of one organisation alike', () => {
    const slight = sharesOf({ ...even, ASIAN: 0.57 });
    expect(betweenOf(slight, { designEffect: 1 })?.verdict).toBe('DIFFERENT');
    expect(betweenOf(slight, { designEffect: 10 })?.verdict).toBe('CANNOT_TELL');
  });

  it('is alike only where every single group is shown and within the margin', () => {
    expect(betweenOf(sharesOf(even, 60_000), { designEffect: 1 })?.verdict).toBe('ALIKE');
    const hidden = betweenOf({ ...sharesOf(even, 60_000), BLACK: [0, 3600] }, { designEffect: 1 });
    expect(hidden).toMatchObject({ verdict: 'CANNOT_TELL', cautions: [{ kind: 'HIDDEN_GROUP', subjects: ['BLACK'] }] });
    expect(hidden?.sentence).not.toMatch(/alike/);
  });

  it('has no verdict from few organisations, nor without knowing them', () => {
    const apart = sharesOf({ ...even, ASIAN: 0.2 });
    expect(betweenOf(apart, { organisations: 4 })?.verdict).toBe('CANNOT_TELL');
    expect(betweenOf(apart, { designEffect: null })?.verdict).toBe('CANNOT_TELL');
  });

  it('is not asked of two groups, nor of an order, which has a slope', () => {
    const kinds = (subject: Parameters<typeof areaFindings>[0]) => areaFindings(subject).map(({ kind }) => kind);
    expect(kinds(london([{ sums: sharesOf({ MALE: 0.5, FEMALE: 0.6 }) }], { stratifier: 'SEX' }))).toEqual(['GAP']);
    expect(kinds(london([{ sums: fifths(0.4, 0.6) }]))).toEqual(['GAP']);
  });
});
