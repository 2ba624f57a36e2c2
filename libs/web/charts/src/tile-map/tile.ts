import type { HeatTone } from '../heatmap/heat-tone.js';

/** How a tile looks: one of the tones of a heatmap, or without a tone because none would be true. */
export type TileTone =
  | HeatTone
  /** Few people or few organisations stand behind it: striped. */
  | 'few'
  /** Nobody can tell whether there is anything to see: plain. */
  | 'unsure'
  /** Hidden or missing: hatched. */
  | 'none';

/** One area of a tile map. */
export interface Tile {
  /** Code of the area, by which its place is known. */
  key: string;
  name: string;
  /** What stands in it: the figure as it is written, or the sign of an absent one. */
  text: string;
  tone: TileTone;
  /** Whether the figure points the other way than most: it has a rim of its own. */
  isReversed?: boolean;
}

/** What a look of a tile stands for. */
export interface TileMeaning {
  tone: TileTone;
  isReversed?: boolean;
  label: string;
}
