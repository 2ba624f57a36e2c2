import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gapFigure } from '../estimates/figure.js';
import type { Figure } from '../estimates/figure.js';
import { lineSentence, readOwnLine, sideOfLine } from './own-line.js';

/** A gap of 5 percentage points with its interval, unless told otherwise. */
function gap(known: Partial<Figure> = {}): Figure {
  return { ...gapFigure({ status: 'PUBLISHED', value: 0.05, lower: 0.02, upper: 0.08 }), ...known };
}

const hidden = gap({ status: 'SUPPRESSED', value: null });
const tenths = fc.integer({ min: -1000, max: 1000 });

describe('a line of the reader’s own', () => {
  it('is any number of points from -100 to 100, to a tenth, and nothing else', () => {
    fc.assert(fc.property(tenths, (tenth) => expect(readOwnLine(String(tenth / 10))).toBeCloseTo(tenth / 1000, 12)));
    for (const typed of ['', ' ', 'ten', '10%', '100.1', '-101', 'Infinity', 'NaN'])
      expect(readOwnLine(typed)).toBeNull();
  });

  it('has the gap on a side only where the whole interval lies there', () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, tenths, (a, b, c, tenth) => {
        const [lower = 0, value = 0, upper = 0] = [a, b, c].sort((one, other) => one - other);
        const line = tenth / 1000;
        const side = sideOfLine(line, gapFigure({ status: 'PUBLISHED', value, lower, upper }));
        const holds = lower <= line && line <= upper;
        expect(side).toBe(holds ? null : value > line ? 'ABOVE' : 'BELOW');
      }),
    );
  });

  it('has no side for a gap that is hidden, without an interval, or of few organisations', () => {
    const withoutLimits = gap({ lower: null, upper: null });
    for (const none of [hidden, withoutLimits, gap({ markers: ['LOW_RELIABILITY'] })]) {
      expect(sideOfLine(0.9, none)).toBeNull();
      expect(lineSentence(0.9, none, 'April to June 2026')).not.toContain('whole');
    }
    expect(lineSentence(0.9, hidden, 'April to June 2026')).toBe(
      'Your line stands at 90.0 percentage points: it is your own, and no target of NHS England.',
    );
  });

  it('says how far the gap is from it, and whether that can be told', () => {
    expect(lineSentence(0.1, gap(), 'April to June 2026')).toContain(
      'The gap in April to June 2026, 5.0, is 5.0 points below it, and so is its whole 95% interval.',
    );
    expect(lineSentence(0.03, gap(), 'April to June 2026')).toContain(
      'is 2.0 points above it. Its 95% interval reaches the line: on which side of it the gap lies cannot be told.',
    );
    expect(lineSentence(0.05, gap(), 'April to June 2026')).toContain(
      'is on it to a tenth of a point. Its 95% interval reaches',
    );
  });
});
