import { groupedBy, keyOfArea, statesOfQuarter } from '@monitor/analysis';
import type {
  EarlierQuarter,
  KeptTable,
  MetricSources,
  NewTable,
  StandingFigures,
  StatesOfQuarter,
} from '@monitor/analysis';
import { previousQuarter, quartersBetween, quartersUpTo } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { keptTables } from './published-tables.query.js';
import { placesOfQuarter, sourceTables } from './source-tables.query.js';

/** What a metric and quarter are published from, by one stratifier. */
type PartOfQuarter = Pick<MetricSources, 'tables' | 'places' | 'kept' | 'stratifier'> & { states: StatesOfQuarter };

interface ReadQuarter {
  byStratifier: Map<string, PartOfQuarter>;
  /** What this publication shows anew of it, by stratifier; filled as its quarters are made, the oldest first. */
  renewed: Map<string, NewTable[]>;
}

/** A year has so many quarters: none is wanted for longer. */
const quartersOfYear = 4;

/** The places of every quarter, read once for all metrics. */
export type PlacesOf = (quarterId: string) => Promise<PartOfQuarter['places']>;

/** Reads the places of quarters, each once. */
export function placesOnce(manager: EntityManager): PlacesOf {
  const known = new Map<string, PartOfQuarter['places']>();
  return async (quarterId) => {
    const places = known.get(quarterId) ?? groupedBy(await placesOfQuarter(manager, quarterId), ({ code }) => code);
    known.set(quarterId, places);
    return places;
  };
}

/**
 * The quarters of one metric as a publication makes them, the oldest first: each is read once and kept for a year, since
 * what it counts is what later quarters have changed from.
 */
export class QuartersOfMetric {
  private readonly known = new Map<string, ReadQuarter>();

  constructor(
    private readonly manager: EntityManager,
    private readonly placesOf: PlacesOf,
    private readonly of: { publication: number; metricId: string },
  ) {}

  /** What a quarter is made from, by stratifier in order; quarters of more than a year before are forgotten. */
  async parts(quarterId: string): Promise<PartOfQuarter[]> {
    for (const other of this.known.keys()) {
      if (quartersBetween(other, quarterId) > quartersOfYear) this.known.delete(other);
    }
    const { byStratifier } = await this.read(quarterId);
    return [...byStratifier.values()].sort((one, other) => (one.stratifier < other.stratifier ? -1 : 1));
  }

  /** Notes what this publication shows anew of a quarter, for the quarters after it. */
  async made(quarterId: string, stratifier: string, tables: NewTable[]): Promise<void> {
    (await this.read(quarterId)).renewed.set(stratifier, tables);
  }

  /** The same quarter a year before and the last one, as this publication has them. */
  async earlier(quarterId: string, stratifier: string): Promise<EarlierQuarter[]> {
    const [yearBefore = quarterId] = quartersUpTo(quarterId, quartersOfYear + 1);
    const quarters: EarlierQuarter[] = [];
    for (const since of [yearBefore, previousQuarter(quarterId)]) {
      const { byStratifier, renewed } = await this.read(since);
      const part = byStratifier.get(stratifier);
      if (part === undefined) continue;
      const standing = this.standing(part.kept, renewed.get(stratifier) ?? []);
      quarters.push({ quarterId: since, states: part.states, standing });
    }
    return quarters;
  }

  private standing(kept: readonly KeptTable[], renewed: readonly NewTable[]): Map<string, StandingFigures> {
    const standing = new Map<string, StandingFigures>();
    for (const table of [...kept].reverse()) standing.set(keyOfArea(table), table);
    const { publication } = this.of;
    for (const table of renewed) standing.set(keyOfArea(table), { publication, figures: table.figures });
    return standing;
  }

  private async read(quarterId: string): Promise<ReadQuarter> {
    const known = this.known.get(quarterId);
    if (known !== undefined) return known;
    const { manager, of } = this;
    const tables = groupedBy(await sourceTables(manager, quarterId, of.metricId), ({ stratifier }) => stratifier);
    const kept = groupedBy(await keptTables(manager, { ...of, quarterId }), ({ stratifier }) => stratifier);
    const places = await this.placesOf(quarterId);
    const byStratifier = new Map<string, PartOfQuarter>();
    for (const stratifier of new Set([...tables.keys(), ...kept.keys()])) {
      const counted = { stratifier, tables: tables.get(stratifier) ?? [], places };
      byStratifier.set(stratifier, {
        ...counted,
        kept: kept.get(stratifier) ?? [],
        states: statesOfQuarter(counted),
      });
    }
    const read = { byStratifier, renewed: new Map<string, NewTable[]>() };
    this.known.set(quarterId, read);
    return read;
  }
}
