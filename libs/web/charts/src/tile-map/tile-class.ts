import type { Tile } from './tile.js';

/** How a tile is drawn. */
export function tileClass({ tone, isReversed = false }: Pick<Tile, 'tone' | 'isReversed'>): string {
  const look = `monitor-heat--${tone}`;
  return isReversed ? `${look} monitor-tile--reversed` : look;
}
