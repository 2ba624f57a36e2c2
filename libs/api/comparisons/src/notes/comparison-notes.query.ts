import { queryTogether } from '@monitor/api-platform';
import type { Actor, DomainCode, NotedRow, NoteStep, QuarterId, StandingNote } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

const noteStepColumns = `number, kind, words AS text, role, written_at AS "writtenAt"`;

export const noteStepsSql = `
SELECT ${noteStepColumns} FROM comparison_note_step
WHERE organisation_code = $1 AND quarter_id = $2 AND domain = $3 ORDER BY number`;

/** Every step of the note beside one comparison, in order, as far as the reader sees any. */
export function readNoteSteps(
  manager: EntityManager,
  { organisationCode, quarterId, domain }: NotedRow,
): Promise<NoteStep[]> {
  return manager.query<NoteStep[]>(noteStepsSql, [organisationCode, quarterId, domain]);
}

/** A note with the comparison that it stands beside. */
export interface NoteOfRow extends StandingNote {
  organisationCode: string;
  domain: DomainCode;
}

/** Parameter 3: one domain; null for all. */
export const standingNotesSql = `
SELECT organisation_code AS "organisationCode", domain, ${noteStepColumns}
FROM (
  SELECT DISTINCT ON (organisation_code, domain) * FROM comparison_note_step
  WHERE quarter_id = $1 AND organisation_code = ANY ($2::text[]) AND ($3::text IS NULL OR domain = $3)
  ORDER BY organisation_code, domain, number DESC
) latest
WHERE kind = 'WRITTEN'
ORDER BY organisation_code, domain`;

/** The notes that stand beside what some organisations say for a quarter, as far as the reader sees them. */
export function readStandingNotes(
  manager: EntityManager,
  { quarterId, codes, domain }: { quarterId: QuarterId; codes: readonly string[]; domain: DomainCode | null },
): Promise<NoteOfRow[]> {
  return manager.query<NoteOfRow[]>(standingNotesSql, [quarterId, codes, domain]);
}

export const lockNoteSql = `
SELECT pg_advisory_xact_lock(hashtextextended('comparison note ' || $1 || ' ' || $2 || ' ' || $3, 0))`;

/**
 * Waits until nobody else writes the note, and reads its steps. Two statements of one message: the second sees what the
 * first waited for.
 */
export async function holdNote(
  manager: EntityManager,
  { organisationCode, quarterId, domain }: NotedRow,
): Promise<NoteStep[]> {
  const values = [organisationCode, quarterId, domain];
  const answers = await queryTogether(manager, [
    { sql: lockNoteSql, values },
    { sql: noteStepsSql, values },
  ]);
  return (answers[1] as NoteStep[] | undefined) ?? [];
}

export const addNoteStepSql = `
INSERT INTO comparison_note_step
  (organisation_code, quarter_id, domain, number, region_code, kind, words, person_id, role, request_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Adds the next step to a note that is held; without words, it is withdrawn. */
export async function addNoteStep(
  { actor, manager }: { actor: Actor; manager: EntityManager },
  { organisationCode, quarterId, domain, regionCode }: NotedRow & { regionCode: string },
  { number, text }: Pick<NoteStep, 'number' | 'text'>,
): Promise<void> {
  await manager.query(addNoteStepSql, [
    ...[organisationCode, quarterId, domain, number, regionCode],
    ...[text === null ? 'WITHDRAWN' : 'WRITTEN', text],
    ...[actor.personId, actor.role, actor.requestId ?? null],
  ]);
}
