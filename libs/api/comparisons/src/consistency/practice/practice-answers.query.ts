import { packAnswer } from '@monitor/analysis';
import type { OrganisationPractice } from '@monitor/analysis';
import { assuranceLevels, implementationStatuses } from '@monitor/domain';
import type { AssuranceLevel, QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** An organisation, its places, and its answers as pairs of characters: see `practiceAnswersSql`. */
interface AnswersRow extends Omit<OrganisationPractice, 'answers'> {
  said: string;
}

/** What the first character of a pair counts from, and the second. */
const firstAction = 160;
const firstAnswer = 65;

/** Every status with every assurance that it may have: the place among them is what the second character stands for. */
const answerWords = implementationStatuses.flatMap((status) =>
  [null, ...assuranceLevels].map((assurance) => ({ status, assurance })),
);
const bytes = answerWords.map(({ status, assurance }) => packAnswer(status, assurance));

/**
 * Parameters: 1 quarter; 2 actions; 3 statuses; 4 levels of assurance. One row an organisation, however many answers it
 * gave: of accepted revisions and of what was loaded and counts, in the areas and the type in which either counts (an
 * organisation that was loaded into another area than that of its return has two rows). Each answer is a pair of
 * characters, the place of its action and the place of what it says.
 */
export const practiceAnswersSql = `
WITH wanted AS (
  SELECT code, chr(${firstAction} + place::int - 1) AS sign FROM unnest($2::text[]) WITH ORDINALITY AS action (code, place)
), meant AS (
  SELECT status, assurance, chr(${firstAnswer} + (status_place::int - 1) * (cardinality($4::text[]) + 1) + assurance_place::int) AS sign
  FROM unnest($3::text[]) WITH ORDINALITY AS s (status, status_place)
  CROSS JOIN (SELECT '' AS assurance, 0 AS assurance_place
              UNION ALL SELECT * FROM unnest($4::text[]) WITH ORDINALITY) AS a
), returned AS (
  SELECT head.organisation_code, head.organisation_type, head.region_code, head.icb_code, said.answers
  FROM quarterly_return head
  CROSS JOIN LATERAL (
    SELECT string_agg(wanted.sign || meant.sign, '') AS answers
    FROM action_fact fact
    JOIN wanted ON wanted.code = fact.action_code
    JOIN meant ON meant.status = fact.status AND meant.assurance = coalesce(fact.assurance, '')
    WHERE fact.organisation_code = head.organisation_code AND fact.quarter_id = head.quarter_id
      AND fact.revision = head.accepted_revision
  ) said
  WHERE head.quarter_id = $1 AND head.accepted_revision IS NOT NULL
), loaded AS (
  SELECT fact.organisation_code, fact.organisation_type, fact.region_code, fact.icb_code,
         string_agg(wanted.sign || meant.sign, '') AS answers
  FROM loaded_status fact
  JOIN wanted ON wanted.code = fact.action_code
  JOIN meant ON meant.status = fact.status AND meant.assurance = ''
  WHERE fact.quarter_id = $1 AND fact.is_counted
  GROUP BY 1, 2, 3, 4
), counted AS (
  SELECT organisation_code, organisation_type, region_code, icb_code, string_agg(answers, '') AS answers
  FROM (SELECT * FROM returned UNION ALL SELECT * FROM loaded) own
  WHERE answers IS NOT NULL
  GROUP BY 1, 2, 3, 4
)
SELECT own.organisation_code AS code, own.organisation_type AS type, own.region_code AS "regionCode", own.icb_code AS "icbCode",
       place.region_code AS "regionNow", place.icb_code AS "icbNow", own.answers AS said
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
  const words: [readonly string[], readonly AssuranceLevel[]] = [implementationStatuses, assuranceLevels];
  const rows = await manager.query<AnswersRow[]>(practiceAnswersSql, [quarterId, actionCodes, ...words]);
  return rows.map(({ said, ...organisation }) => ({ ...organisation, answers: unpack(said, actionCodes.length) }));
}

function unpack(said: string, actions: number): Uint8Array {
  const answers = new Uint8Array(actions);
  for (let at = 0; at + 1 < said.length; at += 2) {
    answers[said.charCodeAt(at) - firstAction] = bytes[said.charCodeAt(at + 1) - firstAnswer] ?? 0;
  }
  return answers;
}
