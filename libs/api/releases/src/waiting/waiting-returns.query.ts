import type { TenantTx } from '@monitor/api-platform';

/** Returns whose accepted revision is not among what a publication counts. */
export const waitingReturnsSql = `
SELECT count(*)::integer AS waiting
FROM quarterly_return r
WHERE r.quarter_id = $2 AND r.accepted_revision IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM published_source s
  WHERE s.organisation_code = r.organisation_code AND s.quarter_id = r.quarter_id
    AND s.source = 'R' || r.accepted_revision
    AND s.from_publication <= $1 AND (s.until_publication IS NULL OR s.until_publication > $1)
)`;

/**
 * How many returns of a quarter, in all of England, were accepted after a publication was built. A count and nothing
 * else leaves: which returns a publication counts is the product's alone to know.
 */
export async function waitingReturns(tx: TenantTx, publication: number, quarterId: string): Promise<number> {
  const statement = { sql: waitingReturnsSql, values: [publication, quarterId] };
  const [row] = await tx.readOnce<{ waiting: number }>({ system: 'publication' }, statement);
  return row?.waiting ?? 0;
}
