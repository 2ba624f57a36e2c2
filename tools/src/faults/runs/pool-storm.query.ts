import type { ClientBase } from 'pg';

export const lockReturnsSql = `
SELECT organisation_code FROM quarterly_return
WHERE quarter_id = $1 AND organisation_code = ANY ($2::text[]) FOR UPDATE`;

/** Holds the heads of returns until the work is over, so that whoever wants to save in them must wait; says how many. */
export async function holdReturns(
  admin: ClientBase,
  { quarterId, codes }: { quarterId: string; codes: readonly string[] },
  work: () => Promise<void>,
): Promise<number> {
  await admin.query('BEGIN');
  try {
    const { rowCount } = await admin.query(lockReturnsSql, [quarterId, codes]);
    await work();
    return rowCount ?? 0;
  } finally {
    await admin.query('ROLLBACK');
  }
}
