/** What tabs of one browser tell each other. */
export type ToldTabs = { kind: 'CHANGED'; personId: string; name: string } | { kind: 'KEYS_FORGOTTEN' };

/** A way to the other tabs of this browser; a browser without one only hears of changes when it reads anew. */
export class OtherTabs {
  private readonly listeners = new Set<(told: ToldTabs) => void>();
  private opened: BroadcastChannel | null | undefined;

  constructor(private readonly open: () => BroadcastChannel | null) {}

  tell(told: ToldTabs): void {
    this.channel()?.postMessage(told);
  }

  listen(listener: (told: ToldTabs) => void): () => void {
    this.channel();
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Nothing is told or heard any more, for as long as nobody asks for it. */
  close(): void {
    this.opened?.close();
    this.opened = undefined;
  }

  private channel(): BroadcastChannel | null {
    if (this.opened !== undefined) return this.opened;
    this.opened = this.open();
    this.opened?.addEventListener('message', ({ data }: MessageEvent<ToldTabs>) => {
      for (const listener of this.listeners) listener(data);
    });
    return this.opened;
  }
}

/** A channel between the tabs of this browser; null where it has none. */
export function channelOfTabs(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('monitor-shelf');
}

/** The other tabs, seen from this page. */
export const otherTabs = new OtherTabs(channelOfTabs);
