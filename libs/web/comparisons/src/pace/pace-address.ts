import type { PaceChoice } from './pace-filters.js';

/** Where plans are followed into practice, with the choice that led there. */
export function paceAddress(choice: Partial<Record<keyof PaceChoice, string>>): string {
  const chosen = Object.entries(choice).filter(([, value]) => value !== '') as [string, string][];
  return `/pace?${new URLSearchParams(chosen).toString()}`;
}
