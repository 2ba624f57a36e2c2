import { findRoleConflicts } from '@monitor/api-accounts';
import { createDataSource, TenantTx } from '@monitor/api-platform';
import { roleWithScope } from '@monitor/domain';

/** Most people named; the rest is counted. */
const mostNamed = 5;

/** Says at the start who holds two roles that undo a separation of duties: an organisation may have moved since. */
export async function warnOfConflicts(databaseUrl: string, log: (line: string) => void): Promise<void> {
  const dataSource = createDataSource({ url: databaseUrl, entities: [], poolSize: 1 });
  await dataSource.initialize();
  try {
    const conflicts = await new TenantTx(dataSource).run({ system: 'sign-in' }, findRoleConflicts, { readOnly: true });
    for (const { displayName, first, second, reason } of conflicts.slice(0, mostNamed)) {
      log(`Warning: ${displayName} is both ${roleWithScope(first)} and ${roleWithScope(second)}: ${reason}.`);
    }
    if (conflicts.length === 0) return;
    const others = conflicts.length - mostNamed;
    log(`Warning: ${others > 0 ? `${others} more. ` : ''}To see them all and revoke: npm run people -- list`);
  } finally {
    await dataSource.destroy();
  }
}
