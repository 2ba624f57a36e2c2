import { describe, expect, it } from '@jest/globals';
import { implementationStatuses, isInPlace } from '@monitor/domain';
import fc from 'fast-check';
import { drawnStatuses, isDrawnInPlace } from './status-fills.js';
import type { StatusRow } from './status-row.js';
import { reachOf, stackedStatuses, toDrawnStatuses } from './to-drawn-statuses.js';

const none = { NOT_STARTED: 0, PLANNED: 0, IN_PROGRESS: 0, IMPLEMENTED: 0, EMBEDDED: 0 };
const row = (answers: StatusRow['answers']): StatusRow => ({ key: 'Y56', label: 'London', answers });
const anyAnswers = fc.record({
  ...{ NOT_STARTED: fc.nat(50), PLANNED: fc.nat(50), IN_PROGRESS: fc.nat(50) },
  ...{ IMPLEMENTED: fc.nat(50), EMBEDDED: fc.nat(50) },
});

describe('toDrawnStatuses', () => {
  it('sets what is in place to the right of the middle, and all else to its left', () => {
    const [drawn] = toDrawnStatuses([row({ NOT_STARTED: 1, PLANNED: 1, IN_PROGRESS: 2, IMPLEMENTED: 3, EMBEDDED: 1 })]);
    expect(drawn).toMatchObject({
      ...{ applicable: 8, NOT_STARTED: -0.125, PLANNED: -0.125, IN_PROGRESS: -0.25 },
      ...{ IMPLEMENTED: 0.375, EMBEDDED: 0.125 },
    });
  });

  it('draws nothing where nobody gave an answer', () => {
    expect(toDrawnStatuses([row(none)])).toEqual([{ key: 'Y56', label: 'London', applicable: 0, ...none }]);
  });

  it('makes every bar one long, and its right part the share in place', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const [drawn] = toDrawnStatuses([row(answers)]);
        fc.pre(drawn!.applicable > 0);
        const [left, right] = [
          drawn!.NOT_STARTED + drawn!.PLANNED + drawn!.IN_PROGRESS,
          drawn!.IMPLEMENTED + drawn!.EMBEDDED,
        ];
        expect(right - left).toBeCloseTo(1, 10);
        expect(right).toBeCloseTo((answers.IMPLEMENTED + answers.EMBEDDED) / drawn!.applicable, 10);
      }),
    );
  });
});

describe('the statuses that are drawn', () => {
  it('are those of the scale, each on the side on which the domain puts it', () => {
    expect([...drawnStatuses, 'NOT_APPLICABLE']).toEqual([...implementationStatuses]);
    expect(drawnStatuses.filter(isDrawnInPlace)).toEqual(drawnStatuses.filter(isInPlace));
  });
});

describe('the bars', () => {
  it('have room for every one of them on both sides of the middle', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { maxLength: 5 }), (all) => {
        const drawn = toDrawnStatuses(all.map(row));
        const [left, right] = reachOf(drawn);
        expect(left).toBeLessThan(0);
        expect(right).toBeGreaterThan(0);
        for (const each of drawn) {
          expect(each.NOT_STARTED + each.PLANNED + each.IN_PROGRESS).toBeGreaterThanOrEqual(left - 1e-12);
          expect(each.IMPLEMENTED + each.EMBEDDED).toBeLessThanOrEqual(right + 1e-12);
        }
      }),
    );
  });

  it('stack every status once, so that they stand in their order from left to right', () => {
    expect(stackedStatuses).toEqual(['IN_PROGRESS', 'PLANNED', 'NOT_STARTED', 'IMPLEMENTED', 'EMBEDDED']);
    expect([...stackedStatuses].sort()).toEqual([...drawnStatuses].sort());
  });
});
