import { groupCodes } from '@monitor/domain';
import { areasOfCounts } from '../publication/areas-of-counts.js';
import type { ReadArea } from '../publication/areas-of-counts.js';
import type { Contribution } from '../publication/contribution.js';
import { exactCount } from '../publication/exact-count.js';
import type { PublishedPlace, SourceTable } from './published-tables.js';

/** What counts of a metric by one stratifier, and where. */
export interface CountedSources {
  stratifier: string;
  tables: readonly SourceTable[];
  places: ReadonlyMap<string, readonly PublishedPlace[]>;
}

/** Names an area in a reading of the boundaries. */
export function keyOf({ boundaries, level, areaCode }: ReadArea): string {
  return `${boundaries}.${level}.${areaCode}`;
}

/** The table of England, which is the same in both readings. */
export const englandKey = keyOf({ boundaries: 'AS_WAS', level: 'ENGLAND', areaCode: 'ENG' });

/** What every area's tables were made up of, by publication; each state is worked out once. */
export interface StatesOfQuarter {
  at(publication: number): ReadonlyMap<string, Contribution[]>;
  /** The areas of all states that were asked for, by key. */
  areas: Map<string, ReadArea>;
}

/** The states of a metric by one stratifier in one quarter. */
export function statesOfQuarter(sources: CountedSources): StatesOfQuarter {
  const states = new Map<number, Map<string, Contribution[]>>();
  const areas = new Map<string, ReadArea>();
  return {
    areas,
    at(publication) {
      const state = states.get(publication) ?? stateOf(sources, publication, areas);
      states.set(publication, state);
      return state;
    },
  };
}

interface Interval {
  fromPublication: number;
  untilPublication: number | null;
}

function isAt(publication: number) {
  return ({ fromPublication, untilPublication }: Interval) =>
    fromPublication <= publication && (untilPublication === null || untilPublication > publication);
}

/** What every area's table was made up of in a publication. */
export function stateOf(
  { stratifier, tables, places }: CountedSources,
  publication: number,
  areas = new Map<string, ReadArea>(),
): Map<string, Contribution[]> {
  const state = new Map<string, Contribution[]>();
  const groups = groupCodes(stratifier);
  for (const table of countedTables(tables.filter(isAt(publication)))) {
    const { organisationCode, source, regionCode, icbCode } = table;
    const ownPlaces = places.get(organisationCode) ?? [];
    const place = ownPlaces.find(isAt(publication)) ?? null;
    const dividedElsewhere = ownPlaces.findLast(({ parts }) => parts !== null)?.parts ?? null;
    const placed = {
      organisationCode,
      source,
      stratifier,
      groups,
      ...inOrder(table, groups),
      was: { regionCode, icbCode },
    };
    for (const { area, contribution } of areasOfCounts({ ...placed, now: place, dividedElsewhere })) {
      const key = keyOf(area);
      areas.set(key, area);
      const own = state.get(key);
      if (own === undefined) state.set(key, [contribution]);
      else own.push(contribution);
    }
  }
  return state;
}

/** One table an organisation: its own return's or, where that says nothing, that of the collection approved last. */
function countedTables(tables: readonly SourceTable[]): SourceTable[] {
  const latest = new Map<string, SourceTable>();
  for (const table of tables) {
    const other = latest.get(table.organisationCode);
    if (other === undefined || wins(table, other)) latest.set(table.organisationCode, table);
  }
  return [...latest.values()].sort((one, other) => (one.organisationCode < other.organisationCode ? -1 : 1));
}

function wins(one: SourceTable, other: SourceTable): boolean {
  if (one.approvedAt === null || other.approvedAt === null) return one.approvedAt === null;
  return one.approvedAt > other.approvedAt;
}

/** The counts in the order of the stratifier: a collection names its groups. */
function inOrder({ groupCodes: named, numerators, denominators }: SourceTable, groups: readonly string[]) {
  if (named === null) return { numerators, denominators };
  const at = (counts: SourceTable['numerators'], group: string) => counts[named.indexOf(group)] ?? exactCount(0);
  return {
    numerators: groups.map((group) => at(numerators, group)),
    denominators: groups.map((group) => at(denominators, group)),
  };
}
