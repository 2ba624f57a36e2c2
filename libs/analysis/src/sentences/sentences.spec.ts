import { describe, expect, it } from '@jest/globals';
import type { Estimate } from '@monitor/domain';
import { differenceOfProportions, notComputable, ratioOfProportions, wilsonInterval } from '@monitor/statistics';
import fc from 'fast-check';
import { noEstimate } from '../estimates/to-estimate.js';
import { plainSentence } from './index.js';
import type { SentenceComparison, SentenceSubject, SentenceUnit } from './index.js';

const groups: SentenceComparison = { kind: 'GROUPS', of: 'women', against: 'men' };
const areas: SentenceComparison = { kind: 'AREAS', against: 'the Midlands' };
const quarters: SentenceComparison = { kind: 'QUARTERS', since: 'April to June 2026' };
const share: SentenceUnit = { kind: 'SHARE', denominator: 1000 };
const ratio: SentenceUnit = { kind: 'RATIO' };
const rate: SentenceUnit = { kind: 'NUMBER', name: 'per 1,000 patients', decimals: 1 };

const subject = (parts: Partial<SentenceSubject> = {}): SentenceSubject => ({
  areaName: 'London',
  quarterLabel: 'July to September 2026',
  measure: 'NHS App registration',
  comparison: groups,
  unit: share,
  polarity: 'NEUTRAL',
  ...parts,
});
const figure = (value: number, lower: number | null, upper: number | null): Estimate => ({
  status: 'PUBLISHED',
  value,
  lower,
  upper,
  method: 'Newcombe hybrid score, 95%',
  reason: null,
});
const about = 'London, July to September 2026: NHS App registration ';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, part]) => ({ numerator: Math.round(part * denominator), denominator }));
const anyFigure = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: -2, max: 2, noNaN: true })))
  .map((limits) => limits.sort((a, b) => a - b))
  .map(([lower = 0, value = 0, upper = 0]) => figure(value, lower, upper));
const anyComparison = fc.constantFrom(groups, areas, quarters);
const polarity = fc.constantFrom('NEUTRAL' as const, 'HIGH_IS_BETTER' as const, 'LOW_IS_BETTER' as const);

describe('plainSentence', () => {
  it('says higher or lower exactly as the sign of the figure is', () => {
    fc.assert(
      fc.property(anyFigure, anyComparison, polarity, fc.constantFrom(share, rate), (found, comparison, good, unit) => {
        const words = plainSentence(found, subject({ comparison, polarity: good, unit }));
        if (/ (higher|lower) /.test(words)) expect(words.includes(' higher ')).toBe((found.value ?? 0) > 0);
      }),
    );
  });

  it('claims a difference exactly where the interval excludes none', () => {
    fc.assert(
      fc.property(anyFigure, anyComparison, fc.constantFrom(share, rate, ratio), (found, comparison, unit) => {
        const none = unit.kind === 'RATIO' ? 1 : 0;
        const excludes = (found.lower ?? 0) > none || (found.upper ?? 0) < none;
        const words = plainSentence(found, subject({ comparison, unit }));
        expect(words.includes('shows no clear')).toBe(!excludes);
        expect(/ (higher|lower|as high) /.test(words)).toBe(excludes);
      }),
    );
  });

  it('holds for the differences and ratios of any two groups', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const [one, two] = [first.numerator / first.denominator, second.numerator / second.denominator];
        const words = plainSentence(differenceOfProportions({ first, second }), subject());
        if (words.includes(' higher ')) expect(one).toBeGreaterThan(two);
        if (words.includes(' lower ')) expect(one).toBeLessThan(two);
        const times = / was ([\d.,]+) times/.exec(
          plainSentence(ratioOfProportions({ first, second }), subject({ unit: ratio })),
        );
        if (times) expect(Math.sign(Number(times[1]?.replaceAll(',', '')) - 1)).toBe(Math.sign(one - two));
      }),
    );
  });

  it('is one sentence without hyphen for minus, NaN or a double space, whatever the figure', () => {
    fc.assert(
      fc.property(anyFigure, anyComparison, fc.constantFrom(share, rate, ratio), (found, comparison, unit) => {
        expect(plainSentence(found, subject({ comparison, unit }))).toMatch(/^(?!.*( {2}|-\d|NaN|Infinity)).*[^.]\.$/);
      }),
    );
  });

  it.each([
    [0.1, groups, 'NEUTRAL', 'was 10.0 percentage points (95% interval 8.0 to 12.0) higher for women than for men.'],
    [
      -0.1,
      groups,
      'HIGH_IS_BETTER',
      'was 10.0 percentage points (95% interval 8.0 to 12.0) lower for women than for men.',
    ],
    [
      0.1,
      areas,
      'HIGH_IS_BETTER',
      'was 10.0 percentage points (95% interval 8.0 to 12.0) higher than in the Midlands, which is better.',
    ],
    [
      -0.1,
      quarters,
      'HIGH_IS_BETTER',
      'was 10.0 percentage points (95% interval 8.0 to 12.0) lower than in April to June 2026, a worsening.',
    ],
    [
      -0.1,
      quarters,
      'LOW_IS_BETTER',
      'was 10.0 percentage points (95% interval 8.0 to 12.0) lower than in April to June 2026, an improvement.',
    ],
  ] as const)('judges %d between %j by the polarity %s', (value, comparison, good, words) => {
    const found = figure(value, value - 0.02, value + 0.02);
    expect(plainSentence(found, subject({ comparison, polarity: good }))).toBe(about + words);
  });

  it.each([
    [
      figure(-0.003, -0.02, 0.014),
      groups,
      share,
      'shows no clear gap between women and men (−0.3 percentage points, 95% interval −2.0 to 1.4).',
    ],
    [
      figure(0.2, null, null),
      quarters,
      share,
      'shows no clear change since April to June 2026 (20.0 percentage points, no interval).',
    ],
    [figure(1.5, 1.2, 1.8), groups, ratio, 'was 1.50 times (95% interval 1.20 to 1.80) as high for women as for men.'],
    [
      figure(0.0003, 0.0001, 0.0005),
      areas,
      share,
      'was less than 0.1 percentage points (95% interval 0.0 to 0.1) higher than in the Midlands.',
    ],
    [
      figure(-1234.5, -1300, -1200),
      areas,
      rate,
      'was 1,234.5 per 1,000 patients (95% interval 1,200.0 to 1,300.0) lower than in the Midlands.',
    ],
  ])('writes %j', (found, comparison, unit, words) => {
    expect(plainSentence(found, subject({ comparison, unit }))).toBe(about + words);
  });

  it('gives a level with its interval at the level that was computed, and never rounds something to nothing', () => {
    const level = subject({ comparison: { kind: 'NONE' } });
    const result = wilsonInterval({ numerator: 410, denominator: 1000, confidence: 0.998 });
    expect(plainSentence(result, level)).toBe(`${about}was 41.0% (99.8% interval 36.3% to 45.9%).`);
    expect(plainSentence(figure(0.0004, null, null), level)).toBe(`${about}was above zero but below 0.1%.`);
    expect(plainSentence(figure(0, null, null), level)).toBe(`${about}was 0.0%.`);
  });

  it.each([
    [
      noEstimate('SUPPRESSED'),
      groups,
      'No gap in NHS App registration can be shown for London, July to September 2026: it is hidden to protect people.',
    ],
    [
      noEstimate('NOT_REPORTED'),
      areas,
      'No difference in NHS App registration can be shown for London, July to September 2026: no accepted return gives it yet.',
    ],
    [
      noEstimate('NOT_APPLICABLE'),
      quarters,
      'No change of NHS App registration can be shown for London, July to September 2026: it does not apply there.',
    ],
    [
      notComputable('no-variation', 'Every group has the same share.'),
      groups,
      'No gap in NHS App registration can be shown for London, July to September 2026: every group has the same share.',
    ],
  ])('says why there is no figure: %j', (found, comparison, words) => {
    expect(plainSentence(found, subject({ comparison }))).toBe(words);
  });

  it('gives nothing away of a figure that is hidden', () => {
    const hidden: Estimate = { ...figure(0.1, 0.08, 0.12), status: 'SUPPRESSED' };
    expect(plainSentence(hidden, subject())).not.toMatch(/\d%|point|higher/);
  });
});
