import type { OrganisationPeriod } from '@monitor/domain';

/** A region from one day until another; `onsCode` is the code that the statistical office gave it for that time. */
export function regionPeriod(
  code: string,
  onsCode: string,
  name: string,
  validFrom: string,
  validTo: string | null = null,
): OrganisationPeriod {
  return { code, onsCode, type: 'REGION', name, icbCode: null, regionCode: code, validFrom, validTo };
}

/** An integrated care board by the part of its name that is its own, for example "Devon". */
export function icbPeriod(
  code: string,
  onsCode: string,
  place: string,
  regionCode: string,
  validFrom: string,
  validTo: string | null = null,
): OrganisationPeriod {
  const name = `NHS ${place} Integrated Care Board`;
  return { code, onsCode, type: 'ICB', name, icbCode: code, regionCode, validFrom, validTo };
}
