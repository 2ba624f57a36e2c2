import { boundaries, boundariesLabel } from '@monitor/domain';
import type { Boundaries } from '@monitor/domain';
import type { Filter } from '@monitor/web-ui';

/** The switch between the boundaries of each quarter and those of today, the same on every comparison. */
export function boundariesFilter(chosen: Boundaries): Filter {
  const options = boundaries.map((reading) => ({ value: reading as string, label: boundariesLabel(reading) }));
  return { name: 'boundaries', label: 'Boundaries', value: chosen, options };
}
