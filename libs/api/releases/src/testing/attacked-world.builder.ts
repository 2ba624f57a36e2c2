import { exactCount, tablesOfMetric } from '@monitor/analysis';
import type { KeptTable, MetricSources, PublishedPlace, SourceTable } from '@monitor/analysis';
import fc from 'fast-check';

/** One return of an organisation: what it gave, and from which publication on. */
interface ReturnOfWorld {
  from: number;
  pairs: readonly (readonly [inside: number, outside: number])[];
}

interface OrganisationOfWorld {
  board: number;
  /** The board that it belongs to today, and since which publication; null = the same always. */
  move: { board: number; from: number } | null;
  returns: readonly ReturnOfWorld[];
}

/** Groups of deprivation that organisations give; the others they leave out. */
const groups = 2;
const regions = 2;
export const publications = 3;
const regionOf = (board: number) => `Y${board % regions}`;
const boardOf = (board: number) => `Q${board}`;

const anyPair = fc.tuple(fc.oneof(fc.nat(9), fc.nat(60)), fc.oneof(fc.nat(9), fc.nat(90)));
const anyReturn = fc.record({
  from: fc.integer({ min: 1, max: publications }),
  pairs: fc.array(anyPair, { minLength: groups, maxLength: groups }),
});

/** For tests: organisations of four boards whose returns are accepted, amended and moved from publication to publication. */
export const anyWorld = fc.array(
  fc.record<OrganisationOfWorld>({
    board: fc.nat(3),
    move: fc.option(fc.record({ board: fc.nat(3), from: fc.integer({ min: 2, max: publications }) }), { freq: 8 }),
    returns: fc.uniqueArray(anyReturn, { minLength: 1, maxLength: 2, selector: ({ from }) => from }),
  }),
  { minLength: 6, maxLength: 11 },
);

/** What the last publication of a world was published from, and all that was published of it; one by one. */
export function publishWorld(world: readonly OrganisationOfWorld[]): MetricSources[] {
  const tables = world.flatMap((organisation, index) => tablesOf(organisation, codeOf(index)));
  const places = new Map(world.map((organisation, index) => [codeOf(index), placesOf(organisation, codeOf(index))]));
  const of = { metricId: 'M01', stratifier: 'DEPRIVATION', tables, places };
  let kept: KeptTable[] = [];
  return Array.from({ length: publications }, (_, index) => {
    const publication = index + 1;
    const { renewed } = tablesOfMetric({ ...of, publication, kept });
    kept = [...renewed.map((table) => ({ ...table, publication })), ...kept];
    return { ...of, publication, kept };
  });
}

function codeOf(index: number): string {
  return `O${String(index).padStart(2, '0')}`;
}

function tablesOf({ board, returns }: OrganisationOfWorld, organisationCode: string): SourceTable[] {
  const inOrder = [...returns].sort((one, other) => one.from - other.from);
  return inOrder.map(({ from, pairs }, index) => ({
    organisationCode,
    stratifier: 'DEPRIVATION',
    source: `R${index + 1}`,
    approvedAt: null,
    groupCodes: null,
    numerators: pairs.map(([inside]) => exactCount(inside)),
    denominators: pairs.map(([inside, outside]) => exactCount(inside + outside)),
    regionCode: regionOf(board),
    icbCode: boardOf(board),
    fromPublication: from,
    untilPublication: inOrder[index + 1]?.from ?? null,
  }));
}

function placesOf({ board, move }: OrganisationOfWorld, code: string): PublishedPlace[] {
  const place = (at: number, fromPublication: number, untilPublication: number | null): PublishedPlace => {
    const where = { icbCode: boardOf(at), regionCode: regionOf(at) };
    return { code, ...where, parts: null, weightsSource: null, fromPublication, untilPublication };
  };
  if (move === null) return [place(board, 1, null)];
  return [place(board, 1, move.from), place(move.board, move.from, null)];
}
