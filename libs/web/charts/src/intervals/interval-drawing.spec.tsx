import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import { estimate, hidden } from '../figure/estimate.builder.js';
import { wholeShareScale } from '../scales/scale-for.js';
import { IntervalDrawing } from './IntervalDrawing.js';

afterEach(cleanup);

const size = { width: 700, textScale: 1 };

/** Left and right edges of the bars, in pixels, from their paths. */
function barsIn(container: HTMLElement): { left: number; right: number }[] {
  return [...container.querySelectorAll('.monitor-possible path')].map((path) => {
    const places = (path.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [left = NaN, , width = NaN] = places;
    return { left, right: left + width };
  });
}

describe('IntervalDrawing', () => {
  it('draws a bar over what missing returns leave open, behind the interval, and none where nothing is open', () => {
    const figure = estimate({ value: 0.5, lower: 0.4, upper: 0.6 });
    const { container } = render(
      <IntervalDrawing
        rows={[
          { key: 'a', label: 'A', estimate: figure, possible: { lower: 0.25, upper: 0.75 } },
          { key: 'b', label: 'B', estimate: figure, possible: null },
          { key: 'c', label: 'C', estimate: figure, possible: { lower: 0, upper: 1 } },
        ]}
        scale={wholeShareScale}
        size={size}
      />,
    );
    const [half, whole] = barsIn(container);
    expect(barsIn(container)).toHaveLength(2);
    expect((half!.right - half!.left) / (whole!.right - whole!.left)).toBeCloseTo(0.5, 6);
    const bar = container.querySelector('.monitor-possible');
    const point = container.querySelector('circle');
    expect(bar!.compareDocumentPosition(point!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('names every row and its reason also where no figure at all is shown', () => {
    const rows = ['Devon', 'Dorset'].map((key) => ({ key, label: key, estimate: hidden }));
    const { container } = render(<IntervalDrawing rows={rows} scale={wholeShareScale} size={size} />);
    expect(container.querySelectorAll('circle')).toHaveLength(0);
    for (const words of ['Devon', 'Dorset', '[c] hidden to protect people', '100%']) {
      expect(container.textContent).toContain(words);
    }
  });
});
