import type { ComparedQuarterPartsFragment } from '@monitor/web-graphql';

export type ComparedQuarter = ComparedQuarterPartsFragment;

/** The quarters that returns can be there for, newest first: one whose window has not opened has none. */
export function comparableQuarters(quarters: readonly ComparedQuarter[]): ComparedQuarter[] {
  return quarters.filter(({ windowState }) => windowState !== 'NOT_YET_OPEN');
}

/**
 * The quarter to begin with: the newest whose published deadline has passed, since a comparison of the first few
 * returns misleads; failing that, the newest there is. Null where none can be compared.
 */
export function settledQuarter(quarters: readonly ComparedQuarter[]): ComparedQuarter | null {
  const comparable = comparableQuarters(quarters);
  return comparable.find(({ windowState }) => windowState !== 'OPEN') ?? comparable[0] ?? null;
}

/** The newest quarter whose returns are still coming in, if any. */
export function openQuarterOf(quarters: readonly ComparedQuarter[]): ComparedQuarter | null {
  return quarters.find(({ windowState }) => windowState === 'OPEN') ?? null;
}
