import { otherTabs } from './other-tabs.js';
import { shelfDatabase } from './shelf-database.js';

/** The key that this browser keeps for somebody; null where it keeps none. Never rejects. */
export async function keptKey(personId: string): Promise<CryptoKey | null> {
  try {
    return (await (await shelfDatabase.open()).get('keys', personId))?.key ?? null;
  } catch {
    return null;
  }
}

/** Keeps the key of one person, and forgets those of everybody else. Rejects where nothing can be kept. */
export async function keepKey(personId: string, key: CryptoKey): Promise<void> {
  const transaction = (await shelfDatabase.open()).transaction('keys', 'readwrite');
  await transaction.store.clear();
  await transaction.store.put({ personId, key });
  await transaction.done;
}

/** Whose shelf this browser can open without asking the service; null where it is nobody's. Never rejects. */
export async function heldPersonId(): Promise<string | null> {
  try {
    const [held] = await (await shelfDatabase.open()).getAllKeys('keys', null, 1);
    return held ?? null;
  } catch {
    return null;
  }
}

/**
 * Forgets every key in this browser, also in its other tabs: what is kept stays, and can be read again once its person
 * has signed in. Never rejects.
 */
export async function forgetKeys(): Promise<void> {
  try {
    await (await shelfDatabase.open()).clear('keys');
  } catch {
    // A browser that keeps nothing has no key either.
  }
  otherTabs.tell({ kind: 'KEYS_FORGOTTEN' });
}
