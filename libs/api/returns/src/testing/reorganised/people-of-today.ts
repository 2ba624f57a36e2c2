import { groupCodes, shareOfCounts } from '@monitor/domain';
import type { PlacePart } from '@monitor/domain';
import type { TestDatabase } from '@monitor/testing';

/** People of one group that an area of today holds of what one return counted; null = an area nobody knows. */
export interface HeldPeople {
  quarterId: string;
  regionCode: string | null;
  icbCode: string | null;
  group: string;
  numerator: number;
  denominator: number;
}

interface PlacedFact {
  quarterId: string;
  stratifier: string;
  numerators: number[];
  denominators: number[];
  regionCode: string | null;
  icbCode: string | null;
  parts: PlacePart[] | null;
}

const placedFactsSql = `
SELECT fact.quarter_id AS "quarterId", fact.stratifier, fact.numerators, fact.denominators,
       place.region_code AS "regionCode", place.icb_code AS "icbCode", place.parts
FROM metric_fact fact
JOIN quarterly_return head ON head.organisation_code = fact.organisation_code AND head.quarter_id = fact.quarter_id
 AND head.accepted_revision = fact.revision
JOIN return_window w ON w.quarter_id = fact.quarter_id
LEFT JOIN present_place place ON place.code = fact.organisation_code AND place.superseded_at IS NULL
 AND w.ends_on BETWEEN place.quarters_from AND place.quarters_to`;

/** For tests: what accepted returns counted, by area of today and group, with the counts of divided bodies shared out. */
export async function peopleOfToday(database: TestDatabase): Promise<HeldPeople[]> {
  const facts = await database.query<PlacedFact>(placedFactsSql);
  return facts.flatMap((fact) => {
    const groups = groupCodes(fact.stratifier);
    const shares = fact.parts?.map((part) => ({ ...part, ...shareOfCounts(fact, { ...fact, groups }, part) })) ?? [
      fact,
    ];
    return shares.flatMap(({ regionCode, icbCode, numerators, denominators }) =>
      groups.map((group, index) => ({
        ...{ quarterId: fact.quarterId, regionCode, icbCode, group },
        ...{ numerator: numerators[index] ?? 0, denominator: denominators[index] ?? 0 },
      })),
    );
  });
}
