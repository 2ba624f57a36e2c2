import { describe, expect, it } from '@jest/globals';
import { stratifierDefinition } from '@monitor/domain';
import type { Polarity, Stratifier } from '@monitor/domain';
import { fifths, quarterOf, sharesOf } from './area-findings.builder.js';
import type { QuarterToBuild } from './area-findings.builder.js';
import { equityMeasures } from './equity-measures.js';
import type { EquityMeasure } from './equity-measures.js';
import { measureOfPoint } from './measures-of-point.js';

function measuresOf(quarter: QuarterToBuild, stratifier: Stratifier, polarity: Polarity = 'HIGH_IS_BETTER') {
  const { point } = quarterOf(quarter, '2026-27-Q2', stratifier);
  return (measure: EquityMeasure) =>
    measureOfPoint(measure, { point, definition: stratifierDefinition(stratifier), polarity });
}

const ethnic = { WHITE: 0.6, MIXED: 0.55, ASIAN: 0.5, BLACK: 0.65, OTHER: 0.58 };
const ofOrder: EquityMeasure[] = ['ACI', 'RCI', 'SII', 'RII'];

describe('WHO’s measures of a published point', () => {
  it('are all there for an order, each with an interval that holds it where the measure promises one', () => {
    const of = measuresOf({ sums: fifths(0.4, 0.62) }, 'DEPRIVATION');
    for (const measure of equityMeasures) {
      const { status, value, lower, upper } = of(measure);
      expect([measure, status]).toEqual([measure, 'PUBLISHED']);
      expect(value).not.toBeNull();
      if (['D', 'R', 'SII', 'RII', 'BGV', 'TI', 'MLD', 'PAR', 'PAF'].includes(measure)) {
        expect(lower ?? NaN).toBeLessThan(value ?? NaN);
        expect(upper ?? NaN).toBeGreaterThan(value ?? NaN);
      }
    }
  });

  it('are refused, with the reason, where they ask for an order that groups do not have', () => {
    const of = measuresOf({ sums: sharesOf(ethnic) }, 'ETHNICITY');
    for (const measure of equityMeasures) {
      expect([measure, of(measure).status]).toEqual([
        measure,
        ofOrder.includes(measure) ? 'NOT_COMPUTABLE' : 'PUBLISHED',
      ]);
    }
    expect(of('SII').reason).toMatch(/no order/);
  });

  it('take difference and ratio from the point, and distances from the declared reference', () => {
    const of = measuresOf({ sums: sharesOf(ethnic) }, 'ETHNICITY');
    expect(of('D').value).toBeCloseTo(0.1, 6);
    expect(of('R').value).toBeCloseTo(1.2, 6);
    expect(of('MDRU').value).toBeCloseTo((0 + 0.05 + 0.1 + 0.05 + 0.02) / 5, 6);
    expect(of('MDBU').value).toBeCloseTo((0.05 + 0.1 + 0.15 + 0 + 0.07) / 5, 6);
    expect(of('BGSD').value).toBeCloseTo(Math.sqrt(of('BGV').value ?? NaN), 9);
  });

  it('are wider where people of one organisation are alike', () => {
    const widthOf = (designEffect: number, measure: EquityMeasure) => {
      const { lower, upper } = measuresOf({ sums: fifths(0.4, 0.62), designEffect }, 'DEPRIVATION')(measure);
      return (upper ?? NaN) - (lower ?? NaN);
    };
    for (const measure of ['SII', 'RII', 'BGV', 'BGSD', 'TI', 'MLD', 'MDMW', 'PAR', 'PAF'] as const) {
      expect(widthOf(9, measure)).toBeGreaterThan(2 * widthOf(1, measure));
    }
  });

  it('have no interval where the publication does not know organisations', () => {
    const of = measuresOf({ sums: fifths(0.4, 0.62), designEffect: null }, 'DEPRIVATION');
    for (const measure of equityMeasures.filter((each) => each !== 'D' && each !== 'R')) {
      expect([measure, of(measure).lower]).toEqual([measure, null]);
    }
  });

  it('count a hidden group as missing, and refuse where too many are', () => {
    const hidden = measuresOf({ sums: { ...fifths(0.4, 0.62), IMD3: [0, 3600] } }, 'DEPRIVATION');
    expect(hidden('ACI')).toMatchObject({ status: 'NOT_COMPUTABLE', value: null });
    expect(hidden('BGV').reason).toMatch(/1 of 5 groups are missing/);
  });

  it('read less as better where it is', () => {
    const of = measuresOf({ sums: fifths(0.4, 0.62) }, 'DEPRIVATION', 'LOW_IS_BETTER');
    expect(of('MDBU').value).toBeCloseTo((0 + 0.055 + 0.11 + 0.165 + 0.22) / 5, 6);
    expect(of('PAR').value).toBe(0);
  });
});
