import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '@monitor/testing';

/** For tests: an extension as two administrators allow it, written beside its window (`api/editions`). */
export async function extend(
  database: TestDatabase,
  extension: { organisationCode: string; quarterId: string; closesOn: string; regionCode?: string },
): Promise<void> {
  const { organisationCode, quarterId, closesOn, regionCode = 'Y61' } = extension;
  await database.query(
    `INSERT INTO return_extension (organisation_code, quarter_id, version, region_code, closes_on, reason, change_id)
     SELECT $1, $2, 1 + count(*), $3, $4, 'the network was down', $5 FROM return_extension
     WHERE organisation_code = $1 AND quarter_id = $2`,
    [organisationCode, quarterId, regionCode, closesOn, randomUUID()],
  );
  await touch(database, quarterId);
}

/** For tests: the end of an extension. */
export async function endExtension(database: TestDatabase, organisationCode: string, quarterId: string): Promise<void> {
  const end =
    'UPDATE return_extension SET superseded_at = clock_timestamp() WHERE organisation_code = $1 AND quarter_id = $2 AND superseded_at IS NULL';
  await database.query(end, [organisationCode, quarterId]);
  await touch(database, quarterId);
}

async function touch(database: TestDatabase, quarterId: string): Promise<void> {
  await database.query('UPDATE return_window SET closes_on = closes_on WHERE quarter_id = $1', [quarterId]);
}
