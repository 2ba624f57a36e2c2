import { describe, expect, it } from '@jest/globals';
import { shareFigure } from '@monitor/domain';
import fc from 'fast-check';
import { eventPoints, firstAfter } from './event-points.js';

const estimate = shareFigure({ status: 'PUBLISHED', value: 0.1, lower: 0, upper: 0.2 });
const moments = fc
  .uniqueArray(fc.integer({ min: -12, max: 12 }), { maxLength: 20 })
  .map((all) => all.map((since) => ({ since, estimate })));

describe('the moments around an event', () => {
  it('are named by their distance and stand in their order, however they come', () => {
    const points = eventPoints([2, -1, 0].map((since) => ({ since, estimate })));
    expect(points.map(({ label }) => label)).toEqual([
      ['1', 'before'],
      ['0', ''],
      ['2', 'after'],
    ]);
  });

  it('are parted between the last before and the first after, or not at all', () => {
    fc.assert(
      fc.property(moments, (rows) => {
        const points = eventPoints(rows);
        const before = rows.filter(({ since }) => since < 0).length;
        const place = points.findIndex(({ key }) => key === firstAfter(rows));
        expect(points).toHaveLength(rows.length);
        expect(place).toBe(before === 0 || before === rows.length ? -1 : before);
      }),
    );
  });
});
