import type { CSSProperties } from 'react';
import { NothingToDraw } from '../figure/NothingToDraw.js';
import { placeTiles } from './place-tiles.js';
import type { PlacedRegion, PlacedTile } from './place-tiles.js';
import { TileLegend } from './TileLegend.js';
import { tileClass } from './tile-class.js';
import type { Tile, TileMeaning } from './tile.js';

interface TileMapProps {
  tiles: readonly Tile[];
  /** What the looks of the tiles stand for, in the order of the legend. */
  meanings: readonly TileMeaning[];
  /** What the picture shows, for people who do not see it. The rows are in the table beside it. */
  label: string;
}

function TileBox({ tile, style }: { tile: Tile; style?: CSSProperties }) {
  return (
    <div className={`monitor-tile ${tileClass(tile)}`} style={style}>
      <span className="monitor-tile__name">{tile.name}</span>
      <span className="monitor-tile__text">{tile.text}</span>
    </div>
  );
}

/** On a phone the places are let go and the tiles follow each other. */
function placeOf({ row, column }: PlacedTile) {
  return { '--row': row, '--column': column } as CSSProperties;
}

function Region({ name, tiles }: PlacedRegion) {
  return (
    <div className="monitor-tiles__region">
      <div className="monitor-tiles__name">{name}</div>
      <div className="monitor-tiles__grid">
        {tiles.map((placed) => (
          <TileBox key={placed.tile.key} tile={placed.tile} style={placeOf(placed)} />
        ))}
      </div>
    </div>
  );
}

/**
 * Boards as equal tiles, by region, roughly as they lie on the ground: where in England something is, without a large
 * board looking more than a small one. A board whose place is not known stands in a row of its own.
 */
export function TileMap({ tiles, meanings, label }: TileMapProps) {
  if (tiles.length === 0) return <NothingToDraw />;
  const { west, east, withoutPlace } = placeTiles(tiles);
  return (
    <div data-picture="">
      <TileLegend meanings={meanings} />
      <div className="monitor-tiles" role="img" aria-label={label}>
        {[west, east].map((side, index) => (
          <div key={index} className="monitor-tiles__side">
            {side.map((region) => (
              <Region key={region.name} {...region} />
            ))}
          </div>
        ))}
        {withoutPlace.length > 0 && (
          <div className="monitor-tiles__region monitor-tiles__region--apart">
            <div className="monitor-tiles__name">No place on the map</div>
            <div className="monitor-tiles__grid monitor-tiles__grid--apart">
              {withoutPlace.map((tile) => (
                <TileBox key={tile.key} tile={tile} />
              ))}
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
