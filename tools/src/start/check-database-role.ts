import { checkApplicationRole } from '@monitor/api-platform';
import type { ServerSettings } from '@monitor/api-platform';

/** Refuses a database of somebody else whose row-level security would not hold the application; the embedded one does. */
export async function checkDatabaseRole(
  { databaseUrl: url, databaseOwnerUrl: ownerUrl, allowsOneRole: isAllowed }: ServerSettings,
  log: (line: string) => void,
): Promise<void> {
  if (url === undefined) return;
  const told = await checkApplicationRole({ url, ownerUrl, isAllowed });
  if (told !== null) log(told);
}
