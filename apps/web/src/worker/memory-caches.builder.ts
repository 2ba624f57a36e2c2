/** As much of a browser's caches as the worker uses, in memory. For tests. */
class MemoryCache {
  private readonly kept = new Map<string, { body: ArrayBuffer; status: number; headers: Headers }>();

  async put(address: string, answer: Response): Promise<void> {
    this.kept.set(address, { body: await answer.arrayBuffer(), status: answer.status, headers: answer.headers });
  }

  match(address: string): Promise<Response | undefined> {
    const found = this.kept.get(address);
    return Promise.resolve(
      found === undefined ? undefined : new Response(found.body, { status: found.status, headers: found.headers }),
    );
  }
}

/** Caches by their names, in the order in which they were made. For tests. */
export class MemoryCaches {
  private readonly caches = new Map<string, MemoryCache>();

  open(name: string): Promise<MemoryCache> {
    const cache = this.caches.get(name) ?? new MemoryCache();
    this.caches.set(name, cache);
    return Promise.resolve(cache);
  }

  async match(address: string): Promise<Response | undefined> {
    for (const cache of this.caches.values()) {
      const found = await cache.match(address);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.caches.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.caches.delete(name));
  }
}
