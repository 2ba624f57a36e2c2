import type { Stretch } from '@monitor/domain';

/** The other pages of this browser in which the same person may work on returns. */
export interface OtherPages {
  tell: (stretch: Stretch) => void;
  close: () => void;
}

/** Listens to what other pages have counted; a browser without channels measures each page for itself. */
export function openOtherPages(listen: (stretch: Stretch) => void): OtherPages {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel('monitor-active-time');
  channel.addEventListener('message', ({ data }: MessageEvent<Stretch>) => listen(data));
  return { tell: (stretch) => channel.postMessage(stretch), close: () => channel.close() };
}
