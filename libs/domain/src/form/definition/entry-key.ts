const lettersInKey = 12;
/** Keys of other systems may end in a number as long as a date or an id: the next one is not counted from those. */
const highestCounted = 9_999_999;
const madeHere = new RegExp(`^[a-p]{${lettersInKey}}[0-9]{1,8}$`);

/** How many random bytes `newEntryKey` needs. */
export const entryKeyBytes = lettersInKey;

/** The number that ends the key of an entry, which says when it was added; 0 where there is none. */
export function numberOfEntry(key: string): number {
  return Number(/[0-9]+$/.exec(key)?.[0] ?? 0);
}

/**
 * The key of an entry that is added after others. Its letters are random, so that two people who add at the same time
 * add two entries; its number is the next one, so that entries stay in the order in which they were added. Keys of before
 * (`s1`, `e3`) stay as they are.
 *
 * @example newEntryKey(['s1', 'e3'], randomBytes(entryKeyBytes)) // "bkfoacmpdhgj4"
 */
export function newEntryKey(others: readonly string[], random: Uint8Array): string {
  if (random.length < lettersInKey)
    throw new Error(`A key is made of ${lettersInKey} random bytes, not ${random.length}.`);
  const letters = [...random.subarray(0, lettersInKey)].map((byte) => String.fromCharCode(97 + (byte % 16)));
  const counted = others.map(numberOfEntry).filter((number) => number <= highestCounted);
  return `${letters.join('')}${Math.max(0, ...counted) + 1}`;
}

/** Whether a key was made by `newEntryKey`: such a one may be in an address before anything is typed in its entry. */
export function isNewEntryKey(key: string): boolean {
  return madeHere.test(key);
}
