import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { boardPlaces } from './board-places.js';
import { placeTiles } from './place-tiles.js';
import type { PlacedRegion } from './place-tiles.js';
import { TileMap } from './TileMap.js';
import type { Tile } from './tile.js';

afterEach(cleanup);

const regions = [...boardPlaces.west, ...boardPlaces.east];
const codesOf = (edition: 'first' | 'last') =>
  regions
    .flatMap(({ editions }) => (edition === 'first' ? editions[0] : (editions.at(-1) ?? [])).flat())
    .filter((code) => code !== null);
const today = codesOf('first');
const before = codesOf('last');

function tile(key: string, known: Partial<Tile> = {}): Tile {
  return { key, name: key, text: '5.0', tone: 2, ...known };
}

const placedIn = (side: readonly PlacedRegion[]) => side.flatMap(({ tiles }) => tiles);

describe('the places of boards', () => {
  it('are 36 for today and 42 for before April 2026, each once', () => {
    expect([today.length, new Set(today).size]).toEqual([36, 36]);
    expect([before.length, new Set(before).size]).toEqual([42, 42]);
  });

  it.each(regions)('are one tile each within $name', ({ editions }) => {
    for (const rows of editions) {
      const width = Math.max(...rows.map((row) => row.length));
      expect(rows.every((row) => row.length === width)).toBe(true);
    }
  });
});

describe('placeTiles', () => {
  it('leaves no tile out and shows none twice, nor two in one place, whatever the areas are', () => {
    const code = fc.constantFrom(...new Set([...today, ...before, 'X99', 'Y56', '']));
    fc.assert(
      fc.property(fc.uniqueArray(code), (codes) => {
        const { west, east, withoutPlace } = placeTiles(codes.map((each) => tile(each)));
        const placed = [...placedIn(west), ...placedIn(east)];
        const shown = [...placed.map(({ tile: { key } }) => key), ...withoutPlace.map(({ key }) => key)];
        expect(shown.sort()).toEqual([...codes].sort());
        for (const { tiles } of [...west, ...east]) {
          expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(tiles.length);
        }
      }),
    );
  });

  it.each([
    ['of today', today],
    ['before April 2026', before],
  ])('has a place for every board %s', (_, codes) => {
    expect(placeTiles(codes.map((code) => tile(code))).withoutPlace).toEqual([]);
  });

  it('has the north above the south, and the west left of the east', () => {
    const { west } = placeTiles(before.map((code) => tile(code)));
    const place = (code: string) => placedIn(west).find(({ tile: { key } }) => key === code);
    expect(west.map(({ name }) => name)).toEqual(['North West', 'Midlands', 'South West']);
    // Gloucestershire lies north of Dorset, Cornwall west of Devon, Shropshire west of Leicestershire.
    expect(place('QR1')!.row).toBeLessThan(place('QVV')!.row);
    expect(place('QT6')!.column).toBeLessThan(place('QJK')!.column);
    expect(place('QOC')!.column).toBeLessThan(place('QK1')!.column);
  });
});

describe('TileMap', () => {
  it('is one image with words, and each tile has its name, its figure and its look', () => {
    const tiles = [tile('QE1', { name: 'Lancashire' }), tile('QYG', { name: 'Cheshire', text: '[c]', tone: 'none' })];
    const { container } = render(
      <TileMap tiles={tiles} meanings={[{ tone: 'none', label: '[c] no gap to show' }]} label="Gap by board" />,
    );
    expect(screen.getByRole('img', { name: 'Gap by board' })).toBeTruthy();
    const boxes = [...container.querySelectorAll('.monitor-tile')];
    expect(boxes.map(({ textContent }) => textContent)).toEqual(['Lancashire5.0', 'Cheshire[c]']);
    expect(boxes[1]?.classList.contains('monitor-heat--none')).toBe(true);
    expect(screen.getByRole('listitem').textContent).toBe('[c] no gap to show');
    expect(container.textContent).not.toContain('No place on the map');
  });

  it('keeps a board that it does not know, in a row of its own', () => {
    const { container } = render(<TileMap tiles={[tile('X99', { name: 'New Board' })]} meanings={[]} label="Gaps" />);
    expect(container.textContent).toContain('No place on the mapNew Board5.0');
  });
});
