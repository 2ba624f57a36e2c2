import { otherTabs } from './other-tabs.js';
import { removeOldRecords } from './old-records.js';
import type { PersonShelf } from './person-shelf.js';
import { importKey } from './sealed.js';
import { shelfDatabase } from './shelf-database.js';
import { keepKey, keptKey } from './shelf-keys.js';
import { SteadyShelf } from './steady-shelf.js';

const shelves = new Map<string, SteadyShelf>();

function shelfOf(personId: string): SteadyShelf {
  const shelf = shelves.get(personId) ?? new SteadyShelf(personId, { database: shelfDatabase, tabs: otherTabs });
  shelves.set(personId, shelf);
  return shelf;
}

/** Whether this browser can keep and seal anything at all. */
async function canKeep(): Promise<boolean> {
  // Browsers leave `subtle` out where the page did not come over a secure connection, whatever its type says.
  if ((crypto as Partial<Crypto>).subtle === undefined) return false;
  return shelfDatabase.open().then(
    () => true,
    () => false,
  );
}

interface WhoseShelf {
  personId: string;
  /** 32 bytes in base64url, from the service (`viewer.shelfKey`); null opens it with the key that this browser keeps. */
  key: string | null;
}

/**
 * Opens the shelf of one person, the same one for everything on the page. The key stays in this browser until
 * `forgetKeys`, or until somebody else's shelf is opened here. Never rejects: where nothing can be kept, or there is no
 * key, the shelf holds what it is given for as long as the page stands, and `keeping` says why.
 */
export async function openShelf({ personId, key }: WhoseShelf): Promise<PersonShelf> {
  const shelf = shelfOf(personId);
  if (!(await canKeep())) {
    shelf.lock('NO_STORAGE');
    return shelf;
  }
  const given = key === null ? null : await importKey(key).catch(() => null);
  // A key that cannot be kept still serves this page.
  if (given !== null) await keepKey(personId, given).catch(() => undefined);
  const found = given ?? (await keptKey(personId));
  if (found !== null) await shelf.unlock(found);
  else if (!shelf.isUnlocked()) shelf.lock('LOCKED');
  void removeOldRecords(personId, Date.now());
  return shelf;
}
