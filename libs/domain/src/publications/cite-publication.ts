import { formatDay } from '../quarter/day.js';
import { londonDay } from '../quarter/london-day.js';
import { quarterLongLabel } from '../quarter/quarter-label.js';
import { lowerFirst } from '../wording/letter-case.js';
import { publicationKindLabel } from './publication-kind.js';
import type { PublicationKind } from './publication-kind.js';

/** What a publication is cited by. */
export interface CitedPublication {
  number: number;
  kind: PublicationKind;
  quarterId: string;
  publishedAt: Date | null;
  contentHash: string | null;
}

/** Where a publication is found for ever, within the product. @example publicationAddress(12) // "/publications/12" */
export function publicationAddress(number: number): string {
  return `/publications/${String(number)}`;
}

/**
 * How a publication is named where its figures are used: what it is, of which quarter, from which day, by which bytes
 * and where. `origin` is the address of the product, as browsers see it.
 */
export function citePublication({ number, kind, quarterId, ...of }: CitedPublication, origin: string): string {
  const label = lowerFirst(publicationKindLabel(kind));
  const when = of.publishedAt === null ? 'Not published yet' : `Published ${formatDay(londonDay(of.publishedAt))}`;
  const parts = [
    `Digital inclusion monitor, publication ${String(number)} (${label} figures)`,
    `${quarterLongLabel(quarterId)} and the quarters before`,
    when,
    ...(of.contentHash === null ? [] : [`SHA-256 ${of.contentHash}`]),
  ];
  return `${parts.join('. ')}. ${origin}${publicationAddress(number)}`;
}
