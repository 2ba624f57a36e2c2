import { KeptValues } from './kept-values.js';
import type { OtherTabs } from './other-tabs.js';
import type { Keeping, PersonShelf } from './person-shelf.js';
import { isNamed } from './shelf-database.js';
import type { ShelfDatabase } from './shelf-database.js';

/** After this pause what could not be kept is tried again. */
const retryMs = 5_000;

/** The browser, as one of its pages has it. */
export interface PageOfBrowser {
  database: Pick<ShelfDatabase, 'open'>;
  tabs: OtherTabs;
}

/** What is to be done in the database with a name: the value to put there, or that it is to go. */
type Change = { value: unknown } | 'REMOVE';

/**
 * A shelf that never fails whoever types: what the browser does not take is held in the page, is read from there, and is
 * offered to the browser again.
 */
export class SteadyShelf implements PersonShelf {
  private values: KeptValues | null = null;
  private now: Keeping = { kind: 'NOT_KEPT', why: 'LOCKED' };
  /** The newest change of each name that the database does not have yet. */
  private readonly held = new Map<string, Change>();
  /** Changes go to the database one after the other, so that none overtakes a later one of the same name. */
  private last: Promise<unknown> = Promise.resolve();
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly personId: string,
    private readonly page: PageOfBrowser,
  ) {
    page.tabs.listen((told) => {
      if (told.kind === 'KEYS_FORGOTTEN') this.lock('LOCKED');
    });
  }

  readonly isAllKept = (): boolean => this.held.size === 0;

  readonly isUnlocked = (): boolean => this.values !== null;

  readonly keeping = (): Keeping => this.now;

  readonly onKeeping = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** From now on everything goes to the browser, also what was held meanwhile. */
  async unlock(key: CryptoKey): Promise<void> {
    this.values = new KeptValues(this.page.database, this.personId, key);
    await this.offerAgain();
    if (this.held.size === 0) this.become({ kind: 'KEPT' });
  }

  /** From now on nothing goes to the browser. */
  lock(why: 'LOCKED' | 'NO_STORAGE'): void {
    this.values = null;
    this.become({ kind: 'NOT_KEPT', why });
  }

  async read(name: string): Promise<unknown> {
    const held = this.held.get(name);
    if (held !== undefined) return held === 'REMOVE' ? undefined : held.value;
    return this.values?.read(name).catch(() => undefined);
  }

  write(name: string, value: unknown): Promise<void> {
    return this.change(name, { value });
  }

  remove(name: string): Promise<void> {
    return this.change(name, 'REMOVE');
  }

  async names(prefix: string): Promise<string[]> {
    const names = new Set(await (this.values?.names(prefix) ?? Promise.resolve([])).catch(() => []));
    for (const [name, change] of this.held) {
      if (change === 'REMOVE') names.delete(name);
      else if (name.startsWith(prefix)) names.add(name);
    }
    return [...names].sort((a, b) => (a < b ? -1 : 1));
  }

  watch(name: string, listener: (name: string) => void): () => void {
    return this.page.tabs.listen((told) => {
      const isMine = told.kind === 'CHANGED' && told.personId === this.personId;
      if (isMine && told.name.startsWith(name)) listener(told.name);
    });
  }

  private change(name: string, change: Change): Promise<void> {
    this.held.set(name, change);
    const done = this.last.then(() => this.carryOut(name, change));
    this.last = done;
    return done;
  }

  /** Brings a change to the database, unless a later one of the same name stands in its place: that comes by itself. */
  private async carryOut(name: string, change: Change): Promise<void> {
    const { values, personId } = this;
    if (values === null || this.held.get(name) !== change) return;
    try {
      await (change === 'REMOVE' ? values.remove(name) : values.write(name, change.value));
    } catch (failure) {
      const isFull = isNamed(failure, 'QuotaExceededError');
      this.become({ kind: 'NOT_KEPT', why: isFull ? 'FULL' : 'NO_STORAGE' });
      this.retryLater();
      return;
    }
    if (this.held.get(name) === change) this.held.delete(name);
    if (this.held.size === 0 && this.values !== null) {
      clearTimeout(this.retry);
      this.become({ kind: 'KEPT' });
    }
    this.page.tabs.tell({ kind: 'CHANGED', personId, name });
  }

  /** Offers the browser again what it did not take. */
  async offerAgain(): Promise<void> {
    await Promise.all([...this.held].map(([name, change]) => this.change(name, change)));
  }

  private retryLater(): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.offerAgain(), retryMs);
  }

  private become(next: Keeping): void {
    if (JSON.stringify(next) === JSON.stringify(this.now)) return;
    this.now = next;
    for (const listener of this.listeners) listener();
  }
}
