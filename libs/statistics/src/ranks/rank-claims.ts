import type { RankedUnits } from './ranked-units.js';

/** That the figure of one unit is larger than that of another; units by their place. */
export interface RankClaim {
  larger: number;
  smaller: number;
}

/** Which bound of a rank is wanted: the best rank that is possible, the worst, or both. */
export type RankSide = 'both' | 'best' | 'worst';

/**
 * All claims that bound the ranks of the chosen units: others larger than a unit bound its best rank, others smaller its
 * worst.
 */
export function claimsAbout(units: readonly number[], count: number, side: RankSide): RankClaim[] {
  const chosen = new Set(units);
  const claims: RankClaim[] = [];
  for (let larger = 0; larger < count; larger++) {
    for (let smaller = 0; smaller < count; smaller++) {
      const boundsBest = side !== 'worst' && chosen.has(smaller);
      const boundsWorst = side !== 'best' && chosen.has(larger);
      if (larger !== smaller && (boundsBest || boundsWorst)) claims.push({ larger, smaller });
    }
  }
  return claims;
}

/** What was proved, and the critical value of each step. */
export interface ProvedClaims {
  proved: RankClaim[];
  criticalValues: number[];
}

/**
 * Which claims hold: those whose difference exceeds the critical value of all of them. Stepping down, what is proved is
 * left out and the rest judged by its own, lower value, until nothing more is proved.
 * Source: Romano & Wolf 2005, JASA 100:94; Mogstad et al. 2024, Review of Economic Studies 91:476.
 */
export function proveClaims(
  units: RankedUnits,
  claims: readonly RankClaim[],
  criticalValueOf: (claims: readonly RankClaim[]) => number,
  isSteppingDown: boolean,
): ProvedClaims {
  const proved: RankClaim[] = [];
  const criticalValues: number[] = [];
  let open = claims;
  while (open.length > 0) {
    const critical = criticalValueOf(open);
    criticalValues.push(critical);
    const holds = open.map((claim) => evidenceFor(claim, units) > critical);
    proved.push(...open.filter((_, at) => holds[at]));
    if (!isSteppingDown || !holds.includes(true)) break;
    open = open.filter((_, at) => !holds[at]);
  }
  return { proved, criticalValues };
}

/** The difference in standard errors of a difference. */
function evidenceFor({ larger, smaller }: RankClaim, { count, values, errorsOfDifference }: RankedUnits): number {
  return (values[larger]! - values[smaller]!) / errorsOfDifference[larger * count + smaller]!;
}
