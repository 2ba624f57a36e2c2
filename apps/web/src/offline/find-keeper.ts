import { KeptAnswers } from '@monitor/web-graphql';
import { heldPersonId, openShelf } from '@monitor/web-shelf';

const keepers = new Map<string, KeptAnswers>();

/**
 * What keeps the answers of somebody, on their shelf; for null, of whoever this browser has the key of, who is the one that
 * was signed in last and has not signed out. Null where that is nobody.
 */
export async function findKeeper(wanted: string | null): Promise<KeptAnswers | null> {
  const personId = wanted ?? (await heldPersonId());
  if (personId === null) return null;
  const keeper = keepers.get(personId) ?? new KeptAnswers(await openShelf({ personId, key: null }), Date.now);
  keepers.set(personId, keeper);
  return keeper;
}
