import type { OdsRecord } from './organisation-source.js';

/** A record of which the region is told. */
export type PlacedRecord = OdsRecord & { regionCode: string };

/**
 * What becomes of a record. REFUSED: it is wrong. LEFT_OUT: it is right and not wanted. WAITING: it is right, and
 * something that another source tells is needed first.
 */
export type Judgement =
  { outcome: 'TAKEN'; record: PlacedRecord } | { outcome: 'REFUSED' | 'LEFT_OUT' | 'WAITING'; reason: string };
