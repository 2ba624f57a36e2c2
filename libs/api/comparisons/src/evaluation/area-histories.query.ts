import type { EntityManager } from 'typeorm';
import { inPlaceStatuses, saidSql } from './organisation-histories.query.js';

/** How many organisations of an area were asked about all of some actions in a quarter, and have them in place. */
export interface AreaAnswers {
  areaCode: string;
  quarterId: string;
  asked: number;
  adopted: number;
  checked: number;
}

/** Of whom the answers are wanted. */
export interface WantedAnswers {
  publication: number;
  quarterIds: readonly string[];
  actionCodes: readonly string[];
  level: 'ICB' | 'REGION';
}

/** Where an organisation is divided by now, nobody knows which part had what in place: it counts in no area. */
export const areaAnswersSql = `
WITH ${saidSql}, placed AS (
  SELECT said.*, CASE
    WHEN place.code IS NULL THEN CASE $5 WHEN 'ICB' THEN head.icb_code ELSE head.region_code END
    ELSE CASE $5 WHEN 'ICB' THEN place.icb_code ELSE place.region_code END
  END AS area_code
  FROM said
  JOIN quarterly_return head USING (organisation_code, quarter_id)
  JOIN return_window asked_in ON asked_in.quarter_id = said.quarter_id
  LEFT JOIN published_place place ON place.code = said.organisation_code
   AND asked_in.ends_on BETWEEN place.quarters_from AND place.quarters_to AND place.from_publication <= $1
   AND coalesce(place.until_publication > $1, true)
  WHERE said.answered = cardinality($3::text[]) AND said.do_not_apply = 0
)
SELECT area_code AS "areaCode", quarter_id AS "quarterId", count(*)::integer AS asked,
       count(*) FILTER (WHERE in_place = answered)::integer AS adopted,
       count(*) FILTER (WHERE checked = answered)::integer AS checked
FROM placed
WHERE area_code IS NOT NULL
GROUP BY 1, 2`;

/** What the organisations of every area said of some actions, on the boundaries of the publication. One statement. */
export function areaAnswers(manager: EntityManager, wanted: WantedAnswers): Promise<AreaAnswers[]> {
  const { publication, quarterIds, actionCodes, level } = wanted;
  return manager.query(areaAnswersSql, [publication, quarterIds, actionCodes, inPlaceStatuses, level]);
}
