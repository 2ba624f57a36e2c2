import type { Actor } from '@monitor/domain';

/** Whom somebody acts for, as the rows have it: one code, `*` for England, empty for none. */
export function actingFor({ organisationCodes, regionCodes, helpedCodes = [] }: Actor): string {
  return [...organisationCodes, ...regionCodes, ...helpedCodes].join(',');
}
