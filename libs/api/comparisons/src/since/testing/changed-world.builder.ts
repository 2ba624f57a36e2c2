import { randomUUID } from 'node:crypto';
import type { Role } from '@monitor/domain';
import type { TestDatabase } from '@monitor/testing';

export const quarterId = '2026-27-Q2';
/** Two organisations, each of a region of its own. */
export const london = { code: 'R0A', regionCode: 'Y56' };
export const southWest = { code: 'R0Z', regionCode: 'Y58' };
type Organisation = typeof london;

const emptySql = `
TRUNCATE last_look, return_event, comment_line, comment_thread, comparison_note_step, quarterly_return, return_window,
  organisation_period, publication, comparability_break, window_change_step, form_edition_step, evaluation_question,
  evaluation_answer, saved_view RESTART IDENTITY CASCADE`;

const fillSql = `
WITH place AS (
  INSERT INTO organisation_period (code, type, name, region_code, valid_from)
  VALUES ('Y56', 'REGION', 'LONDON', 'Y56', '2020-04-01'), ('Y58', 'REGION', 'SOUTH WEST', 'Y58', '2020-04-01'),
         ('R0A', 'TRUST', 'Alder Vale Hospitals', 'Y56', '2020-04-01'), ('R0Z', 'TRUST', 'Bracken Moor Hospitals', 'Y58', '2020-04-01')
), opened AS (
  INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
  VALUES ('2026-27-Q2', '2026-07-01', '2026-09-30', '2026-10-01', '2026-10-31', '2026-12-31'),
         ('2026-27-Q3', '2026-10-01', '2026-12-31', '2027-01-01', '2027-01-31', '2027-03-31')
)
INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, region_code, catalogue_version, state, revision)
VALUES ('R0A', '2026-27-Q2', 'TRUST', 'Y56', 1, 'SUBMITTED', 1), ('R0Z', '2026-27-Q2', 'TRUST', 'Y58', 1, 'SUBMITTED', 1)`;

/** For tests: two organisations whose returns are under way, and nothing that happened yet. */
export async function emptyWorld({ query }: TestDatabase): Promise<void> {
  await query(emptySql);
  await query(fillSql);
}

interface Happened {
  of?: Organisation;
  at: string | Date;
  by?: string;
  role?: Role;
}

const eventSql = `
INSERT INTO return_event (organisation_code, quarter_id, sequence, region_code, kind, revision, person_id, person_name, role, comment, happened_at)
SELECT $1, $2, 1 + count(*), $3, $4, 1 + count(*) FILTER (WHERE kind = 'ACCEPTED'), $5, 'Somebody', $6, 'Said in confidence', $7
FROM return_event WHERE organisation_code = $1 AND quarter_id = $2`;

/** For tests: something that happened to a return, by somebody unless it is said by whom. */
export async function addEvent(
  { query }: TestDatabase,
  kind: string,
  { of = london, at, by = randomUUID(), role = 'REGIONAL_LEAD' }: Happened,
): Promise<void> {
  await query(eventSql, [of.code, quarterId, of.regionCode, kind, by, role, at]);
}

/** For tests: a conversation about a return with one line, that its region sees unless it is said otherwise. */
export async function addComment(
  { query }: TestDatabase,
  {
    of = london,
    at,
    by = randomUUID(),
    domain = null,
    visibility = 'REGION',
  }: Happened & {
    domain?: string | null;
    visibility?: 'REGION' | 'ORGANISATION';
  },
): Promise<void> {
  const thread = randomUUID();
  await query(
    `INSERT INTO comment_thread (organisation_code, quarter_id, thread, region_code, visibility, domain, addressed_to, begun_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'PREPARER', $7)`,
    [of.code, quarterId, thread, of.regionCode, visibility, domain, at],
  );
  await query(
    `INSERT INTO comment_line (organisation_code, quarter_id, thread, number, region_code, visibility, kind, words, person_id, person_name, role, written_at)
     VALUES ($1, $2, $3, 1, $4, $5, 'BEGUN', 'Why?', $6, 'Somebody', 'PREPARER', $7)`,
    [of.code, quarterId, thread, of.regionCode, visibility, by, at],
  );
}

/** For tests: the next step of the note of an organisation on D2; without words, it is withdrawn. */
export async function addNoteStep(
  { query }: TestDatabase,
  words: string | null,
  { of = london, at }: Happened,
): Promise<void> {
  await query(
    `INSERT INTO comparison_note_step (organisation_code, quarter_id, domain, number, region_code, kind, words, person_id, role, written_at)
     SELECT $1, $2, 'D2', 1 + count(*), $3, $4, $5, gen_random_uuid(), 'PREPARER', $6 FROM comparison_note_step WHERE organisation_code = $1`,
    [of.code, quarterId, of.regionCode, words === null ? 'WITHDRAWN' : 'WRITTEN', words, at],
  );
}
