import type { SelectOption } from '@monitor/web-ui';
import { comparableQuarters } from './settled-quarter.js';
import type { ComparedQuarter } from './settled-quarter.js';

/** The quarters to choose from, newest first; the one still open says so. */
export function quarterOptions(quarters: readonly ComparedQuarter[]): SelectOption[] {
  return comparableQuarters(quarters).map(({ id, label, windowState }) => ({
    value: id,
    label: windowState === 'OPEN' ? `${label} (still open)` : label,
  }));
}
