import type { EntityManager } from 'typeorm';

/** An organisation that took over others whole, and the day on which. */
export interface TakeOver {
  successor: string;
  predecessors: string[];
  effectiveOn: string;
}

/** What was divided has no successor of which its counts could be taken for the past. */
export const takeOversSql = `
SELECT own.successor_code AS successor, array_agg(own.predecessor_code ORDER BY own.predecessor_code) AS predecessors,
       own.effective_on::text AS "effectiveOn"
FROM succession own
WHERE own.superseded_at IS NULL AND own.type IN ('MERGER', 'RENAME') AND own.effective_on <= $1::date
  AND NOT EXISTS (
    SELECT FROM succession other WHERE other.superseded_at IS NULL AND other.predecessor_code = own.predecessor_code
      AND other.effective_on = own.effective_on AND other.successor_code <> own.successor_code
  )
GROUP BY own.successor_code, own.effective_on
ORDER BY own.effective_on, own.successor_code COLLATE "C"`;

/** Who took over whom by a day, the earliest first. One statement. */
export function readTakeOvers(manager: EntityManager, day: string): Promise<TakeOver[]> {
  return manager.query(takeOversSql, [day]);
}
