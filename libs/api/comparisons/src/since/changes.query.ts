import type { Actor, ChangeKind, DomainCode, QuarterId, SpanOfLook } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { actingFor } from '../views/acting-for.js';

/** So many changes of each kind are told one by one, the newest; of all others how many there are. */
export const mostToldOfKind = 3;

/** One of the newest changes of its kind. */
export interface ChangeRow {
  kind: ChangeKind;
  /** How many there are of the kind. */
  total: number;
  happenedAt: Date;
  /** What it is called, where it has a name of its own. */
  title: string | null;
  /** As it was called last; null where the change is about no organisation. */
  organisationName: string | null;
  organisationCode: string | null;
  quarterId: QuarterId | null;
  domain: DomainCode | null;
  number: number | null;
}

/** What is counted once however often something happened to it, from rows `happened`. Parameters: 1 and 2 the span; 3 the reader. */
const newestOfEachKind = (happened: string) => `
WITH happened AS (${happened}
), latest AS (
  SELECT DISTINCT ON (kind, subject) * FROM happened ORDER BY kind, subject, happened_at DESC
), ranked AS (
  SELECT *, count(*) OVER (PARTITION BY kind)::integer AS total,
         row_number() OVER (PARTITION BY kind ORDER BY happened_at DESC, subject) AS place
  FROM latest
)
SELECT kind, total, happened_at AS "happenedAt", title, organisation_code AS "organisationCode", quarter_id AS "quarterId",
       domain, number, (
         SELECT period.name FROM organisation_period period
         WHERE period.code = ranked.organisation_code AND period.superseded_at IS NULL
         ORDER BY period.valid_from DESC LIMIT 1
       ) AS "organisationName"
FROM ranked WHERE place <= ${mostToldOfKind}
ORDER BY kind, place`;

/** The regions $4 that are read, all of England's where it is null: so that the index by region serves both. */
const inRegions = (column: string) =>
  `${column} = ANY (coalesce($4::text[], ARRAY(SELECT DISTINCT code FROM organisation_period WHERE type = 'REGION')))`;

/** A return that was accepted before is corrected by a later acceptance, which is never of its first revision. */
export const returnChangesSql = newestOfEachKind(`
  SELECT CASE event.kind WHEN 'SIGNED_OFF' THEN 'RETURN_CAME_IN' WHEN 'SENT_BACK' THEN 'RETURN_SENT_BACK' ELSE
           CASE WHEN event.revision > 1 AND EXISTS (
             SELECT FROM return_event earlier
             WHERE earlier.organisation_code = event.organisation_code AND earlier.quarter_id = event.quarter_id
               AND earlier.sequence < event.sequence AND earlier.kind = 'ACCEPTED'
           ) THEN 'RETURN_CORRECTED' ELSE 'RETURN_ACCEPTED' END END AS kind,
         event.organisation_code || ' ' || event.quarter_id AS subject, event.happened_at, NULL AS title,
         event.organisation_code, event.quarter_id, NULL AS domain, NULL::integer AS number
  FROM return_event event
  WHERE event.happened_at > $1 AND event.happened_at <= $2 AND event.person_id <> $3 AND ${inRegions('event.region_code')}
    AND (event.kind IN ('SIGNED_OFF', 'ACCEPTED') OR event.kind = 'SENT_BACK' AND event.role = 'REGIONAL_LEAD')`);

/** Of conversations those that regions see, for their leads alone ($7); of notes those that stand. Parameters 5 and 6: role and place. */
export const writtenChangesSql = newestOfEachKind(`
  SELECT CASE WHEN thread.domain IS NULL THEN 'COMMENT_WRITTEN' ELSE 'QUESTION_WRITTEN' END AS kind,
         line.thread::text AS subject, line.written_at AS happened_at, NULL AS title,
         line.organisation_code, line.quarter_id, thread.domain, NULL::integer AS number
  FROM comment_line line
  JOIN comment_thread thread ON thread.organisation_code = line.organisation_code
   AND thread.quarter_id = line.quarter_id AND thread.thread = line.thread
  WHERE $7::boolean AND line.written_at > $1 AND line.written_at <= $2 AND line.person_id <> $3
    AND line.visibility = 'REGION' AND ${inRegions('line.region_code')}
  UNION ALL
  SELECT 'NOTE_WRITTEN', concat_ws(' ', step.organisation_code, step.quarter_id, step.domain), step.written_at, NULL,
         step.organisation_code, step.quarter_id, step.domain, NULL
  FROM comparison_note_step step
  WHERE step.written_at > $1 AND step.written_at <= $2 AND step.person_id <> $3 AND step.kind = 'WRITTEN'
    AND ${inRegions('step.region_code')}
    AND NOT EXISTS (
      SELECT FROM comparison_note_step later
      WHERE later.organisation_code = step.organisation_code AND later.quarter_id = step.quarter_id
        AND later.domain = step.domain AND later.number > step.number AND later.kind = 'WITHDRAWN'
    )
  UNION ALL
  SELECT 'PUBLICATION_CAME_OUT', number::text, published_at, kind, NULL, quarter_id, NULL, number
  FROM publication WHERE published_at > $1 AND published_at <= $2
  UNION ALL
  SELECT 'BREAK_RECORDED', id, recorded_at, title, NULL, NULL, NULL, NULL
  FROM comparability_break WHERE recorded_at > $1 AND recorded_at <= $2
  UNION ALL
  SELECT 'EVALUATION_ASKED', number::text, asked_at, NULL, NULL, NULL, NULL, number
  FROM evaluation_question WHERE asked_at > $1 AND asked_at <= $2 AND asked_by <> $3
  UNION ALL
  SELECT 'EVALUATION_ANSWERED', question::text, answered_at, NULL, NULL, NULL, NULL, question
  FROM evaluation_answer WHERE answered_at > $1 AND answered_at <= $2
  UNION ALL
  SELECT 'VIEW_SHARED', number::text, coalesce(changed_at, saved_at), name, NULL, NULL, NULL, number
  FROM saved_view
  WHERE role = $5 AND acting_for = $6 AND is_shared AND removed_at IS NULL AND person_id <> $3
    AND coalesce(changed_at, saved_at) > $1 AND coalesce(changed_at, saved_at) <= $2`);

/** What is decided for everybody: nobody but the product reads the steps that led there. */
export const decidedChangesSql = newestOfEachKind(`
  SELECT 'WINDOW_CHANGED' AS kind, change_id::text AS subject, recorded_at AS happened_at, NULL AS title,
         NULL AS organisation_code, subject AS quarter_id, NULL AS domain, NULL::integer AS number
  FROM window_change_step
  WHERE state = 'APPROVED' AND content ->> 'kind' = 'WINDOW' AND recorded_at > $1 AND recorded_at <= $2
  UNION ALL
  SELECT 'EDITION_PUBLISHED', version::text, recorded_at, NULL, NULL, NULL, NULL, version
  FROM form_edition_step WHERE state = 'PUBLISHED' AND recorded_at > $1 AND recorded_at <= $2`);

/** Whose changes are read, and of which time. */
interface Asked {
  actor: Actor;
  span: SpanOfLook;
}

/** The regions that somebody sees returns of; null for all. */
function regionsOf({ regionCodes }: Actor): string[] | null {
  return regionCodes.includes('*') ? null : regionCodes;
}

/** What became of returns that the reader did not decide themselves. */
export function readReturnChanges(manager: EntityManager, { actor, span }: Asked): Promise<ChangeRow[]> {
  return manager.query<ChangeRow[]>(returnChangesSql, [span.since, span.until, actor.personId, regionsOf(actor)]);
}

/** What others wrote, published and recorded, as far as the reader sees it. */
export function readWrittenChanges(manager: EntityManager, { actor, span }: Asked): Promise<ChangeRow[]> {
  return manager.query<ChangeRow[]>(writtenChangesSql, [
    ...[span.since, span.until, actor.personId, regionsOf(actor)],
    ...[actor.role, actingFor(actor), actor.role === 'REGIONAL_LEAD'],
  ]);
}

/** What administrators decided for everybody. Of the product at work. */
export function readDecidedChanges(manager: EntityManager, { span }: Pick<Asked, 'span'>): Promise<ChangeRow[]> {
  return manager.query<ChangeRow[]>(decidedChangesSql, [span.since, span.until]);
}
