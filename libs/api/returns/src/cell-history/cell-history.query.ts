import type { CellId, CellValue, ChangeWay, ReceiptSource, Role } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnReference } from '../heads/return-reference.js';

/** One change as it was kept. */
export interface KeptChange {
  version: number;
  cell: CellId;
  was: CellValue | null;
  became: CellValue | null;
  personName: string;
  role: Role;
  receivedFrom: ReceiptSource | null;
  way: ChangeWay;
  changedAt: Date;
}

/** A page of the changes of one answer, or of one cell of it. */
export interface HistoryPage extends ReturnReference {
  question: string;
  cell: CellId | null;
  /** Version and cell of the last change that was shown; null for the first page. */
  after: readonly string[] | null;
  rows: number;
}

export const cellHistorySql = `
SELECT version, cell, was, became, person_name AS "personName", role, received_from AS "receivedFrom", way,
       changed_at AS "changedAt"
FROM answer_cell_change
WHERE organisation_code = $1 AND quarter_id = $2 AND answer_key = $3 AND ($4::text IS NULL OR cell = $4)
  AND ($5::integer IS NULL OR version <= $5 AND (version < $5 OR cell > $6))
ORDER BY version DESC, cell
LIMIT $7`;

/** The changes of a page, the latest first. */
export function readCellHistory(manager: EntityManager, page: HistoryPage): Promise<KeptChange[]> {
  const { organisationCode, quarterId, question, cell, after, rows } = page;
  const [version = null, lastCell = null] = after ?? [];
  return manager.query<KeptChange[]>(cellHistorySql, [
    organisationCode,
    quarterId,
    question,
    cell,
    version === null ? null : Number(version),
    lastCell,
    rows,
  ]);
}

export const headSql = `
SELECT organisation_code AS "organisationCode", quarter_id AS "quarterId", organisation_type AS "organisationType",
       icb_code AS "icbCode", region_code AS "regionCode", catalogue_version AS edition, state, revision,
       accepted_revision AS "acceptedRevision"
FROM quarterly_return
WHERE organisation_code = $1 AND quarter_id = $2`;

/** Where a return stands; null where nobody has begun it, or it is not the asker's to see. */
export async function readHead(
  manager: EntityManager,
  { organisationCode, quarterId }: ReturnReference,
): Promise<ReturnHeadRow | null> {
  const [head = null] = await manager.query<ReturnHeadRow[]>(headSql, [organisationCode, quarterId]);
  return head;
}
