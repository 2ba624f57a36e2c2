import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Sealed } from './sealed.js';

/** One value of one person. Names and persons are not sealed. */
export interface KeptRecord extends Sealed {
  personId: string;
  name: string;
  /** When it was written; milliseconds since 1970, by the clock of this computer. */
  at: number;
}

interface ShelfSchema extends DBSchema {
  keys: { key: string; value: { personId: string; key: CryptoKey } };
  kept: { key: [string, string]; value: KeptRecord };
}

export type ShelfConnection = IDBPDatabase<ShelfSchema>;

const databaseName = 'monitor-shelf';
/** Later versions only add: a page of an earlier version goes on with what it knows. */
const databaseVersion = 1;
/** A database that another tab holds up opens later or never; nobody waits longer than this to type. */
const longestOpenMs = 3_000;

/** Whether a database failed in the way that has this name. */
export function isNamed(failure: unknown, name: string): boolean {
  return typeof failure === 'object' && failure !== null && 'name' in failure && failure.name === name;
}

function upgrade(database: ShelfConnection): void {
  database.createObjectStore('keys', { keyPath: 'personId' });
  database.createObjectStore('kept', { keyPath: ['personId', 'name'] });
}

async function openAnyVersion(onGone: () => void): Promise<ShelfConnection> {
  const events = {
    // Another tab wants to bring in a later version: it must not wait for this one.
    blocking: (_now: number, _wanted: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  };
  try {
    return await openDB<ShelfSchema>(databaseName, databaseVersion, { upgrade, ...events });
  } catch (failure) {
    if (!isNamed(failure, 'VersionError')) throw failure;
    return openDB<ShelfSchema>(databaseName, undefined, events);
  }
}

function withinLimit<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('The database of this browser does not open.')), longestOpenMs);
    promise.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}

/** The database of this browser, opened when it is needed and again when it was closed from outside. */
export class ShelfDatabase {
  private opening: Promise<ShelfConnection> | null = null;

  /** The open database. Rejects where there is none. */
  open(): Promise<ShelfConnection> {
    const opening = this.opening ?? openAnyVersion(() => (this.opening = null));
    this.opening = opening;
    opening.catch(() => {
      if (this.opening === opening) this.opening = null;
    });
    return withinLimit(opening);
  }

  /** Ends the connection; the next use opens another. */
  async close(): Promise<void> {
    const { opening } = this;
    this.opening = null;
    await opening?.then(
      (database) => database.close(),
      () => undefined,
    );
  }
}

/** The one database of this page. */
export const shelfDatabase = new ShelfDatabase();
