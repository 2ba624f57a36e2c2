import { afterEach, describe, expect, it } from '@jest/globals';
import { shareFigure } from '@monitor/domain';
import { cleanup, render } from '@testing-library/react';
import { chartColours } from '../colours/chart-colours.js';
import { scaleFor } from '../scales/scale-for.js';
import { TrendDrawing } from '../trends/TrendDrawing.js';
import { eventPoints, firstAfter } from './event-points.js';

afterEach(cleanup);

const estimate = shareFigure({ status: 'PUBLISHED', value: 0.5, lower: 0.4, upper: 0.6 });

describe('what is drawn around an event', () => {
  it('is grey before it, joined to nothing after it, and says at the line between what happened', () => {
    const rows = [-2, -1, 0, 1, 2].map((since) => ({ since, estimate }));
    const first = firstAfter(rows);
    const { container } = render(
      <TrendDrawing
        points={eventPoints(rows)}
        scale={scaleFor('SHARE', [estimate])}
        breaks={[first!]}
        breakSign="Adoption"
        mutedBefore={first}
        height={300}
        size={{ width: 700, textScale: 1 }}
      />,
    );
    const dots = [...container.querySelectorAll('.recharts-line-dot')].map((dot) => dot.getAttribute('fill'));
    const { muted, main } = chartColours;
    expect(dots).toEqual([muted, muted, main, main, main]);
    expect(container.textContent).toContain('Adoption');
    expect(container.querySelectorAll('.recharts-line-curve[d]')).toHaveLength(2);
  });
});
