import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import { estimate, hidden } from '../figure/estimate.builder.js';
import { wholeShareScale } from '../scales/scale-for.js';
import { TrendDrawing } from './TrendDrawing.js';

afterEach(cleanup);

function draw(value: number | null, estimates = [estimate({ value: 0.4 }), estimate({ value: 0.6 })]) {
  const { container } = render(
    <TrendDrawing
      points={estimates.map((figure, index) => ({ key: String(index), label: ['January', '2026'], estimate: figure }))}
      scale={wholeShareScale}
      breaks={[]}
      ownLine={value === null ? null : { name: 'Your line', value }}
      height={260}
      size={{ width: 700, textScale: 1 }}
    />,
  );
  const line = container.querySelector('.monitor-own-line line');
  return { container, heights: ['y1', 'y2'].map((end) => Number(line?.getAttribute(end) ?? NaN)) };
}

describe('a line of the reader’s own in a trend', () => {
  it('lies level, at the height of its value, and bears its name', () => {
    const [atNone, atHalf, atAll] = [0, 0.5, 1].map((value) => draw(value).heights);
    expect(atHalf![0]).toBe(atHalf![1]);
    expect(atHalf![0]).toBeCloseTo((atNone![0]! + atAll![0]!) / 2, 6);
    expect(draw(0.5).container.textContent).toContain('Your line');
  });

  it('is drawn where every figure is hidden, and only where one is chosen', () => {
    expect(draw(0.5, [hidden, hidden]).heights.every(Number.isFinite)).toBe(true);
    expect(draw(null).container.querySelector('.monitor-own-line')).toBeNull();
  });

  it('has its name within the picture, wherever it lies', () => {
    for (const value of [0, 0.1, 0.5, 0.9, 1]) {
      const name = [...draw(value).container.querySelectorAll('text')].find((text) => text.textContent === 'Your line');
      const y = Number(name?.getAttribute('y'));
      // Room for a line of text on the side of the line on which the name stands.
      expect(y).toBeGreaterThanOrEqual(8);
      expect(y).toBeLessThanOrEqual(260);
      cleanup();
    }
  });
});
