import { exactCount, tablesOfMetric } from '@monitor/analysis';
import type { MetricSources, PublishedPlace, SourceTable } from '@monitor/analysis';
import { groupCodes } from '@monitor/domain';

/** How large a country is attacked. */
export interface WorldSize {
  boards: number;
  regions: number;
  organisationsOfBoard: number;
}

/** Whole numbers below a limit, the same for the same seed. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const publication = 2;
/** One in so many organisations sends its return after the first publication; one in as many amends it; some move. */
const late = 6;
const moving = 40;

interface BodyOfWorld {
  code: string;
  board: number;
  draw: (below: number) => number;
}

/** A metric by a stratifier, published twice: what it was published from, and all that was shown of it. */
export function publishedWorld(
  { boards, regions, organisationsOfBoard }: WorldSize,
  { seed, stratifier }: { seed: number; stratifier: string },
): MetricSources {
  const draw = drawing(seed);
  const areaOf = (board: number) => ({ icbCode: `Q${board}`, regionCode: `Y${board % regions}` });
  const bodies = Array.from({ length: boards * organisationsOfBoard }, (_, index): BodyOfWorld => {
    return { code: `O${index}`, board: index % boards, draw };
  });
  const groups = groupCodes(stratifier).length;
  const tables = bodies.flatMap((body) => returnsOf(body, { stratifier, groups, ...areaOf(body.board) }));
  const places = new Map(
    bodies.map(({ code, board }) => {
      const next = draw(moving) === 0 ? areaOf((board + regions) % boards) : null;
      return [code, placesOf(code, areaOf(board), next)];
    }),
  );
  const of = { metricId: 'M01', stratifier, tables, places };
  const first = tablesOfMetric({ ...of, publication: 1, kept: [] }).renewed;
  const kept = first.map((table) => ({ ...table, publication: 1 }));
  const { renewed } = tablesOfMetric({ ...of, publication, kept });
  return { ...of, publication, kept: [...renewed.map((table) => ({ ...table, publication })), ...kept] };
}

type Placed = Pick<SourceTable, 'stratifier' | 'icbCode' | 'regionCode'> & { groups: number };

/** The returns of a body: small counts among large ones; the first, and a later one that takes its place. */
function returnsOf({ code, draw }: BodyOfWorld, { groups, ...placed }: Placed): SourceTable[] {
  const isLate = draw(late) === 0;
  const isAmended = !isLate && draw(late) === 0;
  const table = (fromPublication: number, untilPublication: number | null): SourceTable => {
    const denominators = Array.from({ length: groups }, () => draw(draw(4) === 0 ? 12 : 300));
    const numerators = denominators.map((count) => draw(count + 1));
    return {
      ...placed,
      ...{ organisationCode: code, source: `R${fromPublication}`, approvedAt: null, groupCodes: null },
      numerators: numerators.map(exactCount),
      denominators: denominators.map(exactCount),
      ...{ fromPublication, untilPublication },
    };
  };
  if (isLate) return [table(publication, null)];
  return isAmended ? [table(1, publication), table(publication, null)] : [table(1, null)];
}

type Areas = Pick<PublishedPlace, 'icbCode' | 'regionCode'>;

function placesOf(code: string, first: Areas, next: Areas | null): PublishedPlace[] {
  const of = { code, parts: null, weightsSource: null };
  const until = next === null ? null : publication;
  const start = { ...of, ...first, fromPublication: 1, untilPublication: until };
  return next === null ? [start] : [start, { ...of, ...next, fromPublication: publication, untilPublication: null }];
}
