import type { SelectOption } from '@monitor/web-ui';
import { comparableQuarters } from './settled-quarter.js';
import type { ComparedQuarter } from './settled-quarter.js';

/** The quarters to choose from, newest first; the one still open says so. An address may ask for one that is not there. */
export function quarterOptions(quarters: readonly ComparedQuarter[], chosen: string): SelectOption[] {
  const options = comparableQuarters(quarters).map(({ id, label, windowState }) => ({
    value: id,
    label: windowState === 'OPEN' ? `${label} (still open)` : label,
  }));
  const isKnown = options.some(({ value }) => value === chosen);
  return isKnown ? options : [{ value: chosen, label: 'Choose a quarter' }, ...options];
}
