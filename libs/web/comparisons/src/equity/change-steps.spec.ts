import { describe, expect, it } from '@jest/globals';
import { gapFigure } from '@monitor/domain';
import fc from 'fast-check';
import { changeInSteps, stepColumns, toStepRows } from './change-steps.js';
import type { EquityArea, EquityPoint } from './equity-answer.js';

const kinds = ['SAME_ORGANISATIONS', 'WHO_ANSWERED', 'SIZE', 'BOUNDARIES', 'REVISION'] as const;
const since = '2025-26-Q1';
const until = '2026-27-Q1';

/** An area whose gap, lying one way or the other, went from one width to another by some parts. */
function areaOf(known: {
  way?: number;
  before: number;
  parts: readonly number[];
  breaks?: string[];
  hidden?: boolean;
}) {
  const { way = 1, before, parts, breaks = [], hidden = false } = known;
  const now = before + parts.reduce((sum, part) => sum + part, 0);
  const point = (id: string, gap: number, changes: EquityPoint['changes']) => ({
    quarter: { id },
    difference: gapFigure({ status: 'PUBLISHED', value: way * gap, lower: null, upper: null }),
    changes,
  });
  const split = parts.map((value, at) => ({ kind: kinds[at % kinds.length]!, value }));
  const changes = [{ sinceQuarterId: since, organisations: 12, split: hidden ? null : split }];
  return {
    points: [point(since, before, []), point(until, now, changes)],
    breaks: breaks.length === 0 ? [] : [{ quarterIds: breaks }],
  } as unknown as EquityArea;
}

const parts = fc.array(fc.double({ min: -0.04, max: 0.04, noNaN: true }), { minLength: 1, maxLength: 5 });

describe('the steps of a change', () => {
  it('lead from the earlier gap to the newest without a jump, whichever way the gap lies', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 0.6, noNaN: true }), parts, fc.constantFrom(1, -1), (before, by, way) => {
        const steps = changeInSteps(areaOf({ way, before, parts: by }))?.steps ?? [];
        expect(steps).toHaveLength(by.length + 2);
        const middle = steps.slice(1, -1);
        expect(middle[0]?.from).toBeCloseTo(steps[0]!.to, 12);
        middle.slice(1).forEach(({ from }, at) => expect(from).toBe(middle[at]!.to));
        expect(Math.abs(middle.at(-1)!.to - steps.at(-1)!.to)).toBeLessThan(0.006);
        expect(middle.map(({ by: each }) => each)).toEqual(by);
      }),
    );
  });

  it('are bars between where each begins and ends, beside what it adds', () => {
    const { steps } = changeInSteps(areaOf({ before: 0.2, parts: [0.05, -0.02] }))!;
    expect(
      toStepRows(steps).map(({ words, possible }) => [words, possible?.lower.toFixed(2), possible?.upper.toFixed(2)]),
    ).toEqual([
      ['20.0', '0.00', '0.20'],
      ['+5.0', '0.20', '0.25'],
      ['−2.0', '0.23', '0.25'],
      ['23.0', '0.00', '0.23'],
    ]);
    expect(stepColumns.map(({ header }) => header)).toEqual(['Step', 'Makes the gap wider by', 'Gap after it']);
  });

  it('are not told across a break, nor where a part would tell of single organisations', () => {
    expect(changeInSteps(areaOf({ before: 0.2, parts: [0.05], breaks: ['2025-26-Q3'] }))).toBeNull();
    expect(changeInSteps(areaOf({ before: 0.2, parts: [0.05], hidden: true }))).toBeNull();
    expect(changeInSteps(areaOf({ before: 0.2, parts: [0.05], breaks: [since] }))?.since).toBe(since);
  });

  it('are not drawn where the parts do not lead to the gap that is published', () => {
    const area = areaOf({ before: 0.2, parts: [0.05] });
    const latest = area.points.at(-1)!;
    const other = { ...latest, difference: gapFigure({ status: 'PUBLISHED', value: 0.4, lower: null, upper: null }) };
    expect(changeInSteps({ ...area, points: [area.points[0]!, other] } as unknown as EquityArea)).toBeNull();
  });
});
