import type { Boundaries } from '@monitor/domain';

/** What a file of restated figures has in its name; nothing where boundaries are those of the time. */
export function fileReading({ boundaries }: { boundaries: Boundaries }): string[] {
  return boundaries === 'AS_NOW' ? ['boundaries of today'] : [];
}
