import { formatDay } from '../quarter/day.js';
import { londonDay } from '../quarter/london-day.js';
import { publicationKindLabel } from './publication-kind.js';
import type { PublicationKind } from './publication-kind.js';

/** What a citation names. */
export interface CitedPublication {
  number: number;
  kind: PublicationKind;
  /** The latest quarter that it holds, for example "July to September 2026". */
  quarterLabel: string;
  publishedAt: Date;
  contentHash: string;
}

/**
 * How a publication is cited: who reads it later finds the same figures by its number, and can tell by the hash that
 * they are the same.
 * @example "Digital inclusion monitor, publication 12 (final), figures to July to September 2026, published 3 November 2026, SHA-256 0f3a…"
 */
export function citePublication({ number, kind, quarterLabel, publishedAt, contentHash }: CitedPublication): string {
  const day = formatDay(londonDay(publishedAt));
  return (
    `Digital inclusion monitor, publication ${number} (${publicationKindLabel(kind).toLowerCase()}), ` +
    `figures to ${quarterLabel}, published ${day}, SHA-256 ${contentHash}`
  );
}
