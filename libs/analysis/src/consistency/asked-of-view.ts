import type { QuarterId } from '@monitor/domain';

/** Who was expected to answer in a view, and what: beside what they answered. */
export interface AskedOfView {
  quarterId: QuarterId;
  /** By code of the area. */
  areas: ReadonlyMap<string, AskedOfArea>;
  /** By key of the column: how many of its actions each type of organisation is asked. */
  askedOf: ReadonlyMap<string, Partial<Record<string, number>>>;
}

/** Returns of one area. */
export interface AskedOfArea {
  accepted: number;
  expected: number;
  /** The expected returns by type of organisation. */
  expectedOf: Partial<Record<string, number>>;
}
