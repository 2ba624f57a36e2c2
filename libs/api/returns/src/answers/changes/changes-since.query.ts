import type { CellId, CellValue } from '@monitor/domain';
import type { ReturnReference } from '../../heads/return-reference.js';
import type { ReturnWork } from '../../heads/return-work.js';

/** One cell that changed after a version that somebody saw. */
export interface CellChangeRow {
  answerKey: string;
  version: number;
  cell: CellId;
  /** What the cell held before; null = nothing. */
  was: CellValue | null;
  personId: string;
  personName: string;
  /** ISO 8601. */
  changedAt: string;
}

/** The version of an answer that somebody saw. */
export interface SeenVersion {
  answerKey: string;
  version: number;
}

export const changesSinceSql = `
SELECT coalesce(json_agg(json_build_object('answerKey', change.answer_key, 'version', change.version, 'cell', cell,
         'was', was, 'personId', person_id, 'personName', person_name, 'changedAt', changed_at)
         ORDER BY change.version), '[]') AS changes
FROM jsonb_to_recordset($3::jsonb) AS seen ("answerKey" text, version integer)
JOIN answer_cell_change change ON change.organisation_code = $1 AND change.quarter_id = $2
  AND change.answer_key = seen."answerKey" AND change.version > seen.version`;

/** What became of cells after the versions that were seen, in order. */
export async function changesSince(
  { manager }: ReturnWork,
  { organisationCode, quarterId }: ReturnReference,
  seen: readonly SeenVersion[],
): Promise<CellChangeRow[]> {
  if (seen.length === 0) return [];
  const values = [organisationCode, quarterId, JSON.stringify(seen)];
  const [row] = await manager.query<{ changes: CellChangeRow[] }[]>(changesSinceSql, values);
  return row?.changes ?? [];
}
