import { england } from '@monitor/api-reference';
import type { Boundaries } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

interface NamedPeriod {
  code: string;
  name: string;
  validFrom: string;
  validTo: string | null;
}

const periodsSql = `
SELECT code, name, valid_from::text AS "validFrom", valid_to::text AS "validTo"
FROM organisation_period
WHERE type IN ('REGION', 'ICB') AND recorded_at <= $1 AND (superseded_at IS NULL OR superseded_at > $1)
ORDER BY code, valid_from, recorded_at`;

const endsSql = `SELECT quarter_id AS "quarterId", ends_on::text AS "endsOn" FROM return_window`;

/** What an area is called in a quarter and reading of the boundaries; its code where no name was known. */
export type AreaNames = (area: { areaCode: string; quarterId: string; boundaries: Boundaries }) => string;

/**
 * Names of regions and boards as they were known when a publication was built: a name that is put right later does not
 * change the files of a publication that is out.
 */
export async function areaNames(
  manager: EntityManager,
  { builtAt, boundariesOn }: { builtAt: Date; boundariesOn: string | null },
): Promise<AreaNames> {
  const periods = await manager.query<NamedPeriod[]>(periodsSql, [builtAt]);
  const ends = await manager.query<{ quarterId: string; endsOn: string }[]>(endsSql);
  const endOf = new Map(ends.map(({ quarterId, endsOn }) => [quarterId, endsOn]));
  const known = new Map([[england.code, england.name]]);
  return ({ areaCode, quarterId, boundaries }) => {
    const day = (boundaries === 'AS_NOW' ? boundariesOn : null) ?? endOf.get(quarterId) ?? '';
    const key = areaCode === england.code ? areaCode : `${areaCode} ${day}`;
    const name = known.get(key) ?? nameOn(periods, areaCode, day);
    known.set(key, name);
    return name;
  };
}

/** The name of the period that holds on a day or, where none does, of the last one that there was. */
function nameOn(periods: readonly NamedPeriod[], areaCode: string, day: string): string {
  const own = periods.filter(({ code }) => code === areaCode);
  const isThen = ({ validFrom, validTo }: NamedPeriod) => validFrom <= day && (validTo === null || validTo >= day);
  return (own.find(isThen) ?? own.at(-1))?.name ?? areaCode;
}
