import { formatDay, londonDay, publicationKindLabel, quarterLongLabel } from '@monitor/domain';
import type { FiledPublication } from './filed-publications.query.js';

/** How a publication is cited. */
export function citationOf({ number, kind, quarterId, publishedAt }: FiledPublication): string {
  const label = publicationKindLabel(kind).toLowerCase();
  const day = formatDay(londonDay(publishedAt));
  return `Digital inclusion monitor, publication ${number} (${label}), ${quarterLongLabel(quarterId)} and the quarters before, published ${day}.`;
}
