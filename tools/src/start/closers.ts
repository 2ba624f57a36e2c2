/** What has been started and must be ended, last first. */
export class Closers {
  private readonly closers: (() => Promise<void>)[] = [];
  private closing: Promise<unknown> | null = null;
  private readonly stopping = new AbortController();

  /** Aborted when everything is being ended: what still starts can break off. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  get isClosing(): boolean {
    return this.closing !== null;
  }

  /**
   * Waits for something to start. It is ended with the rest even when that is asked for while it still starts.
   * Throws when everything is being ended already: nothing more may start then.
   */
  async opened<T>(open: () => Promise<T>, close: (opened: T) => Promise<void>): Promise<T> {
    if (this.isClosing) throw new Error('Nothing is started any more: the product is being stopped.');
    const opening = open();
    this.closers.push(() => opening.then(close, () => undefined));
    return opening;
  }

  /** Ends everything once, however often it is asked. Resolves to the first failure, null when all went well. */
  async closeAll(): Promise<unknown> {
    this.stopping.abort();
    this.closing ??= this.closeEach();
    return this.closing;
  }

  private async closeEach(): Promise<unknown> {
    let first: unknown = null;
    for (const close of this.closers.reverse()) await close().catch((failure: unknown) => (first ??= failure));
    return first;
  }
}
