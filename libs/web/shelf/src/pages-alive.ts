/**
 * Which pages of this browser still stand. Each holds a lock of its own that the browser lets go with the page, however
 * it ends; whoever gets hold of the lock of another page knows that it is gone, and is the only one to know.
 */
export interface PagesAlive {
  /** The name of this page, which nobody else has. */
  thisPage(): Promise<string>;
  /** Whether a page is gone and what it left is this page's from now on. */
  inherit(page: string): Promise<boolean>;
  /** Tells once that a page is gone and what it left is this page's from now on. */
  whenInherited(page: string, listener: () => void): void;
}

const lockOf = (page: string) => `monitor-page ${page}`;
const forAsLongAsThePageStands = () => new Promise<never>(() => undefined);

/** By the locks of the browser. One without locks takes every other page for gone. */
export class PagesByLocks implements PagesAlive {
  private readonly own = crypto.randomUUID();
  private taken: Promise<string> | null = null;
  private readonly inherited = new Set<string>();

  constructor(private readonly locks: Pick<LockManager, 'request'> | undefined) {}

  thisPage(): Promise<string> {
    this.taken ??= this.take();
    return this.taken;
  }

  inherit(page: string): Promise<boolean> {
    const { locks } = this;
    const isOwn = page === this.own || this.inherited.has(page);
    if (isOwn || locks === undefined) return Promise.resolve(true);
    return new Promise((resolve) => {
      void locks.request(lockOf(page), { ifAvailable: true }, (lock) => {
        if (lock !== null) this.inherited.add(page);
        resolve(lock !== null || this.inherited.has(page));
        return lock === null ? undefined : forAsLongAsThePageStands();
      });
    });
  }

  whenInherited(page: string, listener: () => void): void {
    void this.locks?.request(lockOf(page), () => {
      this.inherited.add(page);
      listener();
      return forAsLongAsThePageStands();
    });
  }

  private take(): Promise<string> {
    const { locks, own } = this;
    if (locks === undefined) return Promise.resolve(own);
    return new Promise((resolve) => {
      void locks.request(lockOf(own), () => {
        resolve(own);
        return forAsLongAsThePageStands();
      });
    });
  }
}

/** The pages of this browser, seen from this one. */
export const pagesAlive: PagesAlive = new PagesByLocks(
  typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).locks,
);
