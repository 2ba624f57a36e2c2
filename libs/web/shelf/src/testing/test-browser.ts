import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { channelOfTabs, OtherTabs } from '../other-tabs.js';
import { PagesByLocks } from '../pages-alive.js';
import type { PagesAlive } from '../pages-alive.js';
import type { PersonShelf } from '../person-shelf.js';
import { importKey } from '../sealed.js';
import { ShelfDatabase } from '../shelf-database.js';
import type { ShelfConnection } from '../shelf-database.js';
import { SteadyShelf } from '../steady-shelf.js';

type Request = LockManager['request'];

/** The locks of a browser, as far as pages are told apart by them. */
class TestLocks {
  private readonly holders = new Map<string, object>();
  private readonly waiting: { name: string; page: object; granted: () => void }[] = [];

  of(page: object): Pick<LockManager, 'request'> {
    const request = (
      name: string,
      ...rest: [LockGrantedCallback<unknown>] | [LockOptions, LockGrantedCallback<unknown>]
    ) => {
      const callback = rest.length === 1 ? rest[0] : rest[1];
      const isOnlyNow = rest.length === 2 && rest[0].ifAvailable === true;
      const granted = () => {
        this.holders.set(name, page);
        void callback({ name, mode: 'exclusive' });
      };
      if (!this.holders.has(name)) granted();
      else if (isOnlyNow) void callback(null);
      else this.waiting.push({ name, page, granted });
      return Promise.resolve();
    };
    return { request: request as unknown as Request };
  }

  release(page: object): void {
    for (const [name, holder] of [...this.holders]) if (holder === page) this.holders.delete(name);
    for (const each of [...this.waiting]) {
      const isFree = !this.holders.has(each.name) && each.page !== page;
      if (each.page === page || isFree) this.waiting.splice(this.waiting.indexOf(each), 1);
      if (isFree) each.granted();
    }
  }
}

/** The channel, which keeps no test from ending. */
function unheldChannel(): BroadcastChannel | null {
  const channel = channelOfTabs();
  (channel as { unref?: () => void } | null)?.unref?.();
  return channel;
}

/** A page of a test's browser. */
export interface TestPage {
  shelf: PersonShelf;
  pages: PagesAlive;
  /** It is gone at once, with whatever was on its way to the database. */
  crash: () => void;
}

/** For tests: a browser with a database, locks and pages that end without warning. */
export class TestBrowser {
  private readonly locks = new TestLocks();
  /** What the database does to each page that opens it now. */
  failing: Error | null = null;

  constructor() {
    globalThis.indexedDB = new IDBFactory();
  }

  async openPage(personId: string, key: string): Promise<TestPage> {
    const database = new ShelfDatabase();
    const tabs = new OtherTabs(unheldChannel);
    let isGone = false;
    const open = (): Promise<ShelfConnection> => {
      if (isGone) return new Promise(() => undefined);
      return this.failing === null ? database.open() : Promise.reject(this.failing);
    };
    const shelf = new SteadyShelf(personId, { database: { open }, tabs });
    const holder = {};
    const crash = () => {
      isGone = true;
      this.locks.release(holder);
      void database.close();
    };
    await shelf.unlock(await importKey(key));
    return { shelf, pages: new PagesByLocks(this.locks.of(holder)), crash };
  }
}
