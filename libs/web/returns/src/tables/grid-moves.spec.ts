import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextPlace } from './grid-moves.js';
import type { GridPlace, GridSize, PressedKey } from './grid-moves.js';

const anySize = fc.record({ rows: fc.integer({ min: 1, max: 20 }), columns: fc.integer({ min: 1, max: 6 }) });

const press = (key: string, part: Partial<PressedKey> = {}): PressedKey => ({
  key,
  isShift: false,
  isControl: false,
  isAtEdge: true,
  ...part,
});

const everyPlace = ({ rows, columns }: GridSize): GridPlace[] =>
  Array.from({ length: rows * columns }, (_, at) => ({ row: at % rows, column: Math.floor(at / rows) }));

describe('the keyboard in a grid', () => {
  it('goes down through every cell with Enter alone, column by column, and stays in the last one', () => {
    fc.assert(
      fc.property(anySize, (size) => {
        const walk: GridPlace[] = [{ row: 0, column: 0 }];
        for (let step = 1; step < size.rows * size.columns; step += 1) {
          walk.push(nextPlace(walk.at(-1) as GridPlace, size, press('Enter')) as GridPlace);
        }
        expect(walk).toEqual(everyPlace(size));
        expect(nextPlace(walk.at(-1) as GridPlace, size, press('Enter'))).toEqual(walk.at(-1));
      }),
    );
  });

  it('reaches every cell from every other with arrows, and never leaves the grid', () => {
    fc.assert(
      fc.property(anySize, (size) => {
        const reached = new Set<string>();
        const waiting: GridPlace[] = [{ row: size.rows - 1, column: 0 }];
        for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
          if (reached.has(JSON.stringify(at))) continue;
          reached.add(JSON.stringify(at));
          for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']) {
            const next = nextPlace(at, size, press(key)) as GridPlace;
            expect(next.row >= 0 && next.row < size.rows && next.column >= 0 && next.column < size.columns).toBe(true);
            waiting.push(next);
          }
        }
        expect(reached.size).toBe(size.rows * size.columns);
      }),
    );
  });

  it('goes back where it came from with Shift and Enter', () => {
    fc.assert(
      fc.property(anySize, fc.nat(), (size, seed) => {
        const places = everyPlace(size);
        const at = places[seed % Math.max(places.length - 1, 1)] as GridPlace;
        if (places.length === 1) return;
        const next = nextPlace(at, size, press('Enter')) as GridPlace;
        expect(nextPlace(next, size, press('Enter', { isShift: true }))).toEqual(at);
      }),
    );
  });

  it('leaves an arrow to the text while the text cursor is within it, and typing to the cell', () => {
    const size = { rows: 3, columns: 2 };
    const at = { row: 1, column: 0 };
    expect(nextPlace(at, size, press('ArrowRight', { isAtEdge: false }))).toBeNull();
    expect(nextPlace(at, size, press('ArrowRight', { isShift: true }))).toBeNull();
    for (const key of ['5', 'Tab', 'Home', 'Backspace']) expect(nextPlace(at, size, press(key))).toBeNull();
  });
});
