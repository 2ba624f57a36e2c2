import { boardPlaces } from './board-places.js';
import type { BoardRows, RegionPlaces } from './board-places.js';
import type { Tile } from './tile.js';

/** A tile with its place in its region, counted from 1. */
export interface PlacedTile {
  tile: Tile;
  row: number;
  column: number;
}

/** A region with those of its boards that are shown, from north to south and from west to east. */
export interface PlacedRegion {
  name: string;
  tiles: PlacedTile[];
}

/** Every tile once: in its region, or apart where the map does not know its place. */
export interface PlacedTiles {
  west: PlacedRegion[];
  east: PlacedRegion[];
  withoutPlace: Tile[];
}

/** Places each tile in the edition of its region that knows most of the tiles; regions without any are left out. */
export function placeTiles(tiles: readonly Tile[]): PlacedTiles {
  const left = new Map(tiles.map((tile) => [tile.key, tile]));
  const take = (regions: readonly RegionPlaces[]) =>
    regions.map((region) => placeRegion(region, left)).filter((region) => region.tiles.length > 0);
  const [west, east] = [take(boardPlaces.west), take(boardPlaces.east)];
  return { west, east, withoutPlace: [...left.values()] };
}

/** Takes the tiles of a region out of those that are left. */
function placeRegion({ name, editions }: RegionPlaces, left: Map<string, Tile>): PlacedRegion {
  const known = (edition: BoardRows) => edition.flat().filter((code) => code !== null && left.has(code)).length;
  const best = editions.reduce((chosen, edition) => (known(edition) > known(chosen) ? edition : chosen));
  const tiles = best.flatMap((codes, row) =>
    codes.flatMap((code, column) => {
      const tile = code === null ? undefined : left.get(code);
      if (tile === undefined) return [];
      left.delete(tile.key);
      return [{ tile, row: row + 1, column: column + 1 }];
    }),
  );
  return { name, tiles };
}
