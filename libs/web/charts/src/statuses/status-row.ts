import type { DrawnStatus } from './status-fills.js';

/** The spread of answers in one area. */
export interface StatusRow {
  key: string;
  /** Name of the area. */
  label: string;
  /** Answers of each status; those that say it does not apply are left out. */
  answers: Record<DrawnStatus, number>;
}

/** A row with its shares, which is what the picture draws: of 0 to 1, negative where what they say is not in place. */
export type DrawnStatusRow = Record<DrawnStatus, number> & { key: string; label: string; applicable: number };
