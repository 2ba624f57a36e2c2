import type { OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** What one organisation said and counted in one quarter, as a publication has it. */
export interface HistoryRow {
  code: string;
  type: OrganisationType;
  regionCode: string;
  icbCode: string | null;
  quarterId: string;
  inPlace: number;
  checked: number;
  doNotApply: number;
  answered: number;
  numerators: number[] | null;
  denominators: number[] | null;
}

/** Whose history is wanted, of what. */
export interface WantedHistories {
  publication: number;
  quarterIds: readonly string[];
  actionCodes: readonly string[];
  metricId: string;
  stratifier: string;
  types: readonly OrganisationType[];
}

export const inPlaceStatuses = ['IMPLEMENTED', 'EMBEDDED'];

/**
 * What organisations said of some actions, as a publication ($1) took it in, in quarters ($2): of actions ($3), with the
 * statuses that mean in place ($4). Returns alone: what was loaded says nothing of who checked it, and is not what an
 * organisation said of itself.
 */
export const saidSql = `
counted AS (
  SELECT organisation_code, quarter_id, substr(source, 2)::integer AS revision
  FROM published_source
  WHERE quarter_id = ANY ($2::text[]) AND source LIKE 'R%' AND from_publication <= $1
    AND coalesce(until_publication > $1, true)
), said AS (
  SELECT organisation_code, quarter_id, count(*)::integer AS answered,
         count(*) FILTER (WHERE fact.status = 'NOT_APPLICABLE')::integer AS do_not_apply,
         count(*) FILTER (WHERE fact.status = ANY ($4::text[]))::integer AS in_place,
         count(*) FILTER (WHERE fact.status = ANY ($4::text[]) AND fact.assurance <> 'SELF_ASSERTED')::integer AS checked
  FROM counted JOIN action_fact fact USING (organisation_code, quarter_id, revision)
  WHERE fact.action_code = ANY ($3::text[])
  GROUP BY 1, 2
)`;

export const historiesSql = `
WITH ${saidSql}
SELECT head.organisation_code AS code, head.organisation_type AS type, head.region_code AS "regionCode",
       head.icb_code AS "icbCode", head.quarter_id AS "quarterId", coalesce(said.in_place, 0) AS "inPlace", coalesce(said.checked, 0) AS checked,
       coalesce(said.do_not_apply, 0) AS "doNotApply", coalesce(said.answered, 0) AS answered,
       fact.numerators, fact.denominators
FROM counted
JOIN quarterly_return head USING (organisation_code, quarter_id)
LEFT JOIN said USING (organisation_code, quarter_id)
LEFT JOIN metric_fact fact ON fact.organisation_code = counted.organisation_code AND fact.quarter_id = counted.quarter_id
 AND fact.revision = counted.revision AND fact.metric_id = $5 AND fact.stratifier = $6
WHERE head.organisation_type = ANY ($7::text[])
ORDER BY head.organisation_code COLLATE "C", head.quarter_id`;

/**
 * What every organisation said of some actions and counted of a metric in each quarter, as a publication took it in: exact
 * counts. Needs an identity that may see every return; whoever calls it passes on figures of ten organisations or more.
 */
export function organisationHistories(manager: EntityManager, wanted: WantedHistories): Promise<HistoryRow[]> {
  const { publication, quarterIds, actionCodes, metricId, stratifier, types } = wanted;
  return manager.query(historiesSql, [
    ...[publication, quarterIds, actionCodes, inPlaceStatuses],
    ...[metricId, stratifier, types],
  ]);
}
