import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateStatuses } from './estimate.js';
import {
  countFigure,
  figureMarkers,
  figureRange,
  isUnreliable,
  figureUnits,
  gapFigure,
  ratioFigure,
  shareFigure,
  shownValue,
} from './figure.js';
import type { Figure } from './figure.js';
import { gapsTitle } from '../metrics/gap-words.js';
import { estimateStatusLabel, markers } from './markers.js';
import { figureInWords, figureText, writeFigure } from './write-figure.js';

const limit = fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: null });
const anyFigure: fc.Arbitrary<Figure> = fc.record({
  status: fc.constantFrom(...estimateStatuses),
  value: limit,
  lower: limit,
  upper: limit,
  unit: fc.constantFrom(...figureUnits),
  decimals: fc.nat(2),
  markers: fc.subarray([...figureMarkers]),
});
const published = (value: number, lower: number | null = null, upper: number | null = null) =>
  ({ status: 'PUBLISHED', value, lower, upper }) as const;

describe('a figure', () => {
  it('is written in the digits and the unit of what it is', () => {
    expect(figureText(shareFigure(published(0.41, 0.36, 0.46)))).toBe('41% (36% to 46%)');
    expect(figureText(shareFigure(published(0.41, 0.36, 0.46), 5000))).toBe('41.0% (36.0% to 46.0%)');
    expect(figureText(gapFigure(published(-0.061, -0.1, 0.02)))).toBe('−6.1 percentage points (−10.0 to 2.0)');
    expect(figureText(gapFigure(published(-0.061)), { withUnit: false })).toBe('−6.1');
    expect(figureText(ratioFigure(published(1.1, 1.04, 1.16)))).toBe('1.10 (1.04 to 1.16)');
    expect(figureText(countFigure(published(1005)))).toBe('1,005');
  });

  it('is one text made of its parts, in their order', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const { figure: number, unit, limits, signs } = writeFigure(figure);
        const text = figureText(figure);
        expect(text.startsWith(number)).toBe(true);
        expect(text.includes('(')).toBe(limits !== null);
        expect(signs.every((sign) => text.includes(sign))).toBe(true);
        expect(figureText(figure, { withUnit: false })).toBe(unit === null ? text : text.replace(` ${unit}`, ''));
      }),
    );
  });

  it('bears no sign that it does not name, and none is left unexplained', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const text = figureText(figure);
        const standing = Object.values(markers).filter(({ marker }) => text.includes(marker));
        expect(new Set(writeFigure(figure).markers)).toEqual(new Set(standing));
      }),
    );
  });

  it('that is not published shows neither value nor limits, and says why in words that no other reason has', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        if (figure.status === 'PUBLISHED') return;
        expect(shownValue(figure)).toBeNull();
        expect(writeFigure(figure)).toMatchObject({ limits: null, unit: null, signs: [] });
        expect(figureInWords(figure)).toMatch(/^\[[cxz]\] [a-z]/);
        expect(writeFigure(figure).absent).toBe(estimateStatusLabel(figure.status).toLowerCase());
      }),
    );
  });

  it('that is published without a number cannot be computed', () => {
    expect(figureInWords(shareFigure({ status: 'PUBLISHED', value: null, lower: null, upper: null }))).toBe(
      '[x] cannot be computed',
    );
  });
});

describe('the title over several gaps', () => {
  const wide = gapFigure(published(0.2));
  const unsure = (value: number): Figure => ({ ...gapFigure(published(value)), markers: ['LOW_RELIABILITY'] });

  it('runs from the lowest to the highest of those that five organisations or more stand behind', () => {
    expect(gapsTitle([wide, gapFigure(published(0.05))])).toBe('Gaps run from 5.0 to 20.0 percentage points');
    expect(gapsTitle([wide, gapFigure(published(0.05)), unsure(0.9)])).toBe(
      'Gaps run from 5.0 to 20.0 percentage points where five organisations or more are counted',
    );
  });

  it('claims no range where nothing reliable is shown', () => {
    expect(gapsTitle([unsure(0), unsure(1)])).toMatch(/^Every gap rests on fewer than five organisations/);
    expect(gapsTitle([])).toBe('No gap can be shown in the latest quarter');
  });
});

describe('figureRange', () => {
  it('holds every figure that is shown and reliable, and is null where none is', () => {
    fc.assert(
      fc.property(fc.array(anyFigure), (figures) => {
        const reliable = figures.filter((figure) => !isUnreliable(figure));
        const values = reliable.map(shownValue).filter((value) => value !== null);
        const range = figureRange(figures, (figure) => figure);
        if (range === null) return expect(values).toEqual([]);
        expect(shownValue(range.lowest)).toBeCloseTo(Math.min(...values), 12);
        expect(shownValue(range.highest)).toBeCloseTo(Math.max(...values), 12);
      }),
    );
  });
});
