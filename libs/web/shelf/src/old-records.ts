import { shelfDatabase } from './shelf-database.js';

/** How long the words of somebody else wait in this browser for their person. */
export const daysKeptForOthers = 30;
const dayMs = 86_400_000;

/** Names of one person that begin with a prefix, as a range of the database. */
export function namesFrom(personId: string, prefix = ''): IDBKeyRange {
  return IDBKeyRange.bound([personId, prefix], [personId, `${prefix}\uffff`]);
}

/** Removes what other people left in this browser too long ago to be missed. Never rejects. */
export async function removeOldRecords(personId: string, now: number): Promise<void> {
  try {
    const transaction = (await shelfDatabase.open()).transaction('kept', 'readwrite');
    for (let at = await transaction.store.openCursor(); at !== null; at = await at.continue()) {
      const isOld = at.value.at < now - daysKeptForOthers * dayMs;
      if (isOld && at.value.personId !== personId) await at.delete();
    }
    await transaction.done;
  } catch {
    // They go the next time.
  }
}

/** Removes all that this browser keeps for one person. Never rejects. */
export async function emptyShelf(personId: string): Promise<void> {
  try {
    await (await shelfDatabase.open()).delete('kept', namesFrom(personId));
  } catch {
    // A browser that keeps nothing has nothing to remove.
  }
}
