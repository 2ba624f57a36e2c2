import { packAnswer } from '@monitor/analysis';
import type { OrganisationPractice } from '@monitor/analysis';
import type { QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** An organisation, its places, and its answers as lists in one order: actions, statuses, and a + where checked. */
interface AnswersRow extends Omit<OrganisationPractice, 'answers'> {
  actions: string;
  statuses: string;
  checks: string;
}

const answersOf = `string_agg(fact.action_code, ' ') AS actions, string_agg(fact.status, ' ') AS statuses`;

/**
 * Parameters: 1 quarter; 2 actions. One row an organisation, however many answers it gave: of accepted revisions, and of
 * what was loaded and counts, in the areas and the type in which either counts (an organisation that was loaded into
 * another area than that of its return has two rows). Answers come as words in a line, for a million rows take longer to
 * carry than to read.
 */
export const practiceAnswersSql = `
WITH returned AS (
  SELECT head.organisation_code, head.organisation_type, head.region_code, head.icb_code, said.*
  FROM quarterly_return head
  CROSS JOIN LATERAL (
    SELECT ${answersOf},
           string_agg(CASE WHEN fact.assurance <> 'SELF_ASSERTED' THEN '+' ELSE '-' END, '') AS checks
    FROM action_fact fact
    WHERE fact.organisation_code = head.organisation_code AND fact.quarter_id = head.quarter_id
      AND fact.revision = head.accepted_revision AND fact.action_code = ANY ($2::text[])
  ) said
  WHERE head.quarter_id = $1 AND head.accepted_revision IS NOT NULL
), loaded AS (
  SELECT fact.organisation_code, fact.organisation_type, fact.region_code, fact.icb_code, ${answersOf},
         repeat('-', count(*)::int) AS checks
  FROM loaded_status fact
  WHERE fact.quarter_id = $1 AND fact.is_counted AND fact.action_code = ANY ($2::text[])
  GROUP BY 1, 2, 3, 4
), counted AS (
  SELECT organisation_code, organisation_type, region_code, icb_code, string_agg(actions, ' ') AS actions,
         string_agg(statuses, ' ') AS statuses, string_agg(checks, '') AS checks
  FROM (SELECT * FROM returned UNION ALL SELECT * FROM loaded) own
  WHERE actions IS NOT NULL
  GROUP BY 1, 2, 3, 4
)
SELECT own.organisation_code AS code, own.organisation_type AS type, own.region_code AS "regionCode", own.icb_code AS "icbCode",
       place.region_code AS "regionNow", place.icb_code AS "icbNow", own.actions, own.statuses, own.checks
FROM counted own
JOIN return_window w ON w.quarter_id = $1
LEFT JOIN present_place place ON place.code = own.organisation_code AND place.superseded_at IS NULL
 AND w.ends_on BETWEEN place.quarters_from AND place.quarters_to
ORDER BY own.organisation_code COLLATE "C", own.region_code COLLATE "C", own.icb_code COLLATE "C" NULLS FIRST,
         own.organisation_type COLLATE "C"`;

/**
 * What every organisation of England answered to some actions in a quarter, by code: statuses only, which are no
 * personal data. Needs an identity that may see every return; whoever calls it passes on figures of areas, never rows.
 */
export async function practiceAnswers(
  manager: EntityManager,
  { quarterId, actionCodes }: { quarterId: QuarterId; actionCodes: readonly string[] },
): Promise<OrganisationPractice[]> {
  const rows = await manager.query<AnswersRow[]>(practiceAnswersSql, [quarterId, actionCodes]);
  const placeOf = new Map(actionCodes.map((code, place) => [code, place]));
  return rows.map(({ actions, statuses, checks, ...organisation }) => {
    const answers = new Uint8Array(actionCodes.length);
    const said = statuses.split(' ');
    actions.split(' ').forEach((code, at) => {
      answers[placeOf.get(code) ?? actionCodes.length] = packAnswer(said[at] ?? '', checks[at] === '+');
    });
    return { ...organisation, answers };
  });
}
