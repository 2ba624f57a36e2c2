import { shareOfCounts } from '@monitor/domain';
import type { AreaLevel, Boundaries, PlacePart } from '@monitor/domain';
import { undivided } from './contribution.js';
import type { Contribution } from './contribution.js';
import { exactCount, openCount } from './exact-count.js';
import type { ExactCount } from './exact-count.js';

/** An area in one reading of the boundaries. England is the same in both, and stands under those of the quarter. */
export interface ReadArea {
  boundaries: Boundaries;
  level: Exclude<AreaLevel, 'ORGANISATION'>;
  areaCode: string;
}

/** A table that an organisation gave, and where it counts. */
export interface PlacedTable {
  organisationCode: string;
  stratifier: string;
  /** Codes of the groups, in the order of the counts. */
  groups: readonly string[];
  numerators: readonly ExactCount[];
  denominators: readonly ExactCount[];
  /** What it was read from, as of a contribution. */
  source: string;
  /** Where it counts in its own quarter. */
  was: { regionCode: string; icbCode: string | null };
  /** Where it counts on the boundaries of the publication; null = nowhere. */
  now: {
    regionCode: string | null;
    icbCode: string | null;
    parts: readonly PlacePart[] | null;
    /** Whose weights divide it; null where nothing is divided. */
    weightsSource: string | null;
  } | null;
  /** The parts that it was divided into in another publication: what is whole here is their sum. Left out for none. */
  dividedElsewhere?: readonly PlacePart[] | null;
}

/**
 * What a table adds to which areas, in both readings. Of a body that was divided each area of today gets its part, and
 * the areas of the quarter the whole, which is the sum of its parts.
 */
export function areasOfCounts(table: PlacedTable): { area: ReadArea; contribution: Contribution }[] {
  const parts = table.now?.parts ?? null;
  const pieces = (parts ?? table.dividedElsewhere)?.map((part) => pieceOf(table, part));
  const whole = contributionOf(table, pieces);
  const then: (ReadArea | null)[] = [
    { boundaries: 'AS_WAS', level: 'ENGLAND', areaCode: 'ENG' },
    areaOf('AS_WAS', 'REGION', table.was.regionCode),
    areaOf('AS_WAS', 'ICB', table.was.icbCode),
    ...(parts === null
      ? [areaOf('AS_NOW', 'REGION', table.now?.regionCode), areaOf('AS_NOW', 'ICB', table.now?.icbCode)]
      : []),
  ];
  const undividedAreas = then.flatMap((area) => (area === null ? [] : [{ area, contribution: whole }]));
  return [...undividedAreas, ...(parts === null ? [] : dividedAreas(table, parts, whole))];
}

function areaOf(boundaries: Boundaries, level: 'REGION' | 'ICB', areaCode: string | null | undefined): ReadArea | null {
  return areaCode == null ? null : { boundaries, level, areaCode };
}

type Counts = Pick<PlacedTable, 'numerators' | 'denominators'>;

/** A part of the counts that no area divides, with a name of its own. */
interface Piece {
  part: PlacePart;
  counts: Counts;
  name: string;
}

function pieceOf(table: PlacedTable, part: PlacePart): Piece {
  const shared = shareOfCounts(
    { numerators: table.numerators.map(openCount), denominators: table.denominators.map(openCount) },
    table,
    part,
  );
  const counts = { numerators: shared.numerators.map(exactCount), denominators: shared.denominators.map(exactCount) };
  const name = undivided(counts.numerators, counts.denominators)[0] ?? '';
  return { part, counts, name: `${part.regionCode}.${part.icbCode ?? ''}.${name}` };
}

function contributionOf(table: PlacedTable, pieces?: readonly Piece[]): Contribution {
  const { organisationCode, source, numerators, denominators } = table;
  const parts = pieces?.map(({ name }) => name) ?? undivided(numerators, denominators);
  return { organisationCode, source, parts, numerators, denominators, weightsSource: null };
}

function dividedAreas(table: PlacedTable, parts: readonly PlacePart[], whole: Contribution) {
  const pieces = parts.map((part) => pieceOf(table, part));
  return (['REGION', 'ICB'] as const).flatMap((level) => {
    const codeOf = ({ part }: Piece) => (level === 'REGION' ? part.regionCode : part.icbCode);
    const codes = [...new Set(pieces.map(codeOf))];
    return codes.flatMap((areaCode) => {
      if (areaCode === null) return [];
      const own = pieces.filter((piece) => codeOf(piece) === areaCode);
      const area: ReadArea = { boundaries: 'AS_NOW', level, areaCode };
      return [{ area, contribution: codes.length === 1 ? whole : joined(table, own) }];
    });
  });
}

/** Several pieces of an organisation that lie in one area. */
function joined({ organisationCode, source, now }: PlacedTable, pieces: readonly Piece[]): Contribution {
  const add = (pick: (counts: Counts) => readonly ExactCount[]) =>
    (pieces[0] === undefined ? [] : pick(pieces[0].counts)).map((_, index) =>
      exactCount(pieces.reduce((sum, { counts }) => sum + openCount(pick(counts)[index] ?? exactCount(0)), 0)),
    );
  return {
    organisationCode,
    source,
    parts: pieces.map(({ name }) => name),
    numerators: add(({ numerators }) => numerators),
    denominators: add(({ denominators }) => denominators),
    weightsSource: now?.weightsSource ?? null,
  };
}
