import type { OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { isKnown, knownAt } from './known-at.query.js';

/** One statement about an organisation, still held or superseded, with the names of its areas at the end of it. */
export interface OrganisationRow {
  code: string;
  onsCode: string | null;
  type: OrganisationType;
  name: string;
  icbCode: string | null;
  icbName: string | null;
  regionCode: string;
  regionName: string;
  validFrom: string;
  validTo: string | null;
  isInvented: boolean;
  recordedAt: Date;
  /** Whether it is what is known at the moment asked about. */
  isKnown: boolean;
  importId: string | null;
  /** Title of the reorganisation it came from; null = from none. */
  reorganisationTitle: string | null;
  /** The file it came from; null = a fact that the product comes with. */
  importSource: string | null;
}

/** The name at the end of the period, as known at the moment; or, where none was known yet, as known today. */
function areaName(code: string): string {
  return `(SELECT area.name FROM organisation_period area
   WHERE area.code = ${code} AND (${isKnown('area')} OR area.superseded_at IS NULL)
     AND area.valid_from <= coalesce(period.valid_to, 'infinity')
   ORDER BY ${isKnown('area')} DESC, area.valid_from DESC LIMIT 1)`;
}

export const organisationRowsSql = `
SELECT period.code, period.ons_code AS "onsCode", period.type, period.name, period.icb_code AS "icbCode",
       ${areaName('period.icb_code')} AS "icbName", period.region_code AS "regionCode",
       coalesce(${areaName('period.region_code')}, period.region_code) AS "regionName",
       period.valid_from::text AS "validFrom", period.valid_to::text AS "validTo", period.is_invented AS "isInvented",
       period.recorded_at AS "recordedAt", ${isKnown('period')} AS "isKnown",
       period.import_id::text AS "importId", import.source AS "importSource",
       reorganisation.content->>'title' AS "reorganisationTitle"
FROM organisation_period period
CROSS JOIN ${knownAt}
LEFT JOIN ods_import import ON import.id = period.import_id
LEFT JOIN reorganisation_version reorganisation
  ON reorganisation.reorganisation_id = period.reorganisation_id AND reorganisation.superseded_at IS NULL
WHERE period.code = $1 AND period.recorded_at < known.at
ORDER BY period.valid_from, period.recorded_at`;

/**
 * Everything recorded of an organisation until the end of a day (`yyyy-mm-dd`, London; null = until now), what is no
 * longer held among it, by first day and then by when it was recorded.
 */
export function readOrganisationRows(
  manager: EntityManager,
  code: string,
  knownOn: string | null,
): Promise<OrganisationRow[]> {
  return manager.query<OrganisationRow[]>(organisationRowsSql, [code, knownOn]);
}
