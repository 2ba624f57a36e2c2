import type { EntityManager } from 'typeorm';
import type { PublicationStage } from '../../store/publication-progress.entity.js';

/** How far the making or the audit of a publication has come. */
export interface ProgressRow {
  stage: PublicationStage;
  done: number;
  whole: number;
}

const tellSql = `
INSERT INTO publication_progress (publication, stage, done, whole)
SELECT number, $2, $3, $4 FROM publication WHERE number = $1 AND published_at IS NULL AND discarded_at IS NULL
ON CONFLICT (publication) DO UPDATE SET stage = excluded.stage, done = excluded.done, whole = excluded.whole`;

/** Says how far a publication in preparation has come. */
export async function tellProgress(
  manager: EntityManager,
  publication: number,
  { stage, done, whole }: ProgressRow,
): Promise<void> {
  await manager.query(tellSql, [publication, stage, done, whole]);
}

const forgetSql = 'DELETE FROM publication_progress WHERE publication = $1';

/** Says that nothing is being done to a publication any more. */
export async function forgetProgress(manager: EntityManager, publication: number): Promise<void> {
  await manager.query(forgetSql, [publication]);
}

const readSql = 'SELECT stage, done, whole FROM publication_progress WHERE publication = $1';

/** How far a publication has come; null where nothing is being done to it. */
export async function readProgress(manager: EntityManager, publication: number): Promise<ProgressRow | null> {
  const [row] = await manager.query<ProgressRow[]>(readSql, [publication]);
  return row ?? null;
}
