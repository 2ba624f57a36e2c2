import { describe, expect, it } from '@jest/globals';
import { textLines } from '@monitor/domain';
import fc from 'fast-check';
import { nameWithValue, rowLayout } from './row-layout.js';

const word = fc.constantFrom('Bath', 'and', 'North', 'East', 'Somerset,', 'Swindon', 'Gloucestershire');
const words = fc.array(word, { maxLength: 16 }).map((parts) => parts.join(' '));
const rows = fc.array(fc.record({ name: words, value: words }), { minLength: 1, maxLength: 8 });
const size = fc.record({ width: fc.integer({ min: 288, max: 1400 }), textScale: fc.constantFrom(1, 1.5, 2) });

/** Height of words in a room, in the letters of Arial, of which a hundred are half as wide as they are high. */
function heightOf(text: string, room: number, fontSize: number): number {
  return textLines(text, room, (each) => each.length * 0.5 * fontSize).length * fontSize * 1.2;
}

describe('rowLayout', () => {
  it('leaves every name the lines that it needs: beside its bar, or between its bar and the one above', () => {
    fc.assert(
      fc.property(rows, size, (named, room) => {
        const layout = rowLayout(room, named);
        const { isNarrow, nameWidth, rowHeight, barHeight, fontSize, topMargin } = layout;
        for (const row of named) {
          const height = isNarrow
            ? heightOf(nameWithValue(row), room.width, fontSize)
            : heightOf(row.name, nameWidth - 12, fontSize);
          expect(height).toBeLessThanOrEqual(isNarrow ? rowHeight - barHeight : rowHeight);
          if (isNarrow) expect(topMargin + rowHeight / 2 - barHeight / 2).toBeGreaterThan(height);
        }
      }),
    );
  });

  it('keeps more than half of a wide picture for what is drawn, however long the names are', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 560, max: 1400 }), (named, width) => {
        const { nameWidth } = rowLayout({ width, textScale: 1 }, named);
        expect(nameWidth).toBeLessThanOrEqual(width * 0.32 + 1);
      }),
    );
  });

  it('gives short names no more than two lines of room, and values only the room that they take', () => {
    const layout = rowLayout({ width: 1000, textScale: 1 }, [{ name: 'London', value: '' }]);
    expect(layout).toMatchObject({ nameWidth: 250, rowHeight: 44, valueWidth: 0 });
  });
});
