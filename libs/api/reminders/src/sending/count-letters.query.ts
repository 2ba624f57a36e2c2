import { isDecentHour } from '@monitor/domain';
import type { TenantTx } from '@monitor/api-platform';

/** How many letters stand where somebody should look. */
export interface LetterCount {
  state: 'overdue' | 'retried' | 'failed' | 'not_known';
  letters: number;
}

/** $1 now; $2 whether it is a decent hour, without which nothing is late. */
const countLettersSql = `
SELECT 'overdue' AS state, count(*)::int AS letters FROM letter
WHERE state = 'WAITING' AND not_before < $1::timestamptz - interval '15 minutes' AND $2
UNION ALL
SELECT 'retried', count(*)::int FROM letter WHERE state = 'WAITING' AND attempts >= 3
UNION ALL
SELECT 'failed', count(*)::int FROM letter WHERE settled_at > $1::timestamptz - interval '1 day' AND state = 'FAILED'
UNION ALL
SELECT 'not_known', count(*)::int FROM letter WHERE settled_at > $1::timestamptz - interval '1 day' AND state = 'NOT_KNOWN'`;

/** Counts letters for the alarms. */
export function countLetters(tenantTx: Pick<TenantTx, 'readOnce'>, now: Date): Promise<LetterCount[]> {
  const values = [now.toISOString(), isDecentHour(now)];
  return tenantTx.readOnce<LetterCount>({ system: 'letters' }, { sql: countLettersSql, values });
}
