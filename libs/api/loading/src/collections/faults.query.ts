import type { LoadingFault } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

export const faultsSql = `
SELECT line, column_name AS "column", found, wanted
FROM loading_fault
WHERE collection_id = $1
ORDER BY number
LIMIT $2 OFFSET $3`;

/** What could not be loaded of the file of a collection, in the order in which it was found. */
export function readFaults(
  manager: EntityManager,
  collectionId: string,
  { first, skip }: { first: number; skip: number },
): Promise<LoadingFault[]> {
  return manager.query<LoadingFault[]>(faultsSql, [collectionId, first, skip]);
}
