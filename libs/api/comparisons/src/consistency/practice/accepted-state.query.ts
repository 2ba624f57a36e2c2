import type { QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

export const acceptedStateSql = `
SELECT concat_ws(' ',
  (SELECT concat_ws(' ', count(accepted_revision), sum(accepted_revision)) FROM quarterly_return WHERE quarter_id = $1),
  (SELECT concat_ws(' ', count(*), max(recorded_at)) FROM loaded_collection_version),
  (SELECT concat_ws(' ', count(*), count(superseded_at), max(recorded_at)) FROM present_place),
  (SELECT as_on FROM present_boundaries)) AS state`;

/**
 * What the answers of a quarter depend on, in a word that is another as soon as one of it is: which revisions are accepted
 * (they only ever rise), which steps collections have taken, and where organisations belong today.
 */
export async function acceptedState(manager: EntityManager, quarterId: QuarterId): Promise<string> {
  const [row] = await manager.query<{ state: string }[]>(acceptedStateSql, [quarterId]);
  return row?.state ?? '';
}
