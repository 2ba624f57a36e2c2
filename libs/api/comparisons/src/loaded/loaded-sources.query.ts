import type { AreaLevel, Boundaries, LoadedShare, OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { peerStatuses } from '../peers/peer-counts.query.js';
import { keptReading } from '../estimates/readings.js';

/** The areas whose figures are shown. */
interface ShownAreas {
  level: AreaLevel;
  boundaries: Boundaries;
  areaCodes: readonly string[];
}

const sourcesFrom = (counted: string) => `
WITH by_action AS (
  SELECT action_code, collection_id, sum(organisations)::integer AS organisations
  FROM ${counted}
    AND area_code = ANY ($4::text[]) AND action_code = ANY ($6::text[])
  GROUP BY 1, 2
), in_all AS (
  SELECT action_code, sum(organisations)::integer AS organisations FROM by_action GROUP BY 1
)
SELECT collection.title, collection.source, max(by_action.organisations) AS organisations,
       (SELECT max(organisations) FROM in_all) AS "outOf"
FROM by_action
JOIN loaded_collection collection ON collection.id = by_action.collection_id
GROUP BY collection.id
ORDER BY organisations DESC, collection.title`;

export const loadedStatusSourcesSql = sourcesFrom(`counted_status
  WHERE quarter_id = $1 AND boundaries = $2 AND level = $3 AND ($5::text IS NULL OR organisation_type = $5)`);

const parameters = { quarter: '$1', reading: '$2', level: '$3', type: '$5', codes: '$7' };

/** Parameter 7: codes of the organisations that are counted, where they are not all of their type. */
export const loadedPeerSourcesSql = sourcesFrom(`${peerStatuses(parameters)} counted
  WHERE true`);

/** The collections that count in figures of statuses: the most organisations that one action has from each, and in all. */
export function loadedStatusSources(
  manager: EntityManager,
  { level, boundaries, areaCodes }: ShownAreas,
  of: {
    quarterId: string;
    organisationType: OrganisationType | null;
    peerCodes: readonly string[] | null;
    actionCodes: readonly string[];
  },
): Promise<LoadedShare[]> {
  const reading = keptReading(level, boundaries);
  const values = [of.quarterId, reading, level, areaCodes, of.organisationType, of.actionCodes];
  if (of.peerCodes === null) return manager.query<LoadedShare[]>(loadedStatusSourcesSql, values);
  return manager.query<LoadedShare[]>(loadedPeerSourcesSql, [...values, of.peerCodes]);
}
