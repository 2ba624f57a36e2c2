import type { QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** What the answers of a quarter depend on. */
export interface QuarterState {
  quarterId: QuarterId;
  state: string;
}

export const paceStatesSql = `
SELECT quarter_id AS "quarterId",
       concat_ws(' ', count(accepted_revision), sum(accepted_revision),
         (SELECT concat_ws(' ', count(*), count(superseded_at), max(recorded_at)) FROM present_place),
         (SELECT as_on FROM present_boundaries)) AS state
FROM quarterly_return
WHERE quarter_id = ANY ($1::text[])
GROUP BY quarter_id HAVING count(accepted_revision) > 0
ORDER BY quarter_id COLLATE "C"`;

/**
 * The quarters with accepted returns, oldest first, each with what its answers depend on in a word that is another as soon
 * as one of it is: which revisions are accepted (they only ever rise), and where organisations belong today.
 */
export function readPaceStates(manager: EntityManager, quarterIds: readonly QuarterId[]): Promise<QuarterState[]> {
  return manager.query<QuarterState[]>(paceStatesSql, [quarterIds]);
}
