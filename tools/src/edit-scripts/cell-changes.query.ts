import type { CellValue } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** One change as the service kept it. */
export interface KeptChange {
  question: string;
  version: number;
  cell: string;
  was: CellValue | null;
  became: CellValue | null;
  personId: string;
}

const changesSql = `
SELECT answer_key AS question, version, cell, was, became, person_id AS "personId"
FROM answer_cell_change WHERE organisation_code = $1 AND quarter_id = $2 ORDER BY answer_key, cell, version`;

/** What became of every cell of a return, in order. */
export function readChanges(
  manager: EntityManager,
  { organisationCode, quarterId }: { organisationCode: string; quarterId: string },
): Promise<KeptChange[]> {
  return manager.query<KeptChange[]>(changesSql, [organisationCode, quarterId]);
}
