import type { Figure } from '@monitor/domain';

/** A group of people, which has the same mark in every row. */
export interface EquiplotGroup {
  key: string;
  label: string;
  /** Whether it is one of the two that a gap is between: it stands out from the others. */
  isCompared: boolean;
}

/** One row of an equiplot: the shares of all groups in one quarter, or in one area. */
export interface EquiplotRow {
  key: string;
  /** Name of the quarter or the area. */
  label: string;
  /** Shares in the order of the groups. */
  shares: readonly Figure[];
  /** The share of all people together. */
  overall: Figure;
  /** Whether its figures cannot be compared with those of the row below. */
  isAfterBreak: boolean;
}
