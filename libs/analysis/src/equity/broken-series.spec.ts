import { describe, expect, it } from '@jest/globals';
import { breaksOfSeries, quarterLabel, quartersUpTo, stratifierDefinition } from '@monitor/domain';
import type { ComparabilityBreak } from '@monitor/domain';
import { groupsOfSums } from '../publication/published-groups.builder.js';
import { equityFinding } from './equity-finding.js';
import { equityPoint } from './equity-point.js';

const definition = stratifierDefinition('DEPRIVATION');
const quarters = quartersUpTo('2026-27-Q2', 8);
const series = {
  of: 'METRIC',
  metric: 'M01',
  stratifier: 'DEPRIVATION',
  level: 'ICB',
  areaCode: 'QRL',
  reading: 'AS_WAS',
} as const;

function entry(occursOn: string, lastsUntil: string | null = null): ComparabilityBreak {
  return {
    id: occursOn,
    occursOn,
    lastsUntil,
    kind: 'METHOD',
    title: 'counted from another system',
    explanation: 'Unused accounts are left out.',
    source: 'Note',
    touches: { metrics: null, stratifiers: null, actions: null, levels: null, areaCodes: null, readings: null },
  };
}

/** A gap of `gaps[i]` percentage points in the i-th quarter, between groups of 10,000 people. */
function point(gap: number) {
  const groups = groupsOfSums({ IMD1: [6000 - gap * 100, 10_000], IMD5: [6000, 10_000] }, definition);
  return equityPoint(groups, definition);
}

function finding(gaps: number[], ...ledger: ComparabilityBreak[]): string {
  const shown = quarters.slice(-gaps.length);
  return equityFinding({
    areaName: 'Devon',
    metricName: 'NHS App registration',
    definition,
    points: gaps.map((gap, index) => ({
      quarterId: shown[index] ?? '',
      quarterLabel: quarterLabel(shown[index] ?? ''),
      point: point(gap),
    })),
    breaks: breaksOfSeries(ledger, series, shown),
  });
}

const narrowing = [30, 30, 10, 10, 10, 10, 10, 10];

describe('a finding on a series with a break', () => {
  it('speaks of the change where there is no break', () => {
    expect(finding(narrowing)).toContain('in October to December 2024: the gap has narrowed.');
  });

  it('compares the latest quarter with the first one after the break, and with none before', () => {
    expect(finding(narrowing, entry('2025-04-01'))).toMatch(
      /It was 10\.0 percentage points in April to June 2025: no clear change\. Quarters before April to June 2025 cannot be compared with later ones \(1 April 2025: counted from another system\)\.$/,
    );
  });

  it('speaks of no change where fewer than five quarters are left, and says how many', () => {
    const said = finding(narrowing, entry('2026-04-01'));
    expect(said).toMatch(/That leaves only 2 quarters: too few to speak of a change\.$/);
    expect(said).not.toMatch(/narrowed|widened|no clear change/);
    expect(finding(narrowing, entry('2026-07-01'))).toMatch(/That leaves only one quarter: too few/);
  });

  it('leaves out the quarters of an outage', () => {
    expect(finding(narrowing, entry('2025-01-10', '2025-04-02'))).toContain(
      'in July to September 2025: no clear change',
    );
  });

  it('is cut by the newest of several breaks', () => {
    const said = finding(narrowing, entry('2025-01-01'), entry('2026-01-01'));
    expect(said).toContain('Quarters before January to March 2026 cannot be compared with later ones');
    expect(said).toMatch(/only 3 quarters/);
  });

  it('is of the latest quarter alone where that one has days of both states', () => {
    expect(finding(narrowing, entry('2026-08-15'))).toMatch(
      /July to September 2026 cannot be compared with any other quarter \(15 August 2026: .*\)\. That leaves only one quarter/,
    );
  });

  it('is not cut by a break before the first figure that is shown', () => {
    expect(finding([10, 10], entry('2026-04-01'))).toMatch(/Fewer than 5 quarters can be shown/);
    expect(finding([10], entry('2026-07-01'))).not.toMatch(/cannot be compared/);
  });
});
