import type { ExtensionGiver } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** An extension that an organisation has or had for a quarter. */
export interface KeptExtension {
  version: number;
  closesOn: string;
  reason: string;
  allowedBy: ExtensionGiver;
  allowedByName: string | null;
  allowedAt: Date;
  endedAt: Date | null;
  endedByName: string | null;
  endedReason: string | null;
}

export const extensionHistorySql = `
SELECT version, closes_on::text AS "closesOn", reason, allowed_by AS "allowedBy", allowed_by_name AS "allowedByName",
       recorded_at AS "allowedAt", superseded_at AS "endedAt", ended_by_name AS "endedByName", ended_reason AS "endedReason"
FROM return_extension
WHERE organisation_code = $1 AND quarter_id = $2
ORDER BY version DESC`;

/** All extensions of an organisation for a quarter, the newest first. */
export function readExtensionHistory(
  manager: EntityManager,
  { organisationCode, quarterId }: { organisationCode: string; quarterId: string },
): Promise<KeptExtension[]> {
  return manager.query<KeptExtension[]>(extensionHistorySql, [organisationCode, quarterId]);
}
