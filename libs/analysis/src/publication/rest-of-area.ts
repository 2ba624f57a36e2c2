import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { countOf } from './contribution.js';
import type { Contribution } from './contribution.js';
import type { PublishedGroup } from './published-group.js';

/** A table as it stands in a publication. */
export interface StandingTable {
  key: string;
  /** 0 for England, 1 for regions, 2 for boards. */
  depth: number;
  isRestated: boolean;
  /** Whether it is shown anew in the publication that is being made. */
  isNew: boolean;
  contributions: readonly Contribution[];
  groups: readonly PublishedGroup[];
}

/** A group of a table that must not be shown anew. */
export interface ToldGroup {
  key: string;
  group: number;
}

interface Rest {
  group: number;
  count: 'numerator' | 'denominator';
  /** What it truly is. */
  sum: number;
  /** What a reader can tell. */
  low: number;
  high: number;
  /** The table that the others are taken from, and those. */
  tables: readonly PreparedTable[];
}

/**
 * What areas less their parts tell of few people. An area less those of its parts that are shown is the sum of those that
 * are hidden. Rounding keeps it wide apart once; but where the parts that are shown change week by week and the hidden
 * ones do not, it is rounded anew each time, and all weeks together tell it. Where they would tell a sum of few people
 * exactly, to within three values or to be of somebody, the larger area's group is not shown anew.
 * @param moments what stood in each publication that readers may have kept; the one being made comes first
 */
export function toldByRests(moments: readonly (readonly StandingTable[])[], policy: DisclosurePolicy): ToldGroup[] {
  const [now = new Map<string, Rest>(), ...before] = moments.map((tables) => restsOf(tables.map(prepared), policy));
  return [...now].flatMap(([name, rest]) => {
    const known = [rest, ...before.flatMap((rests) => rests.get(name) ?? [])];
    const low = Math.max(...known.map((each) => each.low));
    const high = Math.min(...known.map((each) => each.high));
    const isTold = high - low <= narrowest || (rest.sum > 0 && low > 0 && high <= policy.hideUpTo);
    const changed = rest.tables.filter(({ isNew }) => isNew).sort((one, other) => one.depth - other.depth);
    if (!isTold || changed[0] === undefined) return [];
    return [{ key: changed[0].key, group: rest.group }];
  });
}

/** Bounds no further apart than this leave three values or fewer. */
const narrowest = 2;

interface PreparedTable extends StandingTable {
  parts: ReadonlySet<string>;
}

function prepared(table: StandingTable): PreparedTable {
  const parts = table.contributions.flatMap(({ organisationCode, parts: own }) =>
    own.map((part) => `${organisationCode}#${part}`),
  );
  return { ...table, parts: new Set(parts) };
}

/** Sums of few people that an area less its parts comes down to, by who is in them, group and count. */
function restsOf(tables: readonly PreparedTable[], policy: DisclosurePolicy): Map<string, Rest> {
  const rests = new Map<string, Rest>();
  for (const whole of tables) {
    // England is the same in both readings, and its regions are not.
    for (const isRestated of whole.depth === 0 ? [false, true] : [whole.isRestated]) {
      const inside = tables
        .filter((table) => table.depth === whole.depth + 1 && table.isRestated === isRestated && table.parts.size > 0)
        .filter(({ parts }) => [...parts].every((part) => whole.parts.has(part)));
      for (let group = 0; group < whole.groups.length; group += 1) {
        for (const count of ['numerator', 'denominator'] as const)
          addRest(rests, { whole, inside, group, count, policy });
      }
    }
  }
  return rests;
}

interface Subtraction {
  whole: PreparedTable;
  inside: readonly PreparedTable[];
  group: number;
  count: 'numerator' | 'denominator';
  policy: DisclosurePolicy;
}

function addRest(rests: Map<string, Rest>, { whole, inside, group, count, policy }: Subtraction): void {
  const value = whole.groups[group]?.[count].value ?? null;
  const shown = inside.filter(({ groups }) => typeof groups[group]?.[count].value === 'number');
  if (value === null || shown.length === 0) return;
  const measure = count === 'numerator' ? 'INSIDE' : 'EVERYBODY';
  const sumOf = ({ contributions }: StandingTable) =>
    contributions.reduce((sum, each) => sum + countOf(each, group, measure), 0);
  const sum = shown.reduce((left, table) => left - sumOf(table), sumOf(whole));
  if (sum > policy.hideUpTo) return;
  const parts = new Set(whole.parts);
  for (const table of shown) for (const part of table.parts) parts.delete(part);
  if (parts.size === 0) return;
  const published = shown.reduce((left, { groups }) => left - (groups[group]?.[count].value ?? 0), value);
  const error = Math.floor(policy.roundTo / 2) * (shown.length + 1);
  rests.set(`${group} ${count} ${[...parts].sort().join(' ')}`, {
    ...{ group, count, sum, tables: [whole, ...shown] },
    low: Math.max(0, published - error),
    high: published + error,
  });
}
