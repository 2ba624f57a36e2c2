import type { OrganisationPeriod } from '@monitor/domain';

/** A line of the list of regions; `onsCode` is the code that the statistical office gave it for that time. */
type RegionLine = readonly [code: string, onsCode: string, name: string, validFrom: string, validTo?: string];

/** A line of the list of boards; `place` is the part of its name that is its own, for example "Devon". */
type BoardLine = readonly [
  code: string,
  onsCode: string,
  place: string,
  regionCode: string,
  validFrom: string,
  validTo?: string,
];

/** A region from one day until another, or until now. */
export function regionPeriod([code, onsCode, name, validFrom, validTo]: RegionLine): OrganisationPeriod {
  return { code, onsCode, type: 'REGION', name, icbCode: null, regionCode: code, validFrom, validTo: validTo ?? null };
}

/** An integrated care board from one day until another, or until now. */
export function icbPeriod([code, onsCode, place, regionCode, validFrom, validTo]: BoardLine): OrganisationPeriod {
  const name = `NHS ${place} Integrated Care Board`;
  return { code, onsCode, type: 'ICB', name, icbCode: code, regionCode, validFrom, validTo: validTo ?? null };
}
