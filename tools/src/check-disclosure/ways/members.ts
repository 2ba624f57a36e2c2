import { openCount } from '@monitor/analysis/testing';
import { groupCodes, shareOfCounts } from '@monitor/domain';
import { standsAt } from '../worlds/world.js';
import type { CountedTable, PlacedBody, World } from '../worlds/world.js';
import type { Level, TrueCounts } from './seen-table.js';

/** An area at an instant, with those who count in it. */
export interface AreaAtInstant {
  area: string;
  level: Level;
  members: string[];
}

/** Who counts where, worked out anew from the chronicle, and what each of them gave. */
export class Membership {
  readonly truth = new Map<string, TrueCounts>();
  readonly partsOf = new Map<string, readonly string[]>();
  private readonly places = new Map<string, PlacedBody[]>();

  constructor(
    private readonly tables: readonly CountedTable[],
    { places }: Pick<World, 'places'>,
  ) {
    for (const place of places) this.places.set(place.code, [...(this.places.get(place.code) ?? []), place]);
  }

  /** The areas of an instant, by their names. */
  at(instant: number): Map<string, AreaAtInstant> {
    const areas = new Map<string, AreaAtInstant>();
    const count = (level: Level, area: string, members: readonly string[]) => {
      const known = areas.get(area) ?? { area, level, members: [] };
      known.members.push(...members);
      areas.set(area, known);
    };
    for (const table of this.countedAt(instant)) {
      const key = this.keep(table);
      const place = this.places.get(table.organisationCode)?.find(standsAt(instant));
      count('ENGLAND', 'AS_WAS.ENGLAND.ENG', [key]);
      count('REGION', `AS_WAS.REGION.${table.regionCode}`, [key]);
      if (table.icbCode !== null) count('ICB', `AS_WAS.ICB.${table.icbCode}`, [key]);
      if (place === undefined) continue;
      if (place.parts !== null) this.divide(table, place.parts);
      const parts = place.parts ?? [{ regionCode: place.regionCode, icbCode: place.icbCode }];
      for (const { regionCode, icbCode } of parts) {
        const member = place.parts === null ? key : partKey(key, { regionCode, icbCode });
        if (regionCode !== null) count('REGION', `AS_NOW.REGION.${regionCode}`, [member]);
        if (icbCode !== null) count('ICB', `AS_NOW.ICB.${icbCode}`, [member]);
      }
    }
    return areas;
  }

  private countedAt(instant: number): CountedTable[] {
    const own = new Map<string, CountedTable>();
    for (const table of this.tables.filter(standsAt(instant))) {
      if (table.approvedAt === null || !own.has(table.organisationCode)) own.set(table.organisationCode, table);
    }
    return [...own.values()];
  }

  private keep(table: CountedTable): string {
    const key = `${table.organisationCode}#${table.source}`;
    if (!this.truth.has(key)) this.truth.set(key, opened(table));
    return key;
  }

  private divide(table: CountedTable, parts: NonNullable<PlacedBody['parts']>): void {
    const key = this.keep(table);
    const names = parts.map((part) => partKey(key, part));
    this.partsOf.set(key, names);
    parts.forEach((part, index) => {
      const of = { stratifier: table.stratifier, groups: groupCodes(table.stratifier) };
      this.truth.set(names[index]!, shareOfCounts(opened(table), of, part));
    });
  }
}

function partKey(key: string, { regionCode, icbCode }: { regionCode: string | null; icbCode: string | null }): string {
  return `${key}/${regionCode ?? ''}.${icbCode ?? ''}`;
}

function opened({ numerators, denominators }: CountedTable) {
  return { numerators: numerators.map(openCount), denominators: denominators.map(openCount) };
}
