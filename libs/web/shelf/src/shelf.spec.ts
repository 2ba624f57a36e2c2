/**
 * @jest-environment node
 */
import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { randomBytes } from 'node:crypto';
import { emptyShelf, forgetKeys, heldPersonId, openShelf } from './index.js';
import { otherTabs } from './other-tabs.js';
import { shelfDatabase } from './shelf-database.js';
import { SteadyShelf } from './steady-shelf.js';
import { keptKey } from './shelf-keys.js';

const aKey = () => randomBytes(32).toString('base64url');

beforeEach(async () => {
  await shelfDatabase.close();
  globalThis.indexedDB = new IDBFactory();
});

afterAll(() => otherTabs.close());

/** The same browser after the page was closed: nothing is left of it but the database. */
async function afterClosing(personId: string): Promise<SteadyShelf> {
  await shelfDatabase.close();
  const shelf = new SteadyShelf(personId, { database: shelfDatabase, tabs: otherTabs });
  const key = await keptKey(personId);
  if (key !== null) await shelf.unlock(key);
  return shelf;
}

let people = 0;
const aPerson = () => `person-${(people += 1)}`;

/** All bytes and texts of the database, as somebody at this computer can read them. */
async function everythingStored(): Promise<string[]> {
  const records = await (await shelfDatabase.open()).getAll('kept');
  return records.map(({ name, sealed, iv }) => `${name} ${Buffer.from(sealed).toString('latin1')} ${iv}`);
}

describe('the shelf of a person', () => {
  it('gives back what was written last under each name, in whatever order, also after the page was closed', async () => {
    const name = fc.constantFrom('answer a', 'answer b', 'form a', 'answer');
    const step = fc.oneof(
      fc.record({ kind: fc.constant('WRITE' as const), name, value: fc.jsonValue() }),
      fc.record({ kind: fc.constant('REMOVE' as const), name }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const personId = aPerson();
        const shelf = await openShelf({ personId, key: aKey() });
        const expected = new Map<string, unknown>();
        // None waits for the one before it.
        const done = steps.map((each) => {
          if (each.kind === 'REMOVE') expected.delete(each.name);
          else expected.set(each.name, each.value);
          return each.kind === 'REMOVE' ? shelf.remove(each.name) : shelf.write(each.name, each.value);
        });
        await Promise.all(done);
        expect(shelf.isAllKept()).toBe(true);
        for (const each of [shelf, await afterClosing(personId)]) {
          expect(await each.names('')).toEqual([...expected.keys()].sort());
          expect(await each.names('answer ')).toEqual(
            [...expected.keys()].filter((n) => n.startsWith('answer ')).sort(),
          );
          for (const [known, value] of expected)
            expect(JSON.stringify(await each.read(known))).toBe(JSON.stringify(value));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is unreadable in the database, and its key cannot be read out', async () => {
    const personId = aPerson();
    await (await openShelf({ personId, key: aKey() })).write('answer a', { typed: 'Miss Havisham' });
    expect((await everythingStored()).join('\n')).not.toContain('Havisham');
    const key = await keptKey(personId);
    expect(key?.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow();
  });

  it('does not open for whoever signs in next, and opens again for its person', async () => {
    const [first, second] = [aPerson(), aPerson()];
    const key = aKey();
    await (await openShelf({ personId: first, key })).write('answer a', 'mine');
    expect(await heldPersonId()).toBe(first);
    await openShelf({ personId: second, key: aKey() });
    expect(await heldPersonId()).toBe(second);
    const locked = await afterClosing(first);
    expect(await locked.read('answer a')).toBeUndefined();
    const again = new SteadyShelf(first, { database: shelfDatabase, tabs: otherTabs });
    await openShelf({ personId: first, key });
    await again.unlock((await keptKey(first)) as CryptoKey);
    expect(await again.read('answer a')).toBe('mine');
  });

  it('keeps nothing of a person whose shelf is emptied, and leaves that of others', async () => {
    const [first, second] = [aPerson(), aPerson()];
    const other = await openShelf({ personId: second, key: aKey() });
    await other.write('answer b', 'theirs');
    await (await openShelf({ personId: first, key: aKey() })).write('answer a', 'mine');
    await emptyShelf(first);
    await forgetKeys();
    expect(await heldPersonId()).toBeNull();
    expect((await everythingStored()).map((line) => line.slice(0, 8))).toEqual(['answer b']);
  });

  it('treats a spoilt value, and one that was moved to another name, as not there', async () => {
    const personId = aPerson();
    const shelf = await openShelf({ personId, key: aKey() });
    await shelf.write('answer a', 1);
    await shelf.write('answer b', 2);
    const database = await shelfDatabase.open();
    const [a, b] = await database.getAll('kept');
    if (a === undefined || b === undefined) throw new Error('Two values were written.');
    await database.put('kept', { ...a, sealed: b.sealed, iv: b.iv });
    await database.put('kept', { ...b, sealed: b.sealed.slice(3) });
    expect([await shelf.read('answer a'), await shelf.read('answer b')]).toEqual([undefined, undefined]);
    await shelf.write('answer a', 3);
    expect(await shelf.read('answer a')).toBe(3);
  });
});
