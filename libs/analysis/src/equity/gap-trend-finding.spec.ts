import { describe, expect, it } from '@jest/globals';
import { breaksOfSeries, quartersUpTo } from '@monitor/domain';
import type { ComparabilityBreak } from '@monitor/domain';
import { areaFindings } from './area-findings.js';
import { fifths, london } from './area-findings.builder.js';
import type { QuarterToBuild } from './area-findings.builder.js';

function trendOf(gaps: readonly number[], given: { breakOn?: string; each?: Partial<QuarterToBuild> } = {}) {
  const quarters = gaps.map((gap) => ({ sums: fifths(0.5 - gap / 2, 0.5 + gap / 2, 20_000), ...given.each }));
  const subject = london(quarters);
  const breaks = given.breakOn === undefined ? [] : breaksAt(given.breakOn, quarters.length);
  return areaFindings({ ...subject, breaks }).find(({ kind }) => kind === 'GAP_TREND');
}

function breaksAt(occursOn: string, quarters: number) {
  const entry: ComparabilityBreak = {
    ...{ id: occursOn, occursOn, lastsUntil: null, kind: 'METHOD', title: 'counted from another system' },
    ...{ explanation: 'Unused accounts are left out.', source: 'Note' },
    touches: { metrics: null, stratifiers: null, actions: null, levels: null, areaCodes: null, readings: null },
  };
  const series = {
    of: 'METRIC',
    metric: 'M01',
    stratifier: 'DEPRIVATION',
    level: 'ICB',
    areaCode: 'QRL',
    reading: 'AS_WAS',
  } as const;
  return breaksOfSeries([entry], series, quartersUpTo('2026-27-Q2', quarters));
}

const steady = [0.2, 0.201, 0.199, 0.2, 0.202, 0.198, 0.2, 0.201, 0.199, 0.2, 0.201, 0.2];

describe('the trend of a gap', () => {
  it('is told by the latest five quarters, and not by the first and the last', () => {
    const rising = trendOf([0.1, 0.14, 0.18, 0.22, 0.26]);
    expect(rising).toMatchObject({ verdict: 'DIFFERENT' });
    expect(rising?.sentence).toMatch(
      /over the 5 latest quarters .* the gap has grown by 4\.0 percentage points a quarter/,
    );
    expect(trendOf([0.3, 0.2, 0.2, 0.2, 0.2, 0.2])?.verdict).not.toBe('DIFFERENT');
  });

  it('has shrunk where it falls', () => {
    expect(trendOf([0.26, 0.22, 0.18, 0.14, 0.1])?.sentence).toMatch(/has shrunk by 4\.0 percentage points a quarter/);
  });

  it('cannot be told where chance explains it, with what would have shown', () => {
    const open = trendOf([0.2, 0.21, 0.19, 0.2, 0.21]);
    expect(open?.verdict).toBe('CANNOT_TELL');
    expect(open?.sentence).toMatch(
      /cannot tell a trend .* only a change over 5 quarters of about \d+\.\d percentage points or more/,
    );
  });

  it('cannot be told from fewer than five quarters', () => {
    expect(trendOf([0.1, 0.2, 0.3, 0.4])).toMatchObject({ verdict: 'CANNOT_TELL', allowance: null });
    expect(trendOf([0.1, 0.2, 0.3, 0.4])?.sentence).toMatch(/cannot be told from 4 quarters .* it takes 5\.$/);
    expect(trendOf([0.1])).toBeUndefined();
  });

  it('counts no quarter across a break, and says why', () => {
    const parted = trendOf([0.1, 0.14, 0.18, 0.22, 0.26], { breakOn: '2026-01-01' });
    expect(parted?.verdict).toBe('CANNOT_TELL');
    expect(parted?.sentence).toMatch(
      /from 3 quarters .* Quarters before January to March 2026 cannot be compared with later ones \(1 January 2026: counted from another system\)\./,
    );
  });

  it('counts no quarter of few organisations, nor one whose intervals do not know them', () => {
    expect(trendOf([0.1, 0.14, 0.18, 0.22, 0.26], { each: { organisations: 4 } })).toBeUndefined();
    expect(trendOf([0.1, 0.14, 0.18, 0.22, 0.26], { each: { designEffect: null } })).toBeUndefined();
  });

  it('reads the chart of twelve quarters, in its own words, with its limits on trial', () => {
    const usual = trendOf(steady);
    expect(usual?.cautions.map(({ kind }) => kind)).toEqual(['TRIAL_LIMITS']);
    expect(usual?.sentence).toMatch(/common cause variation/);
    const jump = trendOf([...steady, 0.3]);
    expect(jump).toMatchObject({ verdict: 'DIFFERENT', cautions: [] });
    expect(jump?.sentence).toMatch(/special cause variation \(concern, high\)/);
    expect(trendOf([...steady, 0.1])?.sentence).toMatch(/special cause variation \(improvement, low\)/);
  });

  it('takes no special cause that lies within the interval of the latest quarter: others may have answered', () => {
    const wide = { designEffect: 60 };
    expect(trendOf([...steady, 0.215], { each: wide })?.verdict).not.toBe('DIFFERENT');
    expect(trendOf([...steady, 0.215], { each: { designEffect: 1 } })?.verdict).toBe('DIFFERENT');
  });
});
