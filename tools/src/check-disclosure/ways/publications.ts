import { groupedBy, statesOfQuarter, tablesOfMetric } from '@monitor/analysis';
import type {
  EarlierQuarter,
  KeptTable,
  NewTable,
  PublishedPlace,
  SourceTable,
  StatesOfQuarter,
  WaitingReason,
} from '@monitor/analysis';
import type { CountedTable, Span, World } from '../worlds/world.js';
import { aroundRounded } from './first-edition.js';
import { Membership } from './members.js';
import type { SeenGroup, SeenTable, Sight } from './seen-table.js';

/** So many things happen between two publications: about what a week of a quarter brings. */
export const eventsPerPublication = 5;

/** How many publications back the product takes readers to remember. */
const remembered = 8;

/** What readers saw of a quarter by one stratifier, and what waited. */
export interface PublishedSight extends Sight {
  /** Why a table, or groups of it, wait at the end, by the name of the area. */
  waiting: ReadonlyMap<string, WaitingTable>;
  /** The tables in the order in which they were published. */
  published: readonly KeptTable[];
  /** Who counted at an instant in an area, whether or not a table of it was published then. */
  membersAt: (instant: number, area: string) => readonly string[];
}

/** Why what a table would now show waits. */
export interface WaitingTable {
  /** Null where the table is as it now is. */
  because: WaitingReason | null;
  /** Of groups that are hidden in it, by their positions. */
  groups: ReadonlyMap<number, WaitingReason>;
}

/** The instants at which publications are made: the last at the end of the world, when the quarter is final. */
export function publicationInstants({ instants }: Pick<World, 'instants'>): number[] {
  const weeks = Math.ceil((instants - 1) / eventsPerPublication);
  return [...Array.from({ length: weeks }, (_, week) => week * eventsPerPublication), instants - 1];
}

/**
 * What readers see where figures reach them in publications alone, made by the product's own builder.
 * @param instants when they are made: week by week unless it is said otherwise
 */
export function seenPublished(world: World, instants = publicationInstants(world)): PublishedSight[] {
  const places = groupedBy(inPublications<PublishedPlace>(world.places, instants), ({ code }) => code);
  const made = new Map<string, MadeQuarter>();
  return world.quarters.flatMap(({ quarterId, tables }) =>
    [...groupedBy(tables, ({ stratifier }) => stratifier)].map(([stratifier, own]) => {
      const sources = { tables: inPublications<SourceTable>(own, instants), places, stratifier, metricId: 'M01' };
      const states = statesOfQuarter(sources);
      const before = made.get(stratifier) ?? null;
      const { published, waiting } = publishAll({ ...sources, states, before }, instants.length);
      made.set(stratifier, { quarterId, states, published });
      return { ...sightOf({ world, instants, published, own }), quarterId, stratifier, published, waiting };
    }),
  );
}

/** A quarter of which all is published, for the changes of the next one. */
interface MadeQuarter {
  quarterId: string;
  states: StatesOfQuarter;
  published: readonly KeptTable[];
}

/** An earlier quarter as it stands in a publication. */
function earlierOf(made: MadeQuarter | null, publication: number): EarlierQuarter[] {
  if (made === null) return [];
  const until = made.published.filter((table) => table.publication <= publication);
  return [
    { quarterId: made.quarterId, states: made.states, standing: new Map(until.map((table) => [nameOf(table), table])) },
  ];
}

/** Instants told as numbers of publications: what came and went between two of them was never seen. */
function inPublications<Row>(rows: readonly (Span & Partial<Row>)[], instants: readonly number[]): Row[] {
  const numberAt = (instant: number) => instants.findIndex((own) => own >= instant) + 1;
  return rows.flatMap(({ from, until, ...row }) => {
    const [fromPublication, untilPublication] = [numberAt(from), until === null ? null : numberAt(until)];
    return fromPublication === untilPublication ? [] : [{ ...row, fromPublication, untilPublication } as Row];
  });
}

interface Sources extends Pick<
  Parameters<typeof tablesOfMetric>[0],
  'tables' | 'places' | 'stratifier' | 'metricId' | 'states'
> {
  /** The quarter before, since which changes are told. */
  before: MadeQuarter | null;
}

/** Publishes week after week, each publication beside those that readers remember. */
function publishAll(
  { before, ...sources }: Sources,
  publications: number,
): Pick<PublishedSight, 'published' | 'waiting'> {
  const published: KeptTable[] = [];
  const waiting = new Map<string, WaitingTable>();
  for (let publication = 1; publication <= publications; publication += 1) {
    const kept = [...groupedBy([...published].reverse(), nameOf).values()].flatMap((own) => own.slice(0, remembered));
    const { renewed, held, withheld } = tablesOfMetric({
      ...sources,
      publication,
      kept,
      earlier: earlierOf(before, publication),
    });
    published.push(...renewed.map((table) => ({ ...table, publication })));
    const withheldOf = groupedBy(withheld, nameOf);
    for (const table of renewed) {
      const groups = new Map(withheldOf.get(nameOf(table))?.map(({ group, because }) => [group, because]));
      waiting.set(nameOf(table), { because: null, groups });
    }
    const heldNow = new Map(held.map((table) => [nameOf(table), table.because]));
    for (const [area, { groups }] of waiting) waiting.set(area, { because: heldNow.get(area) ?? null, groups });
    for (const [area, because] of heldNow) if (!waiting.has(area)) waiting.set(area, { because, groups: new Map() });
  }
  return { published, waiting };
}

function nameOf({ boundaries, level, areaCode }: Pick<NewTable, 'boundaries' | 'level' | 'areaCode'>): string {
  return `${boundaries}.${level}.${areaCode}`;
}

interface Looking {
  world: World;
  instants: readonly number[];
  published: readonly KeptTable[];
  own: readonly CountedTable[];
}

function sightOf({
  world,
  instants,
  published,
  own,
}: Looking): Pick<PublishedSight, 'tables' | 'truth' | 'partsOf' | 'membersAt'> {
  const membership = new Membership(own, world);
  const areasAt = instants.map((instant) => membership.at(instant));
  const tables = published.map((table): SeenTable => ({
    area: nameOf(table),
    level: table.level,
    instant: instants[table.publication - 1] ?? 0,
    members: areasAt[table.publication - 1]?.get(nameOf(table))?.members ?? [],
    groups: table.figures.groups.map(seenGroup),
  }));
  const membersAt = (instant: number, area: string) => membership.at(instant).get(area)?.members ?? [];
  return { tables, truth: membership.truth, partsOf: membership.partsOf, membersAt };
}

function seenGroup({ numerator, denominator }: KeptTable['figures']['groups'][number]): SeenGroup {
  const seen = (count: number | null) => (count === null ? null : aroundRounded(count, 5));
  return { numerator: seen(numerator.value), denominator: seen(denominator.value) };
}
