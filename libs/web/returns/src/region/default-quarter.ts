import type { QuarterPartsFragment } from '@monitor/web-graphql';

/** The quarter to show where the address names none: the open one, else the latest that has closed; '' for none. */
export function defaultQuarter(quarters: readonly QuarterPartsFragment[]): string {
  const open = quarters.find(({ windowState }) => windowState === 'OPEN' || windowState === 'LATE');
  const past = quarters.filter(({ windowState }) => windowState === 'CLOSED').map(({ id }) => id);
  return open?.id ?? past.sort().at(-1) ?? '';
}
