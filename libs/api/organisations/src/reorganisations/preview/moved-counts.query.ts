import { groupCodes, routeOf } from '@monitor/domain';
import type { MetricId, MovedCounts, MovedPlace, PresentPlace, Stratifier } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

const moved = `
FROM unnest($1::text[], $2::date[], $3::date[], $4::integer[]) AS moved (code, quarters_from, quarters_to, route)
JOIN quarterly_return head ON head.organisation_code = moved.code AND head.accepted_revision IS NOT NULL
JOIN return_window w ON w.quarter_id = head.quarter_id AND w.ends_on BETWEEN moved.quarters_from AND moved.quarters_to`;

const fact = `
JOIN metric_fact fact ON fact.organisation_code = head.organisation_code AND fact.quarter_id = head.quarter_id
 AND fact.revision = head.accepted_revision`;

export const movedReturnsSql = `SELECT count(*)::int AS returns ${moved}`;

/** Where nothing is divided, counts that go the same way are summed, group by group, before they are read. */
export const summedCountsSql = `
SELECT route, quarter_id AS "quarterId", metric_id AS "metricId", stratifier,
       array_agg(numerator ORDER BY position) AS numerators, array_agg(denominator ORDER BY position) AS denominators
FROM (
  SELECT moved.route, head.quarter_id, fact.metric_id, fact.stratifier, counted.position,
         sum(counted.numerator)::float8 AS numerator, sum(counted.denominator)::float8 AS denominator
  ${moved} ${fact}
  CROSS JOIN LATERAL unnest(fact.numerators, fact.denominators) WITH ORDINALITY
    AS counted (numerator, denominator, position)
  GROUP BY 1, 2, 3, 4, 5
) summed
GROUP BY 1, 2, 3, 4`;

/** What is divided is rounded return by return, and so must be read. */
export const singleCountsSql = `
SELECT moved.route, head.quarter_id AS "quarterId", fact.metric_id AS "metricId", fact.stratifier,
       fact.numerators, fact.denominators
${moved} ${fact}`;

interface CountsRow {
  route: number;
  quarterId: string;
  metricId: MetricId;
  stratifier: Stratifier;
  numerators: number[];
  denominators: number[];
}

/** Accepted returns that count elsewhere than before, and their counts. */
export interface MovedReturns {
  returns: number;
  counts: MovedCounts[];
}

/** Reads what counts elsewhere, as a system actor: exact counts belong to their organisations. Three statements. */
export async function readMovedCounts(manager: EntityManager, places: readonly MovedPlace[]): Promise<MovedReturns> {
  if (places.length === 0) return { returns: 0, counts: [] };
  const routes = new Routes();
  const numbered = places.map((place) => ({ ...place, route: routes.numberOf(place.before, place.after) }));
  const isDivided = ({ before, after }: MovedPlace) => before.parts !== null || after.parts !== null;
  const [row] = await manager.query<{ returns: number }[]>(movedReturnsSql, columns(numbered));
  const summed = await manager.query<CountsRow[]>(
    summedCountsSql,
    columns(numbered.filter((place) => !isDivided(place))),
  );
  const single = await manager.query<CountsRow[]>(singleCountsSql, columns(numbered.filter(isDivided)));
  const counts = [...summed, ...single].flatMap((each) => {
    const way = routes.wayOf(each.route);
    const isKnown = groupCodes(each.stratifier).length >= each.numerators.length;
    return way === undefined || !isKnown ? [] : [{ ...each, ...way }];
  });
  return { returns: row?.returns ?? 0, counts };
}

function columns(places: readonly (MovedPlace & { route: number })[]) {
  return [
    places.map(({ code }) => code),
    places.map(({ quartersFrom }) => quartersFrom),
    places.map(({ quartersTo }) => quartersTo),
    places.map(({ route }) => route),
  ];
}

/** Ways from some areas to others, numbered, so that PostgreSQL can sum what goes the same way. */
class Routes {
  private readonly numbers = new Map<string, number>();
  private readonly ways: { before: PresentPlace; after: PresentPlace }[] = [];

  numberOf(before: PresentPlace, after: PresentPlace): number {
    const route = routeOf(before, after) ?? '';
    const known = this.numbers.get(route);
    if (known !== undefined) return known;
    this.numbers.set(route, this.ways.length);
    return this.ways.push({ before, after }) - 1;
  }

  wayOf(number: number) {
    return this.ways[number];
  }
}
