import type { Release } from './release.js';

/** How the names of caches of files begin, by which they are told from others. */
export const filesPrefix = 'files ';
const formsName = 'forms';

/** Tabs of earlier builds go on with their own files: so many builds before the present one are kept. */
const keptBefore = 2;

/** As it was published: content under one address never changes, and has no part that depends on who asks. */
const anyVariant = { ignoreVary: true };

interface OneCache {
  put(address: string, answer: Response): Promise<void>;
  match(address: string, options?: CacheQueryOptions): Promise<Response | undefined>;
}

/** As much of a browser's caches as is used here. */
export interface FileCaches {
  open(name: string): Promise<OneCache>;
  match(address: string, options?: CacheQueryOptions): Promise<Response | undefined>;
  keys(): Promise<string[]>;
  delete(name: string): Promise<boolean>;
}

/** Files of builds in this browser, each build in a cache of its own, and public forms. */
export class KeptFiles {
  private readonly name: string;

  constructor(
    private readonly release: Release,
    private readonly storage: FileCaches,
    private readonly ask: (address: string) => Promise<Response>,
  ) {
    this.name = filesPrefix + release.name;
  }

  /** Keeps what a return needs. Rejects where a file cannot be had: then this build is not taken up yet. */
  takeFirst(): Promise<void> {
    return this.take(this.release.first);
  }

  takeRest(): Promise<void> {
    return this.take(this.release.rest);
  }

  /** A file of whichever build; undefined where this browser does not keep it. */
  async find(address: string): Promise<Response | undefined> {
    return this.storage.match(address, anyVariant);
  }

  /** Keeps a file that was fetched while it was needed. */
  async add(address: string, answer: Response): Promise<void> {
    if (this.release.first.includes(address) || this.release.rest.includes(address)) {
      await (await this.storage.open(this.name)).put(address, answer);
    }
  }

  async addForm(address: string, answer: Response): Promise<void> {
    await (await this.storage.open(formsName)).put(address, answer);
  }

  /** Drops the files of builds that no tab is likely to run any more. */
  async dropOld(): Promise<void> {
    const others = (await this.storage.keys()).filter((name) => name.startsWith(filesPrefix) && name !== this.name);
    await Promise.all(others.slice(0, -keptBefore).map((name) => this.storage.delete(name)));
  }

  /** One after the other, so that a slow line stays free for whoever reads; what an earlier build had is not fetched. */
  private async take(addresses: readonly string[]): Promise<void> {
    const cache = await this.storage.open(this.name);
    for (const address of addresses) {
      if ((await cache.match(address, anyVariant)) !== undefined) continue;
      const kept = await this.storage.match(address, anyVariant);
      await cache.put(address, kept ?? (await this.fetchWhole(address)));
    }
  }

  private async fetchWhole(address: string): Promise<Response> {
    const answer = await this.ask(address);
    if (answer.status !== 200 || answer.redirected) throw new Error(`${address} answered ${String(answer.status)}.`);
    return answer;
  }
}

/** Removes everything that a worker keeps in this browser. */
export async function dropAll(storage: FileCaches): Promise<void> {
  const own = (await storage.keys()).filter((name) => name === formsName || name.startsWith(filesPrefix));
  await Promise.all(own.map((name) => storage.delete(name)));
}
