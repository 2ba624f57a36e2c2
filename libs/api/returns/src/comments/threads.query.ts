import type { CommentLineKind, CommentVisibility, DomainCode, QuarterId, Role } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';

/** A line as JSON, so its instant is text. */
interface LineRow {
  number: number;
  kind: CommentLineKind;
  text: string | null;
  followIn: QuarterId | null;
  personName: string;
  role: Role;
  isYours: boolean;
  writtenAt: string;
}

/** A conversation with its lines, as the reader sees it. */
export interface ThreadRow {
  id: string;
  organisationCode: string;
  organisationName: string;
  quarterId: string;
  question: string | null;
  visibility: CommentVisibility;
  addressedTo: Role | null;
  sentBackRevision: number | null;
  domain: DomainCode | null;
  isOpen: boolean;
  isAskedOfYou: boolean;
  /** What the list is sorted by, as text that keeps the microseconds. */
  sortedBy: string;
  lines: LineRow[];
}

export interface ThreadPage {
  total: number;
  open: number;
  threads: ThreadRow[];
}

/** Where a page begins, and how many rows to read. */
export interface PageWanted {
  after: readonly string[] | null;
  rows: number;
}

/**
 * Conversations with how they stand, for a statement in which $1 is the reader and $2 the reader's role. One waits for the
 * role that it is addressed to (for whoever sees it, where it is to none), or for whoever began it, once others answered.
 * One that was resolved for now waits for the region again from the day on which returns of its quarter can be sent.
 */
const standing = `
SELECT t.*, last.number, last.kind, last.written_at AS last_at, last.kind <> 'RESOLVED' OR due.is_due AS is_open,
       last.kind <> 'RESOLVED' AND last.person_id <> $1::uuid AND (
         first.person_id = $1::uuid OR coalesce(t.addressed_to = $2 AND NOT (last.number > 1 AND last.role = $2), t.addressed_to IS NULL)
       ) OR due.is_due AND $2 = 'REGIONAL_LEAD' AS is_asked
FROM comment_thread t
JOIN comment_line first
  ON first.organisation_code = t.organisation_code AND first.quarter_id = t.quarter_id AND first.thread = t.thread AND first.number = 1
CROSS JOIN LATERAL (
  SELECT * FROM comment_line line
  WHERE line.organisation_code = t.organisation_code AND line.quarter_id = t.quarter_id AND line.thread = t.thread
  ORDER BY number DESC LIMIT 1
) last
CROSS JOIN LATERAL (
  SELECT EXISTS (
    SELECT FROM return_window w
    WHERE w.quarter_id = last.follow_in AND w.opens_on::timestamp AT TIME ZONE 'Europe/London' <= product_now()
  ) AS is_due
) due`;

/** The rows of a page, drawn from the table expression \`page\` that names what they are sorted by. */
const shown = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', page.thread, 'organisationCode', page.organisation_code,
     'organisationName', coalesce((
       SELECT period.name FROM organisation_period period
       WHERE period.code = page.organisation_code AND period.superseded_at IS NULL
       ORDER BY period.valid_from DESC LIMIT 1), page.organisation_code),
     'quarterId', page.quarter_id, 'question', page.question, 'visibility', page.visibility, 'addressedTo', page.addressed_to,
     'sentBackRevision', page.sent_back_revision, 'domain', page.domain, 'isOpen', page.is_open, 'isAskedOfYou', page.is_asked,
     'sortedBy', page.sorted_by::text,
     'lines', (
       SELECT jsonb_agg(jsonb_build_object('number', line.number, 'kind', line.kind, 'text', line.words, 'followIn', line.follow_in,
                'personName', line.person_name, 'role', line.role, 'isYours', line.person_id = $1::uuid,
                'writtenAt', line.written_at) ORDER BY line.number)
       FROM comment_line line
       WHERE line.organisation_code = page.organisation_code AND line.quarter_id = page.quarter_id AND line.thread = page.thread)
   ) ORDER BY page.sorted_by, page.thread), '[]') FROM page) AS threads`;

/** Those of the return, and those of earlier quarters that were still open when its window opened, or are followed in it. */
export const returnThreadsSql = `
WITH standing AS (${standing}
  WHERE t.organisation_code = $3 AND (t.quarter_id = $4 OR t.quarter_id < $4 AND NOT (
    last.kind = 'RESOLVED' AND last.follow_in IS DISTINCT FROM $4 AND last.written_at <= (
      SELECT opens_on::timestamp AT TIME ZONE 'Europe/London' FROM return_window WHERE quarter_id = $4)))
), page AS (
  SELECT *, begun_at AS sorted_by FROM standing
  WHERE $5::timestamptz IS NULL OR (begun_at, thread) > ($5::timestamptz, $6::uuid)
  ORDER BY begun_at, thread LIMIT $7
)
SELECT (SELECT count(*)::int FROM standing) AS total, (SELECT count(*)::int FROM standing WHERE is_open) AS open, ${shown}`;

export const askedThreadsSql = `
WITH standing AS (
  SELECT * FROM (${standing}
    WHERE t.organisation_code = ANY ($3::text[]) OR t.visibility = 'REGION' AND t.region_code = ANY ($4::text[])
  ) each WHERE is_asked
), page AS (
  SELECT *, last_at AS sorted_by FROM standing
  WHERE $5::timestamptz IS NULL OR (last_at, thread) > ($5::timestamptz, $6::uuid)
  ORDER BY last_at, thread LIMIT $7
)
SELECT (SELECT count(*)::int FROM standing) AS total, (SELECT count(*)::int FROM standing) AS open, ${shown}`;

/** What was asked of a region's organisations ($3) about comparisons and is open, those first about which most time has passed. */
export const comparisonQuestionsSql = `
WITH standing AS (
  SELECT * FROM (${standing}
    WHERE t.region_code = $3 AND t.domain IS NOT NULL
  ) each WHERE is_open
), page AS (
  SELECT *, last_at AS sorted_by FROM standing
  WHERE $4::timestamptz IS NULL OR (last_at, thread) > ($4::timestamptz, $5::uuid)
  ORDER BY last_at, thread LIMIT $6
)
SELECT (SELECT count(*)::int FROM standing) AS total, (SELECT count(*)::int FROM standing) AS open, ${shown}`;

export const oneThreadSql = `
WITH page AS (
  SELECT *, begun_at AS sorted_by FROM (${standing}
    WHERE t.organisation_code = $3 AND t.quarter_id = $4 AND t.thread = $5::uuid) each
)
SELECT 0 AS total, 0 AS open, ${shown}`;

/** Who reads. */
export interface ThreadReader {
  personId: string;
  role: Role;
}

async function readPage(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<ThreadPage> {
  const [page] = await manager.query<ThreadPage[]>(sql, [...values]);
  return page ?? { total: 0, open: 0, threads: [] };
}

/** A page of the conversations about a return. */
export function readReturnThreads(
  manager: EntityManager,
  { personId, role }: ThreadReader,
  { organisationCode, quarterId }: ReturnReference,
  { after, rows }: PageWanted,
): Promise<ThreadPage> {
  const [sortedBy = null, thread = null] = after ?? [];
  return readPage(manager, returnThreadsSql, [personId, role, organisationCode, quarterId, sortedBy, thread, rows]);
}

/** A page of what waits for somebody, in the organisations or regions that they act for. */
export function readAskedThreads(
  manager: EntityManager,
  {
    personId,
    role,
    organisationCodes,
    regionCodes,
  }: ThreadReader & { organisationCodes: string[]; regionCodes: string[] },
  { after, rows }: PageWanted,
): Promise<ThreadPage> {
  const [sortedBy = null, thread = null] = after ?? [];
  return readPage(manager, askedThreadsSql, [personId, role, organisationCodes, regionCodes, sortedBy, thread, rows]);
}

/** A page of what a region asked about comparisons and is open, whoever it waits for. */
export function readComparisonQuestions(
  manager: EntityManager,
  { personId, role }: ThreadReader,
  regionCode: string,
  { after, rows }: PageWanted,
): Promise<ThreadPage> {
  const [sortedBy = null, thread = null] = after ?? [];
  return readPage(manager, comparisonQuestionsSql, [personId, role, regionCode, sortedBy, thread, rows]);
}

/** One conversation; null where there is none that the reader sees. */
export async function readThread(
  manager: EntityManager,
  { personId, role }: ThreadReader,
  { organisationCode, quarterId, thread }: ReturnReference & { thread: string },
): Promise<ThreadRow | null> {
  const { threads } = await readPage(manager, oneThreadSql, [personId, role, organisationCode, quarterId, thread]);
  return threads[0] ?? null;
}
