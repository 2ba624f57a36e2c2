import { groupedBy } from '@monitor/analysis';
import type { Level, SeenTable, Sight } from '../ways/seen-table.js';
import type { World } from '../worlds/world.js';

/** What safety costs: cells that are not shown, and days that a return waits. */
export interface Price {
  /** Numerators at the end that somebody reported, and those shown, by level. */
  reported: Record<Level, number>;
  shown: Record<Level, number>;
  /** Days from an acceptance to the table of the own board that holds it; null = it is in none at the end. */
  days: (number | null)[];
}

/** Days that pass from one instant to the next: five things happen in a week. */
const daysOfInstant = 7 / 5;

/** What one way of showing figures costs; what ought to be shown is read off the live tables. */
export function priceOf(sight: Sight, live: Sight, { events, homes }: Pick<World, 'events' | 'homes'>): Price {
  const price: Price = { reported: noneYet(), shown: noneYet(), days: [] };
  const own = lastTables(sight);
  for (const [area, table] of lastTables(live)) {
    if (!area.startsWith('AS_WAS') || table.members.length === 0) continue;
    price.reported[table.level] += table.groups.length;
    const groups = own.get(area)?.groups ?? [];
    price.shown[table.level] += groups.filter(({ numerator }) => numerator !== null).length;
  }
  for (const { kind, instant, codes, quarterId } of events) {
    if (kind !== 'ACCEPTED' || quarterId !== sight.quarterId) continue;
    for (const code of codes)
      price.days.push(daysUntilShown(sight, `AS_WAS.ICB.${homes.get(code)!.icbCode}`, { code, instant }));
  }
  return price;
}

function daysUntilShown(
  sight: Sight,
  area: string,
  { code, instant }: { code: string; instant: number },
): number | null {
  const table = sight.tables.find(
    (each) => each.area === area && each.instant >= instant && each.members.includes(`${code}#R1`) && isShown(each),
  );
  return table === undefined ? null : (table.instant - instant) * daysOfInstant;
}

function isShown({ groups }: SeenTable): boolean {
  return groups.some(({ denominator }) => denominator !== null);
}

function lastTables({ tables }: Sight): Map<string, SeenTable> {
  return new Map([...groupedBy(tables, ({ area }) => area)].map(([area, own]) => [area, own[own.length - 1]!]));
}

function noneYet(): Record<Level, number> {
  return { ENGLAND: 0, REGION: 0, ICB: 0 };
}
