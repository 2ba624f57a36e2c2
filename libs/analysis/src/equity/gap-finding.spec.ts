import { describe, expect, it } from '@jest/globals';
import { areaFindings } from './area-findings.js';
import { fifths, london, sharesOf } from './area-findings.builder.js';

type Given = Parameters<typeof london>[1];
function gapOf(quarter: Parameters<typeof london>[0][number], given: Given = {}) {
  const [gap] = areaFindings(london([quarter], given));
  if (gap?.kind !== 'GAP') throw new Error('The first finding of an area is about its gap.');
  return gap;
}

describe('a gap between the ends of an order', () => {
  it('is different, and says who is lower, in points and as a ratio, over all groups too', () => {
    expect(gapOf({ sums: fifths(0.4, 0.6) })).toMatchObject({
      verdict: 'DIFFERENT',
      subjects: ['IMD1'],
      detectable: null,
      sentence:
        'London, July to September 2026: NHS App registration was 20.0 percentage points (95% interval 17.9 to 22.0) lower in ' +
        'the most deprived fifth than in the least deprived fifth, where it was 1.50 (1.44 to 1.57) times as high. ' +
        'Along all groups, from the most to the least disadvantaged end, the slope is 24.8 percentage points ' +
        '(22.7 to 26.9), and the ratio of its ends 1.66 (1.59 to 1.73).',
    });
  });

  it('says higher where the most deprived stand better', () => {
    expect(gapOf({ sums: fifths(0.6, 0.5) }).sentence).toContain(
      'was 10.0 percentage points (95% interval 7.9 to 12.1) higher in the most deprived fifth',
    );
  });

  it('is alike only where the whole interval lies within the declared margin', () => {
    const alike = gapOf({ sums: fifths(0.5, 0.501, 40_000), designEffect: 1 });
    expect(alike.verdict).toBe('ALIKE');
    expect(alike.sentence).toMatch(/was alike for .* with no difference beyond 2\.0 percentage points, the margin/);
    expect(gapOf({ sums: fifths(0.5, 0.501, 2_000), designEffect: 1 }).verdict).toBe('CANNOT_TELL');
  });

  it('cannot tell otherwise, and says what would have shown', () => {
    const open = gapOf({ sums: fifths(0.5, 0.51, 1_000) });
    expect(open.verdict).toBe('CANNOT_TELL');
    expect(open.detectable?.difference).toBeGreaterThan(0.05);
    expect(open.sentence).toMatch(
      /these figures cannot tell .* With these returns only a gap of about \d+\.\d percentage points or more would have shown\.$/,
    );
  });

  it('takes people of one organisation for alike: what is clear for people one by one is not with a design effect', () => {
    const sums = fifths(0.5, 0.53);
    expect(gapOf({ sums, designEffect: 1 }).verdict).toBe('DIFFERENT');
    expect(gapOf({ sums, designEffect: 20 }).verdict).toBe('CANNOT_TELL');
  });

  it('gives no verdict on figures that were published without knowing organisations', () => {
    const before = gapOf({ sums: fifths(0.2, 0.8), designEffect: null });
    expect(before).toMatchObject({ verdict: 'CANNOT_TELL', subjects: [], detectable: null });
    expect(before.cautions.map(({ kind }) => kind)).toEqual(['MARGIN_NOT_CERTAIN']);
  });

  it('stands outside every verdict below five organisations', () => {
    const few = gapOf({ sums: fifths(0.2, 0.8), organisations: 4 });
    expect(few).toMatchObject({ verdict: 'CANNOT_TELL', subjects: [] });
    expect(few.cautions.map(({ kind }) => kind)).toEqual(['FEW_ORGANISATIONS']);
    expect(few.sentence).toMatch(/come from 4 organisations only and stand outside every verdict/);
    expect(few.sentence).not.toMatch(/lower|higher|cannot tell/);
  });

  it('makes no slope without one of its groups, and names the hidden one with its people', () => {
    const hidden = gapOf({ sums: { ...fifths(0.4, 0.6), IMD3: [0, 3600] } });
    expect(hidden.figures.map(({ name }) => name)).not.toContain('slopeIndex');
    expect(hidden.cautions).toMatchObject([{ kind: 'HIDDEN_GROUP', subjects: ['IMD3'] }]);
    expect(hidden.sentence).toContain('Hidden to protect people, and so not compared: the middle fifth');
  });
});

describe('a gap that cannot be shown', () => {
  it('says how many organisations there are where they are too few, and nothing of small counts', () => {
    const one = gapOf({ sums: { ...fifths(0.4, 0.6), IMD1: [4, 300] }, organisations: 1 });
    expect(one.sentence).toContain(
      'No gap in NHS App registration can be shown for London, July to September 2026: only 1 organisation has a return that gives it. Figures are shown from 3 organisations on.',
    );
    expect(one.figures[0]).toMatchObject({ name: 'gap', status: 'SUPPRESSED', value: null });
  });

  it('says that a group is hidden where organisations are enough', () => {
    expect(gapOf({ sums: { ...fifths(0.4, 0.6), IMD1: [4, 300] } }).sentence).toContain(
      'a group that is compared is hidden to protect people.',
    );
  });

  it('says that nobody gave it where nobody did', () => {
    expect(gapOf({ sums: {}, organisations: 0 }).sentence).toMatch(/no accepted return gives it yet\.$/);
  });
});

describe('gaps between groups without an order', () => {
  const shares = { WHITE: 0.6, MIXED: 0.6, ASIAN: 0.5, BLACK: 0.65, OTHER: 0.598 };

  it('set every group against the declared one, each with its direction, and call none the highest', () => {
    const found = gapOf({ sums: sharesOf(shares) }, { stratifier: 'ETHNICITY' });
    expect(found).toMatchObject({ verdict: 'DIFFERENT', subjects: ['ASIAN', 'BLACK'] });
    expect(found.sentence).toMatch(/lower for “Asian or Asian British”.*higher for “Black or Black British”/);
    expect(found.sentence).toMatch(/Whether it differs from “White” for “Mixed”.*these figures cannot tell/);
    expect(found.sentence).not.toMatch(/highest|lowest|most|widest/);
  });

  it('say of a group above the reference that it is more, never a negative less', () => {
    const above = { WHITE: 0.6, MIXED: 0.605, ASIAN: 0.595, BLACK: 0.6, OTHER: 0.6 };
    const { sentence } = gapOf({ sums: sharesOf(above) }, { stratifier: 'ETHNICITY' });
    expect(sentence).toMatch(/“Mixed” \(0\.5 \(−[\d.]+ to [\d.]+\) percentage points more/);
    expect(sentence).toMatch(/“Asian or Asian British” \(0\.5 \(−[\d.]+ to [\d.]+\) percentage points less/);
  });

  it('are alike only where every group is shown and within the margin', () => {
    const even = { WHITE: 0.6, MIXED: 0.6, ASIAN: 0.6, BLACK: 0.6, OTHER: 0.6 };
    const sums = sharesOf(even, 60_000);
    const given = { stratifier: 'ETHNICITY' } as const;
    expect(gapOf({ sums, designEffect: 1 }, given).verdict).toBe('ALIKE');
    const hidden = gapOf({ sums: { ...sums, BLACK: [0, 3600] }, designEffect: 1 }, given);
    expect(hidden).toMatchObject({ verdict: 'CANNOT_TELL', cautions: [{ kind: 'HIDDEN_GROUP', subjects: ['BLACK'] }] });
  });

  it('make the interval wider than one comparison would', () => {
    const found = gapOf({ sums: sharesOf(shares) }, { stratifier: 'ETHNICITY' });
    expect(found.allowance?.comparisons).toBe(5);
    expect(gapOf({ sums: sharesOf({ MALE: 0.5, FEMALE: 0.6 }) }, { stratifier: 'SEX' }).allowance?.comparisons).toBe(2);
  });
});
