/** What tabs of one browser tell each other. */
export type ToldTabs = { kind: 'CHANGED'; personId: string; name: string } | { kind: 'KEYS_FORGOTTEN' };

/** A way to the other tabs of this browser; a browser without one only hears of changes when it reads anew. */
export class OtherTabs {
  private readonly listeners = new Set<(told: ToldTabs) => void>();

  constructor(private readonly channel: BroadcastChannel | null) {
    channel?.addEventListener('message', ({ data }: MessageEvent<ToldTabs>) => {
      for (const listener of this.listeners) listener(data);
    });
  }

  tell(told: ToldTabs): void {
    this.channel?.postMessage(told);
  }

  listen(listener: (told: ToldTabs) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** A channel between the tabs of this browser; null where it has none. */
export function channelOfTabs(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('monitor-shelf');
}

/** The other tabs, seen from this page. */
export const otherTabs = new OtherTabs(channelOfTabs());
