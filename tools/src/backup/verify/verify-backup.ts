import { OperatorError } from '@monitor/api-platform';
import { compareWithBackup } from '../compare/compare-backup.js';
import { counted, totalRows } from '../format/contents.js';
import { loadBackup } from '../load/load-backup.js';
import { migrateTo, refuseOtherMigrations } from '../load/migrate-to.js';
import { refuseDamaged } from '../read/check-blocks.js';
import { openBackup } from '../read/open-backup.js';
import type { OpenBackup } from '../read/open-backup.js';
import { withSession } from '../source/connect.js';
import { otherDatabase } from '../source/open-source.js';
import { wrongFigures } from './copy-figures.js';
import type { SecondInstance } from './second-instance.js';

export interface Verification {
  file: string;
  /** An empty PostgreSQL to restore into. */
  instance: SecondInstance;
  /** Folder of the migrations of this version. */
  migrations: string;
  log: (line: string) => void;
}

/**
 * Restores a backup into an instance of its own, compares every table with the file and works the figures out again. Throws
 * an OperatorError where the file does not give back what it was taken from; returns the figures that are wrong in both.
 */
export async function verifyBackup({ file, instance, migrations, log }: Verification): Promise<string[]> {
  const backup = await openBackup(file);
  await refuseDamaged(backup);
  await refuseOtherMigrations(backup.contents, migrations);
  const made = { ownerUrl: instance.ownerUrl, poolUrl: instance.loginUrl, migrations };
  await migrateTo(backup.contents, made);
  await withSession(otherDatabase(instance.adminUrl, 'monitor'), async (session) => {
    await loadBackup(session, backup);
    refuseDifferences(file, await compareWithBackup(session, backup));
  });
  log(`Restored into a second PostgreSQL and compared: ${inWords(backup)}, every one equal`);
  const wrong = await wrongFigures(made);
  log(
    wrong.length === 0
      ? 'Figures of the copy worked out again: equal'
      : 'Figures of the copy worked out again: not equal',
  );
  return wrong;
}

/** Throws where a restored database is not what the backup holds. */
export function refuseDifferences(file: string, differences: readonly string[]): void {
  if (differences.length === 0) return;
  throw new OperatorError(
    `${file} was restored, and what came out is not what it holds. ${differences.slice(0, 10).join('; ')}. Do not rely on it: take another backup, and keep this one for whoever looks into the cause.`,
  );
}

const inWords = ({ contents: { tables } }: OpenBackup) =>
  `${counted(tables.length)} tables, ${counted(totalRows(tables))} rows`;
