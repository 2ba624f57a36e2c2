import type { Area, Quarter } from '@monitor/api-reference';
import type { AreaFigures, PublishedPublication } from '@monitor/api-releases';
import type {
  AreaLevel,
  Boundaries,
  ComparabilityBreak,
  LoadedShare,
  MetricDefinition,
  Stratifier,
  StratifierDefinition,
} from '@monitor/domain';
import type { Reading } from '../estimates/readings.js';
import type { ExpectedReturns } from './expected-returns.query.js';
import type { PartsOfArea } from './parts-of-area.js';

/** One of the stratifiers of the minimum set, by which people are compared. */
export type ComparedStratifier = StratifierDefinition & { stratifier: Stratifier };

/** What is followed, and what is published of it. */
export interface PublishedEquity {
  metric: MetricDefinition;
  definition: ComparedStratifier;
  level: AreaLevel;
  /** Whether one area is followed; otherwise all of the level are set beside each other. */
  isOneArea: boolean;
  reading: Reading;
  areas: Area[];
  /** Oldest first; a quarter without figures is kept as not reported. */
  quarters: Quarter[];
  figures: AreaFigures[];
  /** How many returns with the metric were expected, of all areas of the level. */
  expected: ExpectedReturns;
  /** Of the parts of the one area, where it has some. */
  parts: PartsOfArea;
  /** Null where nothing has been published yet. */
  publication: PublishedPublication | null;
  /** What may not be compared across which day, of any series. */
  ledger: readonly ComparabilityBreak[];
  /** Collections whose counts are among them. */
  loadedSources: LoadedShare[];
}

/** The boundaries that a publication's figures are on. */
export function readingIn(publication: PublishedPublication | null, boundaries: Boundaries): Reading {
  return { boundaries, boundariesOn: boundaries === 'AS_NOW' ? (publication?.boundariesOn ?? null) : null };
}
