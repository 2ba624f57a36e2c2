import type { PublishedPlace, SourceTable } from '@monitor/analysis';

/** From which instant until before which something stands; null = to the end. */
export interface Span {
  from: number;
  until: number | null;
}

/** A table of a return or a loaded collection, while it counts. */
export type CountedTable = Omit<SourceTable, 'fromPublication' | 'untilPublication'> & Span;

/** Where a body counts in the reading of today, while it does. */
export type PlacedBody = Omit<PublishedPlace, 'fromPublication' | 'untilPublication'> & Span;

export const eventKinds = ['ACCEPTED', 'AMENDED', 'WITHDRAWN', 'MOVED', 'MERGED', 'DIVIDED', 'LOADED'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What happened at an instant, and to whom: at each instant one thing. */
export interface WorldEvent {
  instant: number;
  kind: EventKind;
  quarterId: string | null;
  codes: readonly string[];
}

export interface QuarterOfWorld {
  quarterId: string;
  tables: readonly CountedTable[];
}

/** An invented country over two quarters: who sent which return when, and where everybody counts. */
export interface World {
  seed: number;
  /** Where each organisation counted in both quarters. */
  homes: ReadonlyMap<string, Home>;
  quarters: readonly QuarterOfWorld[];
  places: readonly PlacedBody[];
  events: readonly WorldEvent[];
  instants: number;
}

export interface Home {
  regionCode: string;
  icbCode: string;
}

export function standsAt(instant: number): (span: Span) => boolean {
  return ({ from, until }) => from <= instant && (until === null || until > instant);
}
