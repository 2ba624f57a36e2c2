import { describe, expect, it } from '@jest/globals';
import { quartersUpTo } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import { groupsOfSums } from '../publication/published-groups.builder.js';
import { changeOfGap, gapChangeParts } from './change-of-gap.js';
import { equityFinding } from './equity-finding.js';
import { equityPoint } from './equity-point.js';

const deprivation: StratifierDefinition = {
  stratifier: 'DEPRIVATION',
  label: 'Deprivation',
  isEquity: true,
  ordered: true,
  groups: [
    { code: 'IMD1', label: 'Most deprived fifth', comparable: true },
    { code: 'IMD3', label: 'Middle fifth', comparable: true },
    { code: 'IMD5', label: 'Least deprived fifth', comparable: true },
    { code: 'NOT_KNOWN', label: 'Not known', comparable: false },
  ],
};
const ethnicity: StratifierDefinition = { ...deprivation, stratifier: 'ETHNICITY', ordered: false };

type Sums = Parameters<typeof groupsOfSums>[0];
function sums(shares: Record<string, number>, denominator = 10_000): Sums {
  return Object.fromEntries(
    Object.entries(shares).map(([group, share]) => [group, [Math.round(share * denominator), denominator]]),
  );
}
const pointOf = (of: Sums, definition = deprivation) => equityPoint(groupsOfSums(of, definition), definition);
const point = (shares: Record<string, number>, definition = deprivation) => pointOf(sums(shares), definition);

describe('equityPoint', () => {
  it('compares the least with the most deprived group', () => {
    const { difference, ratio, compared } = point({ IMD1: 0.4, IMD3: 0.9, IMD5: 0.6, NOT_KNOWN: 0.1 });
    expect(compared).toEqual({ high: 'IMD5', low: 'IMD1' });
    expect(difference.value).toBeCloseTo(0.2, 6);
    expect(ratio.value).toBeCloseTo(1.5, 6);
    expect(difference.lower).toBeLessThan(0.2);
  });

  it('compares highest with lowest where groups have no order, leaving out those not known', () => {
    expect(point({ IMD1: 0.4, IMD3: 0.9, IMD5: 0.6, NOT_KNOWN: 0.99 }, ethnicity).compared).toEqual({
      high: 'IMD3',
      low: 'IMD1',
    });
  });

  it('does not replace a hidden end group by its neighbour', () => {
    const { difference, compared } = pointOf({ ...sums({ IMD3: 0.5, IMD5: 0.6 }), IMD1: [4, 300] });
    expect(difference.status).toBe('SUPPRESSED');
    expect(compared).toBeNull();
  });

  it('always lists the not known group and its share of everyone counted', () => {
    const { groups, unknown } = point({ IMD1: 0.4, IMD3: 0.5, IMD5: 0.6, NOT_KNOWN: 0.3 });
    expect(groups.map((group) => group.group)).toContain('NOT_KNOWN');
    expect(unknown.value).toBeCloseTo(0.25, 6);
  });

  it('says not reported where no return gives the metric', () => {
    const { difference, unknown } = pointOf({});
    expect([difference.status, unknown.status]).toEqual(['NOT_REPORTED', 'NOT_REPORTED']);
  });
});

describe('changeOfGap', () => {
  const before = point({ IMD1: 0.4, IMD5: 0.6 });

  it.each([
    ['WIDER', { IMD1: 0.35, IMD5: 0.62 }],
    ['NARROWER', { IMD1: 0.5, IMD5: 0.6 }],
    ['NARROWER_BY_LEVELLING_DOWN', { IMD1: 0.4, IMD5: 0.5 }],
    ['NO_CLEAR_CHANGE', { IMD1: 0.402, IMD5: 0.6 }],
  ] as const)('says %s', (expected, shares) => {
    expect(changeOfGap(before, point(shares))).toBe(expected);
  });
});

describe('gapChangeParts', () => {
  it('adds up to the change of the gap between the groups that were compared first', () => {
    const parts = gapChangeParts(point({ IMD1: 0.4, IMD5: 0.6 }), point({ IMD1: 0.45, IMD5: 0.58 }));
    expect(parts).toMatchObject({ fromWorseOff: { value: expect.closeTo(-0.05, 12) }, fromMix: 0 });
    expect(parts).toMatchObject({ fromBetterOff: { value: expect.closeTo(-0.02, 12) } });
    expect(parts).toMatchObject({ change: { value: expect.closeTo(-0.07, 12) } });
  });

  it('gives nothing where a count is hidden', () => {
    const hidden = pointOf({ ...sums({ IMD3: 0.5, IMD5: 0.6 }), IMD1: [4, 300] });
    expect(gapChangeParts(point({ IMD1: 0.4, IMD5: 0.6 }), hidden)).toBeNull();
  });
});

describe('equityFinding', () => {
  const subject = (...points: Record<string, number>[]) => ({
    areaName: 'London',
    metricName: 'NHS App registration',
    definition: deprivation,
    points: fiveQuarters(points.map((shares) => point(shares))),
    breaks: [],
  });
  /** The first quarter lasts until the last but one, so that there are enough to speak of a change. */
  const fiveQuarters = ([then, now = then]: ReturnType<typeof point>[]) =>
    [then, then, then, then, now].flatMap((each, index) =>
      each
        ? [{ quarterId: quartersUpTo('2026-27-Q2', 5)[index] ?? '', quarterLabel: `quarter ${index + 1}`, point: each }]
        : [],
    );

  it('states the gap, between whom, and that it has narrowed', () => {
    expect(equityFinding(subject({ IMD1: 0.4, IMD5: 0.6 }, { IMD1: 0.5, IMD5: 0.6 }))).toBe(
      'London, quarter 5: NHS App registration was 10.0 percentage points (95% interval 8.6 to 11.4) lower for ' +
        'the most deprived fifth than for the least deprived fifth. It was 20.0 percentage points in quarter 1: the gap has narrowed.',
    );
  });

  it('does not call levelling down progress', () => {
    expect(equityFinding(subject({ IMD1: 0.4, IMD5: 0.6 }, { IMD1: 0.4, IMD5: 0.5 }))).toContain(
      'because the better-off group fell, not because the worse-off group rose (the better-off group fell by ' +
        '10.0 percentage points, the worse-off group shows no clear change, 0.0 percentage points).',
    );
    expect(equityFinding(subject({ IMD1: 0.4, IMD5: 0.6 }, { IMD1: 0.37, IMD5: 0.5 }))).toContain(
      '(the better-off group fell by 10.0 percentage points, the worse-off group by 3.0 percentage points).',
    );
  });

  it('says when the gap has turned round', () => {
    expect(equityFinding(subject({ IMD1: 0.6, IMD5: 0.5 }, { IMD1: 0.5, IMD5: 0.6 }))).toContain(
      'It was 10.0 percentage points the other way round in quarter 1: the gap has turned round.',
    );
  });

  it('names the groups of the earlier gap where it was between others', () => {
    const [then, now] = [
      point({ IMD1: 0.4, IMD3: 0.9, IMD5: 0.6 }, ethnicity),
      point({ IMD1: 0.8, IMD3: 0.9, IMD5: 0.6 }, ethnicity),
    ];
    const points = fiveQuarters([then, now]);
    expect(equityFinding({ ...subject(), definition: ethnicity, points })).toContain(
      'It was 50.0 percentage points between “Most deprived fifth” and “Middle fifth” in quarter 1: the gap has narrowed.',
    );
  });

  it('claims no gap where the interval covers zero', () => {
    expect(equityFinding(subject({ IMD1: 0.5, IMD5: 0.503 }))).toContain('shows no clear gap');
  });

  it('speaks of no change on fewer than five quarters', () => {
    const whole = subject({ IMD1: 0.4, IMD5: 0.6 }, { IMD1: 0.5, IMD5: 0.6 });
    const finding = equityFinding({ ...whole, points: whole.points.slice(-4) });
    expect(finding).toContain('too few to speak of a change');
    expect(finding).not.toContain('narrowed');
  });

  it('says why nothing can be said', () => {
    expect(equityFinding({ ...subject(), points: [] })).toBe(
      'No gap in NHS App registration can be shown for London: no accepted return gives it yet.',
    );
  });
});
