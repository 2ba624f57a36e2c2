import type { Area, Quarter } from '@monitor/api-reference';
import type {
  AreaLevel,
  ComparabilityBreak,
  MetricDefinition,
  Stratifier,
  StratifierDefinition,
} from '@monitor/domain';
import type { Reading } from '../estimates/readings.js';
import type { AreaQuarterCounts } from './group-counts.query.js';

/** One of the stratifiers of the minimum set, by which people are compared. */
export type ComparedStratifier = StratifierDefinition & { stratifier: Stratifier };

/** What is followed, and what has been counted. */
export interface CountedEquity {
  metric: MetricDefinition;
  definition: ComparedStratifier;
  level: AreaLevel;
  /** Whether one area is followed; otherwise all of the level are set beside each other. */
  isOneArea: boolean;
  reading: Reading;
  areas: Area[];
  /** Oldest first; a quarter without counts is kept as not reported. */
  quarters: Quarter[];
  counts: AreaQuarterCounts[];
  /** What may not be compared across which day, of any series. */
  ledger: readonly ComparabilityBreak[];
  /** Whose weights share out counts, by area. */
  weightsSources: ReadonlyMap<string, string>;
}
