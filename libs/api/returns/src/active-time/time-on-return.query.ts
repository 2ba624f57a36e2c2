import type { SectionSeconds } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Parameters: 1 organisation; 2 quarter. */
export const timeOnReturnSql = `
SELECT section, sum(seconds)::integer AS seconds FROM return_active_time
WHERE organisation_code = $1 AND quarter_id = $2 GROUP BY section`;

/** Seconds that a return took, by section, as far as the reader may know. */
export function readTimeOnReturn(
  manager: EntityManager,
  { organisationCode, quarterId }: { organisationCode: string; quarterId: string },
): Promise<SectionSeconds[]> {
  return manager.query<SectionSeconds[]>(timeOnReturnSql, [organisationCode, quarterId]);
}
