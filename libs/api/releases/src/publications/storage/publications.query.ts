import type { PublicationKind, PublicationState } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { SealedContents } from '../../store/sealed-contents.js';
import { publicationColumns, publicationTables } from './publication-row.js';
import type { PublicationRow } from './publication-row.js';

/** Which publications a page of a list is about. */
export interface ListedPublications {
  kinds: readonly PublicationKind[] | null;
  quarterId: string | null;
  states: readonly PublicationState[] | null;
  /** Only those before this one; null for the latest. */
  before: number | null;
  most: number;
}

export const listPublicationsSql = `
SELECT * FROM (SELECT ${publicationColumns} FROM ${publicationTables}) own
WHERE ($1::text[] IS NULL OR kind = ANY ($1)) AND ($2::text IS NULL OR "quarterId" = $2)
  AND ($3::text[] IS NULL OR state = ANY ($3)) AND ($4::integer IS NULL OR number < $4)
ORDER BY number DESC LIMIT $5`;

/** A page of publications, also of those that are not out, the newest first; for the product. */
export function listPublications(
  manager: EntityManager,
  { kinds, quarterId, states, before, most }: ListedPublications,
): Promise<PublicationRow[]> {
  return manager.query(listPublicationsSql, [kinds, quarterId, states, before, most]);
}

/** What a publication holds, in numbers: its tables and groups, returns and what waits. */
export type ContentsRow = SealedContents & Record<'returns' | 'joined' | 'left' | 'tablesHeld', number>;

export const readPublicationSql = `
SELECT ${publicationColumns}, own.contents
FROM ${publicationTables} WHERE own.number = $1`;

/** One publication, also one that is not out; null where there is none. */
export async function readPublication(
  manager: EntityManager,
  number: number,
): Promise<(PublicationRow & { contents: SealedContents | null }) | null> {
  const [row] = await manager.query<(PublicationRow & { contents: SealedContents | null })[]>(readPublicationSql, [
    number,
  ]);
  return row ?? null;
}

export const countsSql = `
SELECT count(*) FILTER (WHERE from_publication <= $1 AND coalesce(until_publication > $1, true))::integer AS returns,
       count(*) FILTER (WHERE from_publication = $1)::integer AS joined,
       count(*) FILTER (WHERE until_publication = $1)::integer AS "left",
       (SELECT count(*)::integer FROM held_table WHERE publication = $1) AS "tablesHeld"
FROM published_source
WHERE quarter_id <= (SELECT quarter_id FROM publication WHERE number = $1)`;

/** How many returns and collections of organisations a publication counts, and how many tables it holds back. */
export async function countSources(
  manager: EntityManager,
  number: number,
): Promise<Omit<ContentsRow, keyof SealedContents>> {
  const [row] = await manager.query<Omit<ContentsRow, keyof SealedContents>[]>(countsSql, [number]);
  if (row === undefined) throw new Error('A count without a row.');
  return row;
}

export const openSql = `SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL`;

/** The publication in preparation; null where none is. */
export async function readOpenPublication(manager: EntityManager): Promise<number | null> {
  const [row] = await manager.query<{ number: number }[]>(openSql);
  return row?.number ?? null;
}

export const quarterStandingSql = `
SELECT w.closes_on::text AS "closesOn", w.ends_on::text AS "endsOn",
       EXISTS (SELECT FROM publication own WHERE own.quarter_id = w.quarter_id AND own.published_at IS NOT NULL
               AND own.kind <> 'PROVISIONAL') AS "isFinal",
       (product_now() AT TIME ZONE 'Europe/London')::date::text AS today
FROM return_window w WHERE w.quarter_id = $1`;

/** What decides about publishing a quarter. */
export interface QuarterStanding {
  closesOn: string;
  endsOn: string;
  /** Whether final figures of it are out. */
  isFinal: boolean;
  today: string;
}

/** Where a quarter stands; null where there are no returns of it. */
export async function readQuarterStanding(manager: EntityManager, quarterId: string): Promise<QuarterStanding | null> {
  const [row] = await manager.query<QuarterStanding[]>(quarterStandingSql, [quarterId]);
  return row ?? null;
}

const announceSql = 'UPDATE publication SET announced_for = $2 WHERE number = $1';

/** Announces a publication for a minute. */
export async function announce(manager: EntityManager, number: number, minute: Date): Promise<void> {
  await manager.query(announceSql, [number, minute]);
}

const publishSql = 'UPDATE publication SET published_at = product_now() WHERE number = $1';

/** Shows a publication to those it is for. */
export async function markPublished(manager: EntityManager, number: number): Promise<void> {
  await manager.query(publishSql, [number]);
}

const discardSql = 'UPDATE publication SET discarded_at = product_now() WHERE number = $1';

/** Gives a publication up. */
export async function markDiscarded(manager: EntityManager, number: number): Promise<void> {
  await manager.query(discardSql, [number]);
}

export const provisionalQuarterSql = `
SELECT w.quarter_id AS "quarterId" FROM return_window w
WHERE w.ends_on < (product_now() AT TIME ZONE 'Europe/London')::date
  AND NOT EXISTS (SELECT FROM publication own
                  WHERE own.quarter_id = w.quarter_id AND own.published_at IS NOT NULL AND own.kind <> 'PROVISIONAL')
  AND (EXISTS (SELECT FROM quarterly_return head
               WHERE head.quarter_id = w.quarter_id AND head.accepted_revision IS NOT NULL)
       OR EXISTS (SELECT FROM loaded_table loaded
                  WHERE loaded.quarter_id = w.quarter_id AND loaded.reversed_at IS NULL))
ORDER BY w.quarter_id DESC LIMIT 1`;

/** The latest quarter that has something to publish and no final figures; null where there is none. */
export async function readProvisionalQuarter(manager: EntityManager): Promise<string | null> {
  const [row] = await manager.query<{ quarterId: string }[]>(provisionalQuarterSql);
  return row?.quarterId ?? null;
}

const publishedNumbersSql = 'SELECT number FROM publication WHERE published_at IS NOT NULL ORDER BY number';

/** Numbers of the publications that are out, in order. */
export async function publishedNumbers(manager: EntityManager): Promise<number[]> {
  const rows = await manager.query<{ number: number }[]>(publishedNumbersSql);
  return rows.map(({ number }) => number);
}
