import type { AskedOfView, PracticeTable } from '@monitor/analysis';
import type { FormerCell } from '../../former-rules/clearest-difference.js';

export type Direction = 'MORE' | 'FEWER';

/** By the key of the column and the code of the area: which areas were made different there, and which way. */
export type PlantedAreas = ReadonlyMap<string, ReadonlyMap<string, Direction>>;

/** What is so in a world, whatever its returns happen to say. */
export interface PracticeTruth {
  /** Where areas differ, like for like, on the whole scale; null where either way is true, as of one that is divided. */
  apart: PlantedAreas | null;
  /** Where they differ if only checked claims count. */
  apartAssured: PlantedAreas | null;
  /** Where organisations of an area were made to agree less or more than elsewhere; null where any may differ. */
  agreement: PlantedAreas | null;
  /** Share of the variation between organisations of one type that lies between areas; null where it is not known. */
  betweenAreas: number | null;
  /** Which way the areas go over the quarters; null where there is one quarter only. */
  convergence: 'NEARER' | 'STILL' | null;
  /** Areas of which nothing may be said without a caution: those who answered are not like those who did not. */
  selective: readonly string[];
}

export interface PracticeArea {
  code: string;
  name: string;
}

/** One view of practice, drawn from a world. */
export interface PracticeScene {
  table: PracticeTable;
  areas: readonly PracticeArea[];
  /** Who was expected to answer what. */
  asked: AskedOfView;
  /** What the first edition saw of it: sums by area. */
  cells: readonly FormerCell[];
  /** Every quarter, the oldest first and the present one last; of the same organisations. */
  quarters: readonly PracticeTable[];
  truth: PracticeTruth;
}
