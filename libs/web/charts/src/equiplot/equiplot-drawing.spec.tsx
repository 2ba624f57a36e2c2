import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import { estimate, hidden } from '../figure/estimate.builder.js';
import { wholeShareScale } from '../scales/scale-for.js';
import { EquiplotDrawing } from './EquiplotDrawing.js';
import { EquiplotLegend } from './EquiplotLegend.js';
import type { EquiplotRow } from './equiplot-row.js';

afterEach(cleanup);

const groups = [
  { key: 'poor', label: 'Most deprived fifth', isCompared: true },
  { key: 'middle', label: 'Middle fifth', isCompared: false },
  { key: 'rich', label: 'Least deprived fifth', isCompared: true },
];

function row(key: string, values: readonly (number | null)[], known: Partial<EquiplotRow> = {}): EquiplotRow {
  const shares = values.map((value) => (value === null ? hidden : estimate({ value })));
  return { key, label: key, shares, overall: estimate({ value: 0.5 }), isAfterBreak: false, ...known };
}

function draw(rows: readonly EquiplotRow[], width = 800) {
  const size = { width, textScale: 1 };
  const { container } = render(<EquiplotDrawing groups={groups} rows={rows} scale={wholeShareScale} size={size} />);
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  return { container, all };
}

/** Where a mark stands, in pixels. */
function placeOf(dot: Element | undefined): { x: number; y: number } {
  const [x = NaN, y = NaN] = (dot?.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  return { x, y };
}

describe('EquiplotDrawing', () => {
  it('draws the newest quarter above, each share on the one scale, and nothing for a hidden one', () => {
    const { all } = draw([row('new', [0.25, 0.5, 0.75]), row('old', [0.25, null, 0.75])]);
    const dots = all('.monitor-equiplot__dot').map(placeOf);
    expect(dots).toHaveLength(5);
    const rows = [...new Set(dots.map(({ y }) => y))].sort((a, b) => a - b);
    expect(rows).toHaveLength(2);
    const xs = [...new Set(dots.filter(({ y }) => y === rows[0]).map(({ x }) => x))].sort((a, b) => a - b);
    expect(xs).toHaveLength(3);
    expect(xs[1]! - xs[0]!).toBeCloseTo(xs[2]! - xs[1]!, 6);
    expect(dots.filter(({ y }) => y === rows[1])).toHaveLength(2);
  });

  it('dashes the line of a row in which a group is not shown, and says how many are not', () => {
    const { all, container } = draw([row('new', [0.25, 0.5, 0.75]), row('old', [0.25, null, 0.75])]);
    const dashes = all('.monitor-equiplot__line line').map((line) => line.getAttribute('stroke-dasharray'));
    expect(dashes).toEqual([null, '3 4']);
    expect(container.textContent).toContain('1 group [c]');
  });

  it('draws no line and no mark where everything is hidden, and keeps the row', () => {
    const { all, container } = draw([row('April to June 2026', [null, null, null], { overall: hidden })]);
    expect(all('.monitor-equiplot__dot, .monitor-equiplot__line, .monitor-equiplot__overall')).toHaveLength(0);
    expect(container.textContent).toContain('3 groups [c]');
  });

  it('ends no name with a colon where nothing stands behind it', () => {
    const { container } = draw([row('April to June 2026', [0.25, 0.5, 0.75])], 320);
    expect(container.textContent).toContain('April to June 2026');
    expect(container.textContent).not.toContain('2026:');
  });
});

describe('EquiplotLegend', () => {
  it('names every group beside its mark, no two marks alike, and the tick', () => {
    const { container } = render(<EquiplotLegend groups={groups} overall="All people" />);
    const names = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Most deprived fifth', 'Middle fifth', 'Least deprived fifth', 'All people']);
    const marks = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(new Set(marks).size).toBe(3);
  });
});
