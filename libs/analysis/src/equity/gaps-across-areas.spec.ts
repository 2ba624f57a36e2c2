import { describe, expect, it } from '@jest/globals';
import { quarterLabel, quartersUpTo, stratifierDefinition } from '@monitor/domain';
import type { Stratifier } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import fc from 'fast-check';
import { quartersOf, sharesOf } from './area-findings.builder.js';
import type { QuarterToBuild } from './area-findings.builder.js';
import type { AreaOfView } from './area-of-view.js';
import { gapsAcrossAreas } from './gaps-across-areas.js';
import type { ChangeOfSame } from './same-organisations.js';

const names = ['London', 'Midlands', 'North West', 'South East', 'South West', 'East of England', 'North East'];

/** The shares of the most and the least deprived fifth, of 10,000 people each. */
const ends = (most: number, least: number): QuarterToBuild => ({ sums: sharesOf({ IMD1: most, IMD5: least }) });

function areaOf(quarters: readonly QuarterToBuild[], at: number, stratifier: Stratifier = 'DEPRIVATION'): AreaOfView {
  return { code: `Y${at}`, name: names[at] ?? `Board ${at}`, points: quartersOf(quarters, stratifier), breaks: [] };
}

function findingOf(areas: readonly AreaOfView[], stratifier: Stratifier = 'DEPRIVATION', quarters = 1) {
  return gapsAcrossAreas({
    metricName: 'NHS App registration',
    quarterLabels: quartersUpTo('2026-27-Q2', quarters).map(quarterLabel),
    areasName: 'regions',
    definition: stratifierDefinition(stratifier),
    areas,
  });
}

const finding = (...quarters: QuarterToBuild[]) => findingOf(quarters.map((quarter, at) => areaOf([quarter], at)));

const change = (of: Partial<ChangeOfSame>): ChangeOfSame => ({
  ...{ since: '2026-27-Q1', verdict: 'NARROWER', organisations: 20, split: null, isLevellingDown: false },
  change: { value: -0.05, lower: -0.07, upper: -0.03 },
  ...of,
});

describe('gaps across areas', () => {
  it('name where there is a gap and which way, those of which nobody can tell, and those that cannot be shown', () => {
    const hidden = areaOf([{ sums: { IMD1: [0, 40], IMD5: [500, 1000] } }], 3);
    const shown = [ends(0.4, 0.5), ends(0.5, 0.5), ends(0.6, 0.5)].map((quarter, at) => areaOf([quarter], at));
    const { verdict, subjects, sentence } = findingOf([...shown, hidden]);
    expect({ verdict, subjects }).toEqual({ verdict: 'DIFFERENT', subjects: ['Y0', 'Y2'] });
    expect(sentence).toMatch(
      /^NHS App registration, July to September 2026: it was, beyond chance, lower for the most deprived fifth than for the least deprived fifth in London \(10\.0 percentage points, .*\), and higher .* in North West \(10\.0/,
    );
    expect(sentence).toContain('For 1 more, these figures cannot tell. It cannot be shown for 1.');
  });

  it('say that they cannot tell, and what would have shown, not that there is no gap', () => {
    const { verdict, sentence, detectable } = finding(ends(0.49, 0.5), ends(0.5, 0.5));
    expect(verdict).toBe('CANNOT_TELL');
    expect(sentence).toMatch(
      /cannot tell whether there is a gap between .* in any of the 2 regions\. With these returns only a gap of about \d/,
    );
    expect(detectable!.difference).toBeGreaterThan(0.02);
  });

  it('are alike only where every area is, within the margin that was declared', () => {
    const many = (least: number): QuarterToBuild => ({ sums: sharesOf({ IMD1: 0.5, IMD5: least }, 200_000) });
    expect(finding(many(0.5), many(0.501))).toMatchObject({
      verdict: 'ALIKE',
      sentence: expect.stringContaining('alike in all 2 regions, within 2.0 percentage points, the margin'),
    });
    expect(finding(many(0.5), ends(0.5, 0.5)).verdict).toBe('CANNOT_TELL');
  });

  it('leave areas below five organisations outside, and name them', () => {
    const { subjects, cautions, allowance } = finding(ends(0.4, 0.5), { ...ends(0.2, 0.8), organisations: 4 });
    expect({ subjects, comparisons: allowance?.comparisons }).toEqual({ subjects: ['Y0'], comparisons: 1 });
    expect(cautions).toMatchObject([
      { kind: 'FEW_ORGANISATIONS', subjects: ['Y1'], sentence: expect.stringContaining('Midlands') },
    ]);
  });

  it('decide nothing by a publication that does not know organisations', () => {
    const { verdict, cautions } = finding({ ...ends(0.2, 0.8), designEffect: null });
    expect({ verdict, kinds: cautions.map(({ kind }) => kind) }).toEqual({
      verdict: 'CANNOT_TELL',
      kinds: ['MARGIN_NOT_CERTAIN'],
    });
  });

  it('call the gap widest in one area only where no other may have it', () => {
    expect(finding(ends(0.3, 0.6), ends(0.45, 0.5), ends(0.46, 0.5)).sentence).toContain('and it is widest in London.');
    const tied = finding(ends(0.3, 0.6), ends(0.31, 0.6), ends(0.5, 0.5)).sentence;
    expect(tied).toContain('in which of London and Midlands it is widest cannot be told.');
    expect(tied).not.toMatch(/widest in/);
    expect(finding(ends(0.4, 0.5), ends(0.4, 0.5)).sentence).toContain(
      'Whether the regions differ in it, these figures cannot tell.',
    );
  });

  it('name where the gap changed among the same organisations, and where that was by levelling down', () => {
    const withChange = (of: Partial<ChangeOfSame>) => [ends(0.4, 0.5), { ...ends(0.4, 0.5), changes: [change(of)] }];
    const open: Partial<ChangeOfSame> = { verdict: 'CANNOT_TELL', change: { value: -0.01, lower: -0.04, upper: 0.02 } };
    const told = [
      withChange({ isLevellingDown: true }),
      withChange(open),
      withChange({ verdict: 'WIDER', change: { value: 0.05, lower: 0.03, upper: 0.07 } }),
    ];
    const { sentence, causes } = findingOf(
      told.map((quarters, at) => areaOf(quarters, at)),
      'DEPRIVATION',
      2,
    );
    expect(sentence).toContain(
      'Among the same organisations it has widened in North West (by 5.0 percentage points) and narrowed in London',
    );
    expect(sentence).toContain('In London the gap narrowed the wrong way: the least deprived fifth fell');
    expect(causes).toMatchObject([{ kind: 'LEVELLING_DOWN', subject: 'Y0' }]);
    const none = findingOf(
      [open, open].map((of, at) => areaOf(withChange(of), at)),
      'DEPRIVATION',
      2,
    ).sentence;
    expect(none).toContain(
      'Whether it has changed among the same organisations in any of 2 regions, these figures cannot tell.',
    );
    expect(none).not.toMatch(/widened|narrowed/);
  });

  it('tell a signal since the quarter by which the evidence was enough', () => {
    const steady = Array.from({ length: 12 }, () => ends(0.45, 0.5));
    const leaving = steady.map((quarter, at) => (at < 6 ? quarter : ends(0.3, 0.5)));
    const { sentence, figures } = findingOf(
      [leaving, steady, steady].map((quarters, at) => areaOf(quarters, at)),
      'DEPRIVATION',
      12,
    );
    expect(sentence).toContain(
      'A signal since April to June 2025: in London the gap has grown beside that of the others.',
    );
    expect(figures.filter(({ name }) => name.startsWith('signal'))).toMatchObject([{ subject: 'Y0', value: 6 }]);
  });

  it('claim something of one view in twenty at most where there is no gap in any of 7 regions', () => {
    const random = seededRandom(21);
    const views = 100;
    const measured = () => Math.min(0.99, Math.max(0.01, 0.5 + random.normal() * Math.sqrt((0.25 / 2000) * 2)));
    const claimed = Array.from({ length: views }, () =>
      finding(
        ...names.map((): QuarterToBuild => ({
          sums: sharesOf({ IMD1: measured(), IMD5: measured() }, 2000),
          organisations: 12,
        })),
      ),
    ).filter(({ verdict }) => verdict !== 'CANNOT_TELL');
    expect(claimed.length / views).toBeLessThanOrEqual(0.05);
  });

  it('say every figure that the sentence holds, and no area that the claim does not', () => {
    const shares = fc.tuple(fc.integer({ min: 20, max: 80 }), fc.integer({ min: 20, max: 80 }));
    fc.assert(
      fc.property(fc.array(shares, { minLength: 1, maxLength: 7 }), (drawn) => {
        const { sentence, subjects, figures } = finding(...drawn.map(([most, least]) => ends(most / 100, least / 100)));
        const widest = figures.filter(({ name }) => name === 'mayBeWidest').map(({ subject }) => subject);
        names.slice(0, drawn.length).forEach((name, at) => {
          if (sentence.includes(name)) expect([...subjects, ...widest]).toContain(`Y${at}`);
        });
        expect(sentence.includes('widest in')).toBe(widest.length === 1);
        expect(sentence).not.toMatch(/undefined|NaN|null|\(\)/);
      }),
      { numRuns: 20 },
    );
  });
});
