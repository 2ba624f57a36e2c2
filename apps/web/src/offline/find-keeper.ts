import { KeptAnswers } from '@monitor/web-graphql';
import { heldPersonId, openShelf } from '@monitor/web-shelf';

/** One for each person, from the first time it is asked for: two would overtake one another. */
const keepers = new Map<string, Promise<KeptAnswers>>();

async function openKeeper(personId: string): Promise<KeptAnswers> {
  return new KeptAnswers(await openShelf({ personId, key: null }), Date.now);
}

/**
 * What keeps the answers of somebody, on their shelf; for null, of whoever this browser has the key of, who is the one that
 * was signed in last and has not signed out. Null where that is nobody.
 */
export async function findKeeper(wanted: string | null): Promise<KeptAnswers | null> {
  const personId = wanted ?? (await heldPersonId());
  if (personId === null) return null;
  const keeper = keepers.get(personId) ?? openKeeper(personId);
  keepers.set(personId, keeper);
  return keeper;
}
