import { quarterEnd, quarterStart, returnWindow } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import type { TestDatabase } from '@monitor/testing';

/** For tests: a database in which returns of a quarter can be begun. */
export async function insertReturnWindowOf(database: TestDatabase, quarterId: QuarterId): Promise<void> {
  const { opensOn, dueOn, closesOn } = returnWindow(quarterId);
  await database.query(
    `INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [quarterId, quarterStart(quarterId), quarterEnd(quarterId), opensOn, dueOn, closesOn],
  );
}
